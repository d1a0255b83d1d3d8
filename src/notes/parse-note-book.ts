import { mergeNoteBooks } from './merge-note-books.ts';
import { emptyBook, type KeptTerm, type Note, type NoteBook } from './note-book.ts';

/** What could be understood of a stored or imported text, and what could not. */
export interface ParsedBook {
  book: NoteBook;
  /** The rest, word for word, to be kept aside; absent when everything was understood. */
  unread?: string;
}

/** Reads a book, whatever the text may be. Nothing in it is dropped: what is not understood comes back as it is. */
export function parseNoteBook(text: string): ParsedBook {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (_) {
    return { book: emptyBook(), unread: text };
  }
  if (!isRecord(value) || value['version'] !== 1) return { book: emptyBook(), unread: text };
  const { version: _version, notes, terms, ...others } = value;
  const [goodNotes, badNotes] = sift(notes, isNote);
  const [goodTerms, badTerms] = sift(terms, isTerm);
  // One sentence has one note, even if the text had two.
  const book = mergeNoteBooks(emptyBook(), { version: 1, notes: goodNotes, terms: goodTerms }).book;
  const rest = { ...others, ...badNotes('notes'), ...badTerms('terms') };
  return Object.keys(rest).length > 0 ? { book, unread: JSON.stringify(rest) } : { book };
}

/** Parts a list by a test; what fails it, or is no list, comes back under a name. */
function sift<T>(
  value: unknown,
  test: (item: unknown) => item is T,
): [T[], (name: string) => Record<string, unknown>] {
  if (value === undefined) return [[], () => ({})];
  if (!Array.isArray(value)) return [[], (name) => ({ [name]: value as unknown })];
  const bad = value.filter((item) => !test(item)) as unknown[];
  return [value.filter(test), (name) => (bad.length > 0 ? { [name]: bad } : {})];
}

function isNote(value: unknown): value is Note {
  return (
    isRecord(value) &&
    hasOnly(value, ['year', 'segment', 'quote', 'text', 'changed']) &&
    isText(value['year'], /^\d{4}$/) &&
    isText(value['segment'], /^\d+(?:\.\d+){3}$/) &&
    isText(value['quote']) &&
    isText(value['text']) &&
    isTime(value['changed'])
  );
}

function isTerm(value: unknown): value is KeptTerm {
  return (
    isRecord(value) &&
    hasOnly(value, ['id', 'headword', 'changed']) &&
    isText(value['id'], /^[a-z0-9-]+$/) &&
    isText(value['headword']) &&
    isTime(value['changed'])
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether a record has no key besides these; a key that a newer version adds may mean something. */
function hasOnly(value: Record<string, unknown>, keys: readonly string[]): boolean {
  return Object.keys(value).every((key) => keys.indexOf(key) !== -1);
}

function isText(value: unknown, form = /^/): value is string {
  return typeof value === 'string' && form.test(value);
}

function isTime(value: unknown): value is number {
  return typeof value === 'number' && isFinite(value);
}
