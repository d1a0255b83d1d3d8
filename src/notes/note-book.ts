/** A sentence that a reader marked, with the note written to it; the note may be empty. */
export interface Note {
  /** The report and the address of the sentence in it, the same in both languages. */
  year: string;
  segment: string;
  /** The sentence as the reader saw it, in case the report loses it. */
  quote: string;
  text: string;
  /** Milliseconds since 1970. */
  changed: number;
}

/** A term on the reader's own list. */
export interface KeptTerm {
  id: string;
  headword: string;
  changed: number;
}

/** All that a reader keeps, as it stands in the browser's storage and in files. */
export interface NoteBook {
  version: 1;
  notes: Note[];
  terms: KeptTerm[];
}

/** Returns a book with nothing in it. */
export function emptyBook(): NoteBook {
  return { version: 1, notes: [], terms: [] };
}

/** Returns the note to a sentence, if there is one. */
export function findNote(book: NoteBook, year: string, segment: string): Note | undefined {
  return book.notes.find((note) => note.year === year && note.segment === segment);
}
