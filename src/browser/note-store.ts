import { mergeNoteBooks } from '../notes/merge-note-books.ts';
import { emptyBook, type NoteBook } from '../notes/note-book.ts';
import { parseNoteBook } from '../notes/parse-note-book.ts';

/** Whether storage holds all that the reader wrote, or why it does not. */
export type Kept = 'kept' | 'refused' | 'full';

/** The reader's notes: in the browser's storage or, as long as that takes nothing, in this page alone. */
export interface NoteStore {
  book(): NoteBook;
  /** Changes the book and tells whether storage took it. */
  change(edit: (book: NoteBook) => void): Kept;
  kept(): Kept;
  /** Texts that could not be understood and were put aside, by their names in storage. */
  aside(): Map<string, string>;
  putAside(text: string): boolean;
  dropAside(): void;
  /** Calls back after every change, one in another window included. */
  onChange(act: () => void): void;
}

const KEY = 'reading-room.notes';
const ASIDE = 'reading-room.notes-aside.';

/** Opens the notes. What storage holds and nobody understands is moved aside before anything is written. */
export function openNoteStore(): NoteStore {
  const watchers: (() => void)[] = [];
  const tell = () => watchers.forEach((act) => act());
  /** The book as the reader sees it while storage lacks the last changes, and what storage held then. */
  let unsaved: { book: NoteBook; stored: string | null } | undefined;
  let kept: Kept = 'kept';

  window.addEventListener('storage', ({ key }) => {
    if (key === null || key.indexOf(KEY) === 0) tell();
  });
  window.addEventListener('beforeunload', (event) => {
    if (!unsaved) return;
    event.preventDefault();
    event.returnValue = '';
  });

  const store: NoteStore = {
    book() {
      return unsaved ? unsaved.book : readStored() || emptyBook();
    },
    change(edit) {
      let book = store.book();
      const stored = readText();
      // Another window has written meanwhile.
      if (unsaved && stored !== unsaved.stored) book = mergeNoteBooks(readStored() || emptyBook(), book).book;
      edit(book);
      try {
        if (!readStored()) throw new Error('What is stored could not be put aside.');
        localStorage.setItem(KEY, JSON.stringify(book));
        unsaved = undefined;
        kept = 'kept';
      } catch (_) {
        unsaved = { book, stored };
        kept = isRefused() ? 'refused' : 'full';
      }
      tell();
      return kept;
    },
    kept: () => kept,
    aside() {
      const found = new Map<string, string>();
      try {
        for (let index = 0; index < localStorage.length; index += 1) {
          const key = localStorage.key(index)!;
          if (key.indexOf(ASIDE) === 0) found.set(key, localStorage.getItem(key)!);
        }
        const text = readText();
        // Still in its place, because there was no room to move it.
        if (text !== null && parseNoteBook(text).unread !== undefined) found.set(KEY, text);
      } catch (_) {
        // Where storage is refused there is nothing aside.
      }
      return found;
    },
    putAside(text) {
      try {
        localStorage.setItem(freeKey(), text);
        return true;
      } catch (_) {
        return false;
      }
    },
    dropAside() {
      store.aside().forEach((text, key) => {
        if (key === KEY) localStorage.setItem(KEY, JSON.stringify(parseNoteBook(text).book));
        else localStorage.removeItem(key);
      });
      tell();
    },
    onChange: (act) => watchers.push(act),
  };
  return store;

  /** Returns the stored book; nothing where storage is refused, or holds what can neither be read nor moved aside. */
  function readStored(): NoteBook | undefined {
    const text = readText();
    if (text === null) return isRefused() ? undefined : emptyBook();
    const { book, unread } = parseNoteBook(text);
    if (unread === undefined) return book;
    try {
      // First out of the way, since storage may not have room for it twice.
      localStorage.removeItem(KEY);
      localStorage.setItem(freeKey(), unread);
    } catch (_) {
      localStorage.setItem(KEY, text);
      return undefined;
    }
    localStorage.setItem(KEY, JSON.stringify(book));
    return book;
  }
}

function readText(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch (_) {
    return null;
  }
}

function isRefused(): boolean {
  try {
    localStorage.setItem(`${KEY}-probe`, '');
    localStorage.removeItem(`${KEY}-probe`);
    return false;
  } catch (error) {
    return !/quota/i.test(String((error as Error).name));
  }
}

function freeKey(): string {
  let number = 1;
  while (localStorage.getItem(ASIDE + number) !== null) number += 1;
  return ASIDE + number;
}
