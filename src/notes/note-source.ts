import { formatDate } from '../i18n/format-date.ts';
import type { Report } from '../report/read-report.ts';
import type { Lang } from '../report/types.ts';
import type { Site } from '../site.ts';
import type { CiteSource } from './citer.ts';

/** Returns what the notes load to cite a report in a language. */
export function noteSource(_site: Site, { data }: Report, lang: Lang): CiteSource {
  return { lang, title: data.title[lang], session: data.session[lang], date: formatDate(lang, data.date) };
}
