import { getT } from '../i18n/translate.ts';
import type { Report } from '../report/read-report.ts';
import type { Lang } from '../report/types.ts';
import type { Site } from '../site.ts';
import { citationsOf } from './citations-of.ts';

/** Returns what the cite panel of a language loads: its words, and the citations in both languages. */
export function citeData(_site: Site, report: Report, lang: Lang) {
  const t = getT(lang);
  return {
    texts: {
      selection: t('cite.selection'),
      dialog: t('cite.dialog'),
      link: t('cite.link'),
      citation: t('cite.citation'),
      citationOther: t('cite.citationOther'),
      text: t('cite.text'),
      both: t('cite.both'),
      copy: t('cite.copy', { what: '{{what}}' }),
      copied: t('cite.copied', { what: '{{what}}' }),
      failed: t('cite.failed'),
      close: t('cite.close'),
    },
    citations: { zh: citationsOf(report, 'zh'), en: citationsOf(report, 'en') },
  };
}

export type CiteData = ReturnType<typeof citeData>;
