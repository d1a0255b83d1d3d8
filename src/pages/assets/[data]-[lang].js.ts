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
  searchEntries,
  searchPinyin,
  searchWords,
  simplifiedPairs,
} from '../../search/build-data.ts';
import type { Site } from '../../site.ts';
import { termCards } from '../../glossary/term-cards.ts';

/** What pages load on first use, as classic scripts because those also load from a folder. */
const make: Record<string, (site: Site, report: Report, lang: Lang) => unknown> = {
  search: searchData,
  text: packedText,
  entries: searchEntries,
  pinyin: searchPinyin,
  words: searchWords,
  terms: termCards,
  cite: citeData,
  tools: (_site, _report, lang) => toolTexts(lang),
  marks: (_, report, lang) => ({
    simplified: lang === 'zh' ? simplifiedPairs(report) : '',
    texts: markTexts(lang),
  }),
};

export function getStaticPaths() {
  return languagePaths().flatMap(({ props }) =>
    Object.keys(make).map((data) => ({ params: { data, lang: props.lang } })),
  );
}

export function GET({ params: { data, lang } }: { params: { data: string; lang: Lang } }): Response {
  const value = make[data]!(site, site.reports.at(-1)!, lang);
  const script = `(window.readingRoom=window.readingRoom||{})["${data}-${lang}"]=${JSON.stringify(value)};\n`;
  return new Response(script, { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });
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
