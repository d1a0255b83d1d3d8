import type { Edition } from '../commands/bundle.ts';
import { formatDate } from '../i18n/format-date.ts';
import { getT } from '../i18n/translate.ts';
import type { Report } from '../report/read-report.ts';
import type { Lang } from '../report/types.ts';

/** What a file says of itself outside the official text. */
export interface Imprint {
  title: string;
  paragraphs: string[];
}

interface Options {
  /** Whether printed definitions stand as notes in the text. */
  definitions?: boolean;
  /** Whether the file keeps the format of official documents. */
  officialFormat?: boolean;
}

/** Returns what a file of a language says of its text, its notes and its standing. */
export function imprintOf(
  { data }: Report,
  lang: Lang,
  { version, date }: Edition,
  { definitions = false, officialFormat = false }: Options = {},
): Imprint {
  const t = getT(lang);
  const source = { date: formatDate(lang, data.date), session: data.session[lang], title: data.title[lang] };
  return {
    title: t('files.imprint'),
    paragraphs: [
      t('foot.source', source),
      ...(officialFormat ? [t('files.imprintFormat')] : []),
      t('files.imprintNotes'),
      ...(definitions ? [t('files.imprintDefinitions')] : []),
      lang === 'zh' ? t('files.imprintUnofficial') : t('bilingual.prevails'),
      t('files.imprintVersion', { version, date: formatDate(lang, date) }),
    ],
  };
}
