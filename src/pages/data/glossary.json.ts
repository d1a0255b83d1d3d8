import { entriesOf } from '../../glossary/entries.ts';
import { site } from '../../model.ts';
import { occurrencesOf } from '../../site.ts';

/** The terms that are explained, with the places where they stand in the Chinese body. */
export function GET(): Response {
  const report = site.reports.at(-1)!;
  const entries = entriesOf(site, report).filter(({ term }) => term.status !== 'unexplained');
  return Response.json(
    entries.map(({ term, definition }) => ({
      id: term.id,
      status: term.status,
      zh: { headword: term.headword.zh, definition: definition.zh },
      ...(definition.en !== undefined && { en: { headword: term.headword.en, definition: definition.en } }),
      occurrences: occurrencesOf(site, report, 'zh', term.id).map(({ segment, start, end }) => ({
        segment,
        start,
        end,
      })),
    })),
  );
}
