import { findNote, type Note, type NoteBook } from './note-book.ts';

/** A book made of two, and what the second brought. */
export interface MergedBooks {
  book: NoteBook;
  notes: number;
  terms: number;
  /** Sentences that both had a different note to. */
  merged: number;
}

/** Puts two books together. Nothing of either is lost: of two different notes to a sentence both stay, the older first. */
export function mergeNoteBooks(own: NoteBook, other: NoteBook): MergedBooks {
  const book: NoteBook = { version: 1, notes: own.notes.slice(), terms: own.terms.slice() };
  const counts = { notes: 0, terms: 0, merged: 0 };
  for (const note of other.notes) {
    const known = findNote(book, note.year, note.segment);
    if (!known) {
      book.notes.push(note);
      counts.notes += 1;
      continue;
    }
    const both = mergeNotes(known, note);
    if (both.text !== known.text) counts.merged += 1;
    book.notes[book.notes.indexOf(known)] = both;
  }
  for (const term of other.terms) {
    if (book.terms.some(({ id }) => id === term.id)) continue;
    book.terms.push(term);
    counts.terms += 1;
  }
  return { book, ...counts };
}

function mergeNotes(one: Note, other: Note): Note {
  const [older, newer] = one.changed <= other.changed ? [one, other] : [other, one];
  return { ...newer, text: mergeTexts(older.text, newer.text) };
}

/** Returns a text that has all of both; one that holds the other stays alone. */
export function mergeTexts(older: string, newer: string): string {
  if (older.indexOf(newer) !== -1) return older;
  if (newer.indexOf(older) !== -1) return newer;
  return `${older}\n\n${newer}`;
}
