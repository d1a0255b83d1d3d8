import type { Report } from '../../report/read-report.ts';
import type { Lang } from '../../report/types.ts';

/** Returns what Word shows as the properties of a document. */
export function propertiesOf({ data, year }: Report, lang: Lang) {
  const title =
    lang === 'zh'
      ? `${data.place.zh}${year}年${data.title.zh}`
      : `${data.place.en}: ${data.title.en}, ${year}`;
  return {
    title,
    subject: `${data.session[lang]} (${data.date})`,
    creator: 'xinyuan-report',
    lastModifiedBy: 'xinyuan-report',
    compatibility: { version: 15 },
  };
}
