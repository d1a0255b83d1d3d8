import { findTerms } from '../../glossary/find-terms.ts';
import { TERMBASE, type TermbaseRow } from '../../glossary/read-termbase.ts';
import { type Pair, pairsOf } from '../../report/pairs.ts';
import type { Report } from '../../report/read-report.ts';
import { occurrencesOf, type Site } from '../../site.ts';
import { problem, type Problem } from '../problem.ts';

/** Rows of these categories say how a unit is converted; the figures check stands for them. */
const CONVERTED = ['unit'];

/** A Chinese wording in a segment whose English twin must have one of some renditions. */
export interface Requirement {
  pair: Pair;
  zh: string;
  renditions: readonly string[];
  /** Where a further rendition may be added. */
  list: string;
  /** The rendition that the English has, if any. */
  found: string | undefined;
}

/** Where the Chinese has a term or a wording of the termbase, the English has a rendition of it. */
export function termRendition(report: Report, site: Site): Problem[] {
  return requirementsOf(report, site)
    .filter(({ found }) => !found)
    .map(({ pair, zh, renditions, list }) =>
      problem(
        'term-rendition',
        pair.en.place,
        `The Chinese line has '${zh}', the English none of its renditions. Write '${renditions[0]}', or add the wording to ${list}.`,
      ),
    );
}

/** Returns how many renditions the Chinese demands of the English edition, and how many are found there. */
export function termReport(report: Report, site: Site): { required: number; found: number } {
  const requirements = requirementsOf(report, site);
  return { required: requirements.length, found: requirements.filter(({ found }) => found).length };
}

/** Returns what glossary and termbase demand, once for every segment and wording. */
export function requirementsOf(report: Report, site: Site): Requirement[] {
  const pairs = pairsOf(report);
  return [...ofGlossary(pairs, report, site), ...ofTermbase(pairs, site.termbase)];
}

function ofGlossary(pairs: readonly Pair[], report: Report, site: Site): Requirement[] {
  const byId = new Map(pairs.map((pair) => [pair.zh.id, pair]));
  return site.terms.flatMap(({ id, path, forms }) => {
    const rendered = new Map(
      occurrencesOf(site, report, 'en', id).map(({ segment, form }) => [segment, form]),
    );
    const occurrences = new Map(
      occurrencesOf(site, report, 'zh', id).map(({ segment, form }) => [segment, form]),
    );
    return [...occurrences].flatMap(([segment, zh]): Requirement[] => {
      const pair = byId.get(segment);
      if (!pair) return [];
      const found = pair.en.id === segment ? rendered.get(segment) : undefined;
      return [{ pair, zh, renditions: forms.en, list: `'forms.en' in ${path}`, found }];
    });
  });
}

/** A wording inside a longer one of the termbase is not demanded there: the longer one is. */
function ofTermbase(pairs: readonly Pair[], termbase: readonly TermbaseRow[]): Requirement[] {
  const rows = termbase.filter(({ category }) => !CONVERTED.includes(category));
  return pairs.flatMap((pair) => {
    const here = rows.filter(({ zh }) => pair.zh.text.includes(zh));
    const wordings = findTerms(
      pair.zh.text,
      here.map(({ zh }) => ({ form: zh, term: zh })),
    );
    const found = new Set(wordings.map(({ term }) => term));
    return here
      .filter(({ zh }) => found.has(zh))
      .map(({ zh, renditions, place }): Requirement => ({
        pair,
        zh,
        renditions,
        list: `'accept' in ${TERMBASE} (line ${place.line})`,
        found: findTerms(
          pair.en.text,
          renditions.map((form) => ({ form, term: zh })),
        )[0]?.form,
      }));
  });
}
