import { entriesOf, plainPinyin } from '../glossary/entries.ts';
import { syllablesOf } from '../glossary/syllables.ts';
import { noteText } from '../report/note-text.ts';
import { editionOf } from '../report/outline.ts';
import { segmentsOf, type Report } from '../report/read-report.ts';
import type { Chapter, Lang } from '../report/types.ts';
import type { Site } from '../site.ts';
import { wordsOf } from './english.ts';
import { packIds } from './pack-ids.ts';
import { traditionalPairs } from './traditional-pairs.ts';
import type {
  ChapterText,
  PackedChapter,
  SearchData,
  SearchEditorial,
  SearchTerm,
  SearchPinyin,
} from './types.ts';

/** Returns the official text of an edition by chapter. */
export function searchText(_site: Site, report: Report, lang: Lang): ChapterText[] {
  return editionOf(report, lang).map((chapter) => ({
    slug: chapter.slug,
    segments: segmentsOf([chapter]).map(({ id, text }) => ({ id, text })),
  }));
}

/** Returns the official text of an edition as search loads it. */
export function packedText(site: Site, report: Report, lang: Lang): PackedChapter[] {
  return searchText(site, report, lang).map(({ slug, segments }) => [
    slug,
    packIds(segments.map(({ id }) => id)),
    segments.map(({ text }) => text).join('\n'),
  ]);
}

/** Returns what the search page of a language loads besides the text. */
export function searchData({ synonyms }: Site, report: Report, lang: Lang): SearchData {
  return {
    year: report.year,
    chapters: editionOf(report, lang).map(({ slug, title }) => ({ slug, title })),
    synonyms: synonyms.data[lang],
  };
}

/** Returns the terms that search shows above its results. */
export function searchEntries(site: Site, report: Report, lang: Lang): SearchTerm[] {
  return entriesOf(site, report).map(({ term }) => ({
    id: term.id,
    status: term.status,
    headword: term.headword[lang],
    forms: term.forms[lang].filter((form) => form !== term.headword[lang]),
  }));
}

/** Returns the editor's definitions and all notes, which search finds apart from the official text. */
export function searchEditorial(site: Site, report: Report, lang: Lang): SearchEditorial {
  return {
    definitions: entriesOf(site, report).map(({ printed, definition }) =>
      printed ? '' : (definition[lang] ?? ''),
    ),
    notes: editionOf(report, lang).flatMap(notesOf),
  };
}

/** Returns the pinyin of terms and headings, for queries in Latin letters. */
export function searchPinyin(site: Site, report: Report, lang: Lang): SearchPinyin {
  return {
    terms: entriesOf(site, report).map(({ term }) =>
      syllablesOf(plainPinyin(term.pinyin), (term.headword.zh.match(/\p{Script=Han}/gu) ?? []).length),
    ),
    headings: segmentsOf(editionOf(report, lang))
      .filter(({ kind }) => kind === 'heading')
      .map(({ id, chapter, text }) => ({
        id,
        chapter,
        text,
        pinyin: plainPinyin(report.headingPinyin.get(id) ?? ''),
      })),
  };
}

/** Returns all words of an edition, separated by spaces; an index is asked for words it has. */
export function searchWords(_site: Site, report: Report, lang: Lang): string {
  const words = segmentsOf(editionOf(report, lang)).flatMap(({ text }) =>
    wordsOf(text).map(({ word }) => word),
  );
  return [...new Set(words)].sort().join(' ');
}

/** Returns the traditional characters that a query may have for characters of an edition. */
export function searchTraditional(_site: Site, report: Report, lang: Lang): string {
  return traditionalPairs(
    segmentsOf(editionOf(report, lang))
      .map(({ text }) => text)
      .join(''),
  );
}

function notesOf(chapter: Chapter): SearchEditorial['notes'] {
  return chapter.notes.map(({ label, markdown }) => ({
    label,
    chapter: chapter.slug,
    text: noteText(markdown),
  }));
}
