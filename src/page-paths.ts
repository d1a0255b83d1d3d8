import { site } from './model.ts';
import type { Report } from './report/read-report.ts';
import type { Lang } from './report/types.ts';

/** A language that has pages, and the folder it stands in; Chinese stands at the root. */
export interface LanguagePath {
  params: { lang: string | undefined };
  props: { lang: Lang };
}

/** Returns the languages in which every report has an edition. */
export function languagePaths(): LanguagePath[] {
  const complete = site.reports.every(({ editions }) => editions.en !== undefined);
  const languages: Lang[] = complete ? ['zh', 'en'] : ['zh'];
  return languages.map((lang) => ({ params: { lang: lang === 'zh' ? undefined : lang }, props: { lang } }));
}

/** Returns the paths of pages that every report has in every language. */
export function reportPaths(): {
  params: { lang: string | undefined; year: string };
  props: { lang: Lang; report: Report };
}[] {
  return languagePaths().flatMap(({ params, props }) =>
    site.reports.map((report) => ({ params: { ...params, year: report.year }, props: { ...props, report } })),
  );
}

/** Returns the paths of data files about the indicators, for reports that have any in both languages. */
export function indicatorPaths(): { params: { year: string }; props: { report: Report } }[] {
  return site.reports
    .filter(({ editions, indicators }) => editions.en && indicators.data.length > 0)
    .map((report) => ({ params: { year: report.year }, props: { report } }));
}
