import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeNoteBooks } from '../../src/notes/merge-note-books.ts';
import { emptyBook, findNote, type Note, type NoteBook } from '../../src/notes/note-book.ts';
import { parseNoteBook } from '../../src/notes/parse-note-book.ts';

const note = (segment: string, text: string, changed = 1): Note => ({
  year: '2026',
  segment,
  quote: '一句话。',
  text,
  changed,
});
const bookOf = (...notes: Note[]): NoteBook => ({ version: 1, notes, terms: [] });

const anyNote = fc
  .record({
    segment: fc.constantFrom('1.0.0.1', '3.2.1.1', '3.2.1.2'),
    text: fc.string({ unit: 'binary', maxLength: 20 }),
    changed: fc.integer({ min: 0, max: 9 }),
  })
  .map(({ segment, text, changed }) => note(segment, text, changed));
const anyBook = fc
  .uniqueArray(anyNote, { selector: ({ segment }) => segment })
  .map((notes) => bookOf(...notes));

describe('two books of notes put together', () => {
  it('lose no word of either, and gain none by being put together again', () => {
    fc.assert(
      fc.property(anyBook, anyBook, (own, other) => {
        const { book } = mergeNoteBooks(own, other);
        for (const { segment, text } of [...own.notes, ...other.notes])
          expect(findNote(book, '2026', segment)!.text).toContain(text);
        expect(mergeNoteBooks(book, other).book).toEqual(book);
        expect(mergeNoteBooks(book, own).book.notes.map(({ text }) => text)).toEqual(
          book.notes.map(({ text }) => text),
        );
      }),
    );
  });

  it('keep two different notes to a sentence, the older first, and say what came', () => {
    const own = {
      ...bookOf(note('3.2.1.1', '新的', 2)),
      terms: [{ id: 'drg', headword: 'DRG', changed: 1 }],
    };
    const other = {
      ...bookOf(note('3.2.1.1', '旧的', 1), note('3.2.1.2', '')),
      terms: [
        { id: 'drg', headword: 'DRG', changed: 2 },
        { id: 'fengqiao-model', headword: '“枫桥经验”', changed: 2 },
      ],
    };
    const { book, ...counts } = mergeNoteBooks(own, other);
    expect(findNote(book, '2026', '3.2.1.1')!.text).toBe('旧的\n\n新的');
    expect(book.terms.map(({ id }) => id)).toEqual(['drg', 'fengqiao-model']);
    expect(counts).toEqual({ notes: 1, terms: 1, merged: 1 });
  });

  it('leave both as they were', () => {
    const [own, other] = [bookOf(note('3.2.1.1', 'a')), bookOf(note('3.2.1.1', 'b'))];
    mergeNoteBooks(own, other);
    expect([own, other]).toEqual([bookOf(note('3.2.1.1', 'a')), bookOf(note('3.2.1.1', 'b'))]);
  });
});

describe('a stored book', () => {
  it('comes back as it was written', () => {
    fc.assert(
      fc.property(anyBook, (book) => {
        expect(parseNoteBook(JSON.stringify(book))).toEqual({ book });
      }),
    );
  });

  it.each([
    '',
    'undefined',
    '{',
    '[]',
    'null',
    '"text"',
    '{"version":2,"notes":[]}',
    '{"notes":[{"id":"1"}]}',
  ])('that is %j is not understood and comes back word for word', (text) => {
    expect(parseNoteBook(text)).toEqual({ book: emptyBook(), unread: text });
  });

  it('that is understood in part gives that part, and the rest word for word', () => {
    const good = note('3.2.1.1', 'kept');
    const bad = [{ ...good, segment: '../x' }, { ...good, colour: 'red' }, 7];
    const text = JSON.stringify({ version: 1, notes: [good, ...bad], terms: 'none', tags: ['x'] });
    const { book, unread } = parseNoteBook(text);
    expect(book).toEqual(bookOf(good));
    expect(JSON.parse(unread!)).toEqual({ notes: bad, terms: 'none', tags: ['x'] });
  });

  it('with two notes to one sentence has one that holds both', () => {
    const { book } = parseNoteBook(JSON.stringify(bookOf(note('3.2.1.1', 'a'), note('3.2.1.1', 'b'))));
    expect(book.notes.map(({ text }) => text)).toEqual(['a\n\nb']);
  });
});
