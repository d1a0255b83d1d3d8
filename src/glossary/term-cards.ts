import { getT } from '../i18n/translate.ts';
import type { Report } from '../report/read-report.ts';
import type { Lang } from '../report/types.ts';
import { occurrencesOf, type Site } from '../site.ts';
import { entriesOf } from './entries.ts';

/** A definition as it opens beside the text. */
export interface TermCard {
  headword: string;
  status: string;
  definition: string;
  more: string;
}

/** What a page loads when the first definition is opened. */
export interface TermCards {
  texts: { dialog: string; close: string; off: string; notes: string; keep: string };
  terms: Record<string, TermCard>;
}

/** Returns the definitions of all linked terms and the words around them. */
export function termCards(site: Site, report: Report, lang: Lang): TermCards {
  const t = getT(lang);
  const cards = entriesOf(site, report).flatMap(({ term, definition }): [string, TermCard][] => {
    const text = definition[lang];
    if (text === undefined) return [];
    const count = occurrencesOf(site, report, lang, term.id).length;
    const card = {
      headword: term.headword[lang],
      status: t(`glossary.${term.status}Long`),
      definition: text,
      more: t('term.more', { count }),
    };
    return [[term.id, card]];
  });
  return {
    texts: {
      dialog: t('term.dialog'),
      close: t('term.close'),
      off: t('term.off'),
      notes: t('term.notes'),
      keep: t('notes.keepTerm'),
    },
    terms: Object.fromEntries(cards),
  };
}
