import { citeData } from '../../citation/cite-data.ts';
import { toolTexts } from '../../i18n/tool-texts.ts';
import { getT } from '../../i18n/translate.ts';
import { site } from '../../model.ts';
import { languagePaths } from '../../page-paths.ts';
import type { Report } from '../../report/read-report.ts';
import type { Lang } from '../../report/types.ts';
import {
  packedText,
  searchData,
  searchEditorial,
  searchEntries,
  searchPinyin,
  searchTraditional,
  searchWords,
} from '../../search/build-data.ts';
import type { Site } from '../../site.ts';
import { dataScript } from '../../data-script.ts';
import { termTexts } from '../../glossary/term-cards.ts';

/** What pages load on first use, as classic scripts because those also load from a folder. */
const make: Record<string, (site: Site, report: Report, lang: Lang) => unknown> = {
  search: searchData,
  text: packedText,
  entries: searchEntries,
  editorial: searchEditorial,
  pinyin: searchPinyin,
  words: searchWords,
  traditional: searchTraditional,
  terms: (_site, _report, lang) => termTexts(lang),
  cite: citeData,
  tools: (_site, _report, lang) => toolTexts(lang),
  marks: (_site, _report, lang) => markTexts(lang),
};

/** English is looked up by words; Chinese may be asked for in traditional characters. */
const ONLY_IN: Record<string, Lang> = { words: 'en', traditional: 'zh' };

export function getStaticPaths() {
  return languagePaths().flatMap(({ props }) =>
    Object.keys(make)
      .filter((data) => (ONLY_IN[data] || props.lang) === props.lang)
      .map((data) => ({ params: { data, lang: props.lang } })),
  );
}

export function GET({ params: { data, lang } }: { params: { data: string; lang: Lang } }): Response {
  return dataScript(`${data}-${lang}`, make[data]!(site, site.reports.at(-1)!, lang));
}

function markTexts(lang: Lang) {
  const t = getT(lang);
  return {
    here: t('search.here', { query: '{{query}}' }),
    next: t('search.nextMatch'),
    previous: t('search.previousMatch'),
    close: t('search.closeMatches'),
  };
}
