import { getT } from '../i18n/translate.ts';
import type { Lang } from '../report/types.ts';

/** The interface texts that the search script shows; `{{…}}` is filled in by the script. */
export function searchTexts(lang: Lang) {
  const t = getT(lang);
  return {
    none: t('search.none', { query: '{{query}}' }),
    empty: t('search.empty'),
    near: t('search.near'),
    instead: t('search.instead'),
    failed: t('search.failed'),
    missing: t('search.missing'),
    loading: t('search.loading'),
    headings: t('search.headings'),
    editorial: t('search.editorial'),
    inflected: t('search.inflected', { count: '{{count}}' }),
    askOther: t('search.askOther', { query: '{{query}}' }),
    other: t('search.other', { count: '{{count}}' }),
    passage: t('search.passage'),
    sentence: t('search.sentences', { count: 1 }).replace('1', '{{count}}'),
    sentences: t('search.sentences', { count: 2 }).replace('2', '{{count}}'),
    together: t('search.together', { count: '{{count}}' }),
    report: t('glossary.reportLong'),
    editor: t('glossary.editorLong'),
    unexplained: t('glossary.unexplainedLong'),
  };
}

export type SearchTexts = ReturnType<typeof searchTexts>;
