import { getT } from '../i18n/translate.ts';
import type { Lang } from '../report/types.ts';
import type { DocumentNote } from './document.ts';

/** Returns the words with which a note says whose it is, as it stands before the note's text. */
export function noteLead({ kind }: DocumentNote, lang: Lang): string {
  const t = getT(lang);
  const lead = {
    editor: t('note.editor'),
    translator: t('note.translator'),
    definition: t('files.definitionNote'),
  };
  return lang === 'zh' ? lead[kind] : `${lead[kind]} `;
}
