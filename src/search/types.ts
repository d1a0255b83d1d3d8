/** A chapter's official text as an engine delivers it. */
export interface ChapterText {
  slug: string;
  segments: { id: string; text: string }[];
}

/** A term as search shows it. */
export interface SearchTerm {
  id: string;
  status: 'report' | 'editor' | 'unexplained';
  headword: string;
  /** Surface forms in the language of the page that differ from the headword. */
  forms: string[];
}

/** A heading of the text. */
export interface SearchHeading {
  id: string;
  chapter: string;
  text: string;
  pinyin: string;
}

/** What search needs besides the text to find in it and to lead there. */
export interface SearchData {
  year: string;
  chapters: { slug: string; title: string }[];
  /** What to offer for words that the report does not use. */
  synonyms: Record<string, string>;
}

/** What editor and translator wrote, which is not official text. */
export interface SearchEditorial {
  /** The editor's definitions in the order of the entries; empty for terms of the report and unexplained ones. */
  definitions: string[];
  notes: { label: string; chapter: string; text: string }[];
}

/** What search loads for a query that may be pinyin: syllables without tones, separated by spaces; `terms` in the order of the entries. */
export interface SearchPinyin {
  terms: string[];
  headings: SearchHeading[];
}

/** A chapter's official text as it is sent: slug, packed ids, texts by line. */
export type PackedChapter = [slug: string, ids: string, texts: string];

/** A place of a query in a text, in UTF-16 units. */
export interface Match {
  start: number;
  end: number;
}

/** So many tokens in a row are enough to look up; the rest of a long query is verified on the text. */
export const LONGEST_ROW = 20;

/** A query made ready: what to look up in an index, and how to find it in a text. */
export interface Matcher {
  /** Whether anything significant is left of the query. */
  empty: boolean;
  /**
   * Tokens that stand in a row in every text that matches or matches inflected, each in the forms it
   * may have: the first of the query, at most `LONGEST_ROW`.
   */
  row: string[][];
  matches(text: string): Match[];
  /** Places where the words stand in other inflected forms; none in Chinese. */
  inflected(text: string): Match[];
}

/** Finds the chapters that may hold a query; every match is then verified on their text. */
export interface Engine {
  name: 'pagefind' | 'scan';
  /** Returns, in any order, at least every chapter that holds all of the rows. */
  candidates(rows: readonly string[][][]): Promise<ChapterText[]>;
}

/** A segment that holds the query. */
export interface Hit {
  id: string;
  chapter: string;
  text: string;
  matches: Match[];
}
