import { buildSite, type Site } from '../site.ts';
import type { ContentFiles } from '../report/read-report.ts';
import type { Problem } from './problem.ts';
import { alignment } from './rules/alignment.ts';
import { chapterEmpty } from './rules/chapter-empty.ts';
import { consistency } from './rules/consistency.ts';
import { figureExceptionStale } from './rules/figure-exception-stale.ts';
import { figureMismatch } from './rules/figure-mismatch.ts';
import { figureSpan, figureValue, indicatorDuplicate, unknownSegment } from './rules/indicators.ts';
import { figureUnit } from './rules/figure-unit.ts';
import { forbiddenRendition } from './rules/forbidden-rendition.ts';
import { formDuplicate, formUnused } from './rules/forms.ts';
import { idsChanged } from './rules/ids-changed.ts';
import { notTaskStale } from './rules/not-task-stale.ts';
import { notUtf8 } from './rules/not-utf8.ts';
import { notes } from './rules/notes.ts';
import { pinyinMissing } from './rules/pinyin-missing.ts';
import { pinyinStale } from './rules/pinyin-stale.ts';
import { sentenceLines } from './rules/sentence-lines.ts';
import { sourceHash } from './rules/source-hash.ts';
import { spelling } from './rules/spelling.ts';
import { synonymUnused } from './rules/synonym-unused.ts';
import { taskArea } from './rules/task-area.ts';
import { taskDuplicate } from './rules/task-duplicate.ts';
import { taskOverlap } from './rules/task-overlap.ts';
import { taskSection } from './rules/task-section.ts';
import { taskSpan } from './rules/task-span.ts';
import { taskStrength } from './rules/task-strength.ts';
import { taskUncovered } from './rules/task-uncovered.ts';
import { termRendition } from './rules/term-rendition.ts';
import { textDiffers } from './rules/text-differs.ts';
import { tooManyNotes } from './rules/too-many-notes.ts';
import { typography } from './rules/typography.ts';
import { unknownHeadword } from './rules/unknown-headword.ts';
import { wordOrder } from './rules/word-order.ts';
import { wordUnused } from './rules/word-unused.ts';

/**
 * Returns the site's model and every problem of its content. Where a file is not UTF-8, a chapter has no text
 * or report.yaml has a fault, hundreds of comparisons would fail in consequence; only what reading found is said then.
 */
export function checkContent(files: ContentFiles): { site: Site; problems: Problem[] } {
  const { site, problems: ofReading } = buildSite(files);
  const unreadable = notUtf8(files);
  const problems = [
    ...unreadable,
    ...site.reports.flatMap(chapterEmpty),
    ...ofReading.filter(({ path }) => unreadable.every((other) => other.path !== path)),
  ];
  if (
    problems.some(
      ({ rule, path }) => /^(?:not-utf8|chapter-empty)$/.test(rule) || path.endsWith('/report.yaml'),
    )
  )
    return { site, problems };
  const glossaryRead = problems.every(({ path }) => !path.startsWith('content/glossary/'));
  const ofReports = site.reports.flatMap((report) => [
    ...sourceHash(report),
    ...textDiffers(report),
    ...sentenceLines(report),
    ...idsChanged(report),
    ...notes(report),
    ...pinyinMissing(report),
    ...pinyinStale(report),
    ...figureMismatch(report, site),
    ...figureExceptionStale(report, site),
    ...indicatorDuplicate(report),
    ...unknownSegment(report, site),
    ...figureSpan(report, site),
    ...figureValue(report, site),
    ...figureUnit(report, site),
    ...alignment(report),
    ...tooManyNotes(report),
    ...termRendition(report, site),
    ...taskSpan(report),
    ...taskOverlap(report),
    ...taskSection(report),
    ...taskArea(report),
    ...taskStrength(report),
    ...taskDuplicate(report),
    ...taskUncovered(report, site),
    ...notTaskStale(report),
  ]);
  const ofTerms = [
    ...(glossaryRead ? unknownHeadword(site.reports, site.terms) : []),
    ...(['zh', 'en'] as const).flatMap((lang) => [
      ...formDuplicate(site.terms, lang),
      ...formUnused(site, lang),
    ]),
  ];
  const ofEnglish = [
    ...forbiddenRendition(site),
    ...consistency(site),
    ...typography(site, files),
    ...spelling(site, files),
    ...wordOrder(files),
    ...wordUnused(site, files),
    ...synonymUnused(site),
  ];
  return { site, problems: [...problems, ...ofReports, ...ofTerms, ...ofEnglish] };
}
