import type { Entry } from '../glossary/entries.ts';
import { pageFile } from '../paths.ts';
import type { Report } from '../report/read-report.ts';
import type { Lang } from '../report/types.ts';

/** A thing of schema.org as JSON-LD. */
export type StructuredData = Record<string, unknown>;

/** Returns the report as schema.org's `Report`. */
export function reportData({ data, year }: Report, lang: Lang): StructuredData {
  return {
    '@context': 'https://schema.org',
    '@type': 'Report',
    name: `${data.place[lang]}${lang === 'zh' ? '' : ', '}${data.title[lang]} ${year}`,
    inLanguage: lang === 'zh' ? 'zh-CN' : 'en',
    dateCreated: data.date,
    author: { '@type': 'Person', name: data.speaker[lang], jobTitle: data.office[lang] },
    spatialCoverage: { '@type': 'Place', name: data.place[lang] },
    recordedAt: { '@type': 'Event', name: data.session[lang], startDate: data.date },
  };
}

/** Returns the glossary as schema.org's `DefinedTermSet`. */
export function termSetData(name: string, lang: Lang): StructuredData {
  return {
    '@context': 'https://schema.org',
    '@type': 'DefinedTermSet',
    name,
    inLanguage: lang === 'zh' ? 'zh-CN' : 'en',
  };
}

/** Returns a term as schema.org's `DefinedTerm`; one that nobody explains has no description. */
export function termData({ term, definition }: Entry, set: string, lang: Lang): StructuredData {
  return {
    '@context': 'https://schema.org',
    '@type': 'DefinedTerm',
    name: term.headword[lang],
    ...(definition[lang] !== undefined && { description: definition[lang] }),
    inDefinedTermSet: { '@type': 'DefinedTermSet', name: set, url: pageFile(lang, 'glossary/index.html') },
  };
}
