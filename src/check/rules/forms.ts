import type { TermFile } from '../../glossary/read-glossary.ts';
import type { Lang } from '../../report/types.ts';
import { occurrencesOf, type Site } from '../../site.ts';
import { problem, type Problem } from '../problem.ts';

/** No surface form belongs to two terms, and a term has each once. */
export function formDuplicate(terms: readonly TermFile[], lang: Lang): Problem[] {
  const owner = new Map<string, string>();
  return terms.flatMap(({ id, forms, placeOf }) =>
    forms[lang].flatMap((form, index) => {
      const other = owner.get(form);
      owner.set(form, id);
      if (other === undefined) return [];
      const says =
        other === id
          ? `The surface form '${form}' stands twice in this list. Take one out.`
          : `The surface form '${form}' belongs to the term '${other}' too. Take it out of one of them.`;
      return [problem('form-duplicate', placeOf('forms', lang, index), says)];
    }),
  );
}

/**
 * Every surface form is found at least once in the body of a report. A form of two terms is
 * found for one of them only; that it is a duplicate is said already.
 */
export function formUnused(site: Site, lang: Lang): Problem[] {
  const editions = site.reports.filter(({ editions }) => editions[lang]);
  if (editions.length === 0) return [];
  const isShared = (form: string) => site.terms.filter(({ forms }) => forms[lang].includes(form)).length > 1;
  return site.terms.flatMap(({ id, forms, placeOf }) => {
    const found = new Set(
      editions.flatMap((report) => occurrencesOf(site, report, lang, id).map(({ form }) => form)),
    );
    return forms[lang].flatMap((form, index) => {
      if (found.has(form) || forms[lang].indexOf(form) < index || isShared(form)) return [];
      return [
        problem(
          'form-unused',
          placeOf('forms', lang, index),
          `The surface form '${form}' never stands in the body. Write it as the text has it, quotation marks included.`,
        ),
      ];
    });
  });
}
