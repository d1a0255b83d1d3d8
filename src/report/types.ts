/** The languages of the editions. The Chinese text is the text of record. */
export type Lang = 'zh' | 'en';

/** A place in a content file: path from the project root, line and column from 1. */
export interface Place {
  path: string;
  line: number;
  column: number;
}

/** A stretch of a line set in one way. */
export interface Run {
  text: string;
  mark?: 'strong' | 'emphasis';
  column: number;
}

/** The mark of a note inside a line; `offset` counts UTF-16 units of the segment's text before it. */
export interface NoteMark {
  label: string;
  offset: number;
  line: number;
  column: number;
}

/** One line of a chapter file. */
export interface Line {
  line: number;
  runs: Run[];
  text: string;
}

/**
 * The unit of alignment, citation and search: a heading, a sentence, a clause of a
 * long sentence, or a printed glossary entry with its headword and colon.
 */
export interface Segment {
  id: string;
  kind: 'heading' | 'sentence' | 'definition';
  chapter: string;
  /** One line, except in a definition, where lines are layout. */
  lines: Line[];
  text: string;
  notes: NoteMark[];
  place: Place;
}

/** A heading (depth 1–4; no segment when it only closes the section before) or a paragraph (depth 0). */
export interface Block {
  depth: number;
  segments: Segment[];
  place: Place;
}

/** A footnote of the editor (`en-…`) or the translator (`tn-…`), as Markdown. */
export interface Note {
  label: string;
  markdown: string;
  /** Segment ids that links in the note point at. */
  links: { target: string; place: Place }[];
  place: Place;
}

/** One chapter in one language. */
export interface Chapter {
  /** File name without `.mdx`, e.g. `07-stability`. */
  file: string;
  /** The page's name, e.g. `stability`. */
  slug: string;
  lang: Lang;
  path: string;
  title: string;
  titlePlace: Place;
  blocks: Block[];
  notes: Note[];
}
