import type { Lang } from '../../report/types.ts';

/** A page of a book in its reading order. */
export interface BookPage {
  file: string;
  title: string;
  xhtml: string;
  /** The part of a book that the page is, by the words of EPUB's landmarks. */
  landmark?: 'cover' | 'bodymatter' | 'glossary';
}

/** A book before it is packed. */
export interface Book {
  id: string;
  title: string;
  creator: string;
  languages: readonly [Lang, ...Lang[]];
  /** The day of the edition, YYYY-MM-DD. */
  modified: string;
  /** The day of the report. */
  date: string;
  pages: BookPage[];
}
