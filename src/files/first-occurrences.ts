import { entriesOf } from '../glossary/entries.ts';
import { editionOf } from '../report/outline.ts';
import { segmentsOf, type Report } from '../report/read-report.ts';
import type { Lang } from '../report/types.ts';
import { occurrencesOf, type Site } from '../site.ts';

/** Where a printed term occurs first, and its printed entry. */
export interface FirstOccurrence {
  label: string;
  segment: string;
  end: number;
  text: string;
}

/** Returns where each printed term of a report occurs first in the body. */
export function firstOccurrences(site: Site, report: Report, lang: Lang): FirstOccurrence[] {
  const texts = new Map(segmentsOf(editionOf(report, lang)).map(({ id, text }) => [id, text]));
  return entriesOf(site, report).flatMap(({ term, printed }) => {
    const [first] = occurrencesOf(site, report, lang, term.id);
    if (!printed || !first) return [];
    const { segment, end } = first;
    return [{ label: `term-${term.id}`, segment, end, text: texts.get(printed.id)! }];
  });
}
