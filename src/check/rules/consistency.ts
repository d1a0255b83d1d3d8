import { splitDefinition } from '../../glossary/definitions.ts';
import { pairsOf } from '../../report/pairs.ts';
import type { Report } from '../../report/read-report.ts';
import type { Segment } from '../../report/types.ts';
import type { Site } from '../../site.ts';
import { problem, type Problem } from '../problem.ts';

/** The same Chinese has the same English, and every headword is one term's and stands as printed. */
export function consistency(site: Site): Problem[] {
  const reports = site.reports.filter(({ editions }) => editions.en);
  if (reports.length === 0) return [];
  return [
    ...reports.flatMap(sameLines),
    ...sharedHeadwords(site),
    ...reports.flatMap((report) => printedHeadwords(report, site)),
  ];
}

function sameLines(report: Report): Problem[] {
  const first = new Map<string, Segment>();
  return pairsOf(report).flatMap(({ zh, en }) => {
    const other = first.get(zh.text);
    if (!other) first.set(zh.text, en);
    if (!other || other.text === en.text) return [];
    const fact = `The Chinese line is '${zh.text}' as before ${other.place.path}:${other.place.line}, but not the English`;
    return [problem('consistency', en.place, `${fact}. Write '${other.text}' in both places.`)];
  });
}

function sharedHeadwords({ terms }: Site): Problem[] {
  const owner = new Map<string, string>();
  return terms.flatMap(({ id, headword, placeOf }) => {
    const key = headword.en.toLowerCase();
    const other = owner.get(key);
    owner.set(key, id);
    if (other === undefined) return [];
    const fact = `The headword '${headword.en}' stands for the term '${other}' too`;
    return [problem('consistency', placeOf('headword', 'en'), `${fact}. Tell the two apart.`)];
  });
}

function printedHeadwords(report: Report, { terms }: Site): Problem[] {
  return pairsOf(report).flatMap(({ zh, en }) => {
    if (zh.kind !== 'definition') return [];
    const term = terms.find(({ headword }) => headword.zh === splitDefinition(zh.text, 'zh').headword);
    const printed = splitDefinition(en.text, 'en').headword;
    if (!term || term.headword.en === printed) return [];
    const fact = `The printed entry has the headword '${printed}', ${term.path} has '${term.headword.en}'`;
    return [problem('consistency', en.place, `${fact}. Write the same in both.`)];
  });
}
