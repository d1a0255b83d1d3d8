import { limited, renderEnglish } from '../../figures/render-english.ts';
import { reportFigures } from '../../figures/report-figures.ts';
import { type FigureFault, segmentFaults } from '../../figures/segment-faults.ts';
import type { Figure } from '../../figures/types.ts';
import { placeOfOffset } from '../../report/place-of-offset.ts';
import type { Report } from '../../report/read-report.ts';
import type { Site } from '../../site.ts';
import { problem, type Problem } from '../problem.ts';

/** Every figure of a Chinese segment has one English counterpart of equal value, and the reverse. */
export function figureMismatch(report: Report, site: Site): Problem[] {
  return reportFigures(report, site).flatMap(({ en, ...figures }) =>
    segmentFaults(figures).map((fault) =>
      problem('figure-mismatch', placeOfOffset(en, offsetOf(fault), ' '), messageOf(fault)),
    ),
  );
}

/** Of the English figure; of the line where there is none. */
function offsetOf(fault: FigureFault): number {
  if (fault.kind === 'missing') return 0;
  return fault.kind === 'hectares' ? (fault.en.hectares ?? fault.en).start : fault.en.start;
}

function messageOf(fault: FigureFault): string {
  const remedy = 'or list the exception with its reason.';
  switch (fault.kind) {
    case 'differs':
      return `${inChinese(fault.zh)} the English line has '${fault.en.text}'. Write ${renderEnglish(fault.zh)}, ${remedy}`;
    case 'missing':
      return `${inChinese(fault.zh)} the English line has no such figure. Write ${renderEnglish(fault.zh)}, ${remedy}`;
    case 'added':
      return `The English line has '${fault.en.text}'; the Chinese line has no such figure. Take it out, ${remedy}`;
    case 'moved':
      return `The English line has '${fault.en.text}' at another place among its figures than the Chinese line has '${fault.zh.text}'. Keep the order of the Chinese, ${remedy}`;
    case 'limit':
      return limitMessage(fault.zh, fault.en);
    case 'hectares':
      return `The English line has '${fault.en.text}' ${fault.en.hectares ? `beside '${fault.en.hectares.text}'` : 'without hectares'}. Write ${renderEnglish(fault.en)}.`;
  }
}

function inChinese(zh: Figure): string {
  return `The Chinese line has '${zh.text}' (${renderEnglish(zh)});`;
}

/** 以上 stays “at least” and 左右 “around”: they mark the strength of a commitment. */
function limitMessage(zh: Figure, en: Figure): string {
  const [wanted, found] = [zh, en].map((figure) => limited(renderEnglish(zh), figure.qualifier));
  return `The Chinese line has '${zh.text}' as '${wanted}'; the English line has '${found}'. Write ${wanted}.`;
}
