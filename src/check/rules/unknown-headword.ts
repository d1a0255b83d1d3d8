import { splitDefinition } from '../../glossary/definitions.ts';
import type { TermFile } from '../../glossary/read-glossary.ts';
import { type Report, segmentsOf } from '../../report/read-report.ts';
import { findNearest, problem, type Problem } from '../problem.ts';

/** Every printed entry has a glossary file, and every file of status `report` a printed entry. */
export function unknownHeadword(reports: readonly Report[], terms: readonly TermFile[]): Problem[] {
  const printed = reports.flatMap(({ editions }) =>
    segmentsOf(editions.zh).filter(({ kind }) => kind === 'definition'),
  );
  const printedHeadwords = printed.map(({ text }) => splitDefinition(text, 'zh').headword);
  const headwords = terms.filter(({ status }) => status === 'report').map(({ headword }) => headword.zh);
  const missingFile = printed.flatMap((segment, index) => {
    const headword = printedHeadwords[index]!;
    if (headwords.includes(headword)) return [];
    return [
      problem(
        'unknown-headword',
        segment.place,
        `No glossary file has the headword '${headword}'. Add content/glossary/<id>.yaml.`,
      ),
    ];
  });
  const missingEntry = terms.flatMap(({ status, headword, placeOf }) => {
    if (status !== 'report' || printedHeadwords.includes(headword.zh)) return [];
    const near = findNearest(headword.zh, printedHeadwords);
    return [
      problem(
        'unknown-headword',
        placeOf('headword', 'zh'),
        `No printed entry has the headword '${headword.zh}'. ${near ? `Did you mean '${near}'?` : 'Write it as printed.'}`,
      ),
    ];
  });
  return [...missingFile, ...missingEntry];
}
