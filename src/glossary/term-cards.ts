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

/** Returns the definitions by id of the term. */
export function termCards(site: Site, report: Report, lang: Lang): [id: string, card: TermCard][] {
  const t = getT(lang);
  return entriesOf(site, report).flatMap(({ term, definition }): [string, TermCard][] => {
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
}

/** Returns the words around a definition. */
export function termTexts(lang: Lang) {
  const t = getT(lang);
  return {
    dialog: t('term.dialog'),
    close: t('term.close'),
    off: t('term.off'),
    notes: t('term.notes'),
    keep: t('notes.keepTerm'),
  };
}

export type TermTexts = ReturnType<typeof termTexts>;
