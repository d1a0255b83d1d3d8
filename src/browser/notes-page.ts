import type { ToolTexts } from '../i18n/tool-texts.ts';
import { citeSegments } from '../citation/cite-segments.ts';
import type { Citations } from '../citation/cite.ts';
import type { CiteData } from '../citation/cite-data.ts';
import { groupNotes, type PlacedNote } from '../notes/group-notes.ts';
import { mergeNoteBooks } from '../notes/merge-note-books.ts';
import { findNote, type NoteBook } from '../notes/note-book.ts';
import { notesText, type NoteDocument } from '../notes/notes-text.ts';
import { parseNoteBook } from '../notes/parse-note-book.ts';
import { anchor } from '../paths.ts';
import { unpackText } from '../search/packed-text.ts';
import type { ChapterText, PackedChapter } from '../search/types.ts';
import { button } from './button.ts';
import { create } from './create.ts';
import { loadScript } from './load-script.ts';
import { loadStyle } from './load-style.ts';
import { noteControls } from './note-controls.ts';
import { openNoteStore } from './note-store.ts';
import { saveFile } from './save-file.ts';

const { base = '', lang = 'zh' } = document.body.dataset;
const own = lang as 'zh' | 'en';
const page = document.querySelector<HTMLElement>('[data-notes]')!;
const year = page.dataset['notes']!;
const store = openNoteStore();

void Promise.all([
  loadScript<ToolTexts>(base, `tools-${lang}`),
  loadScript<PackedChapter[]>(base, `text-${lang}`),
  loadScript<CiteData>(base, `cite-${lang}`),
  loadStyle(base, 'tools'),
]).then(([texts, packed, { citations }]) => start(texts, unpackText(packed), citations[own]));

/** Lists the notes, and saves and reads in files of them. */
function start(texts: ToolTexts, chapters: ChapterText[], citations: Citations) {
  const list = create('div', 'notes-list');
  const status = create('div', 'notes-said');
  status.setAttribute('role', 'status');
  const aside = create('div');
  page.append(aside, list, files(texts, chapters, citations, say), status);
  let listed = '';
  const show = () => {
    const { notes, terms } = store.book();
    const now = JSON.stringify([notes.map(({ segment }) => segment), terms]);
    // A change of words is shown by the note itself; what is being written stays as it is.
    if (now !== listed) showList(list, texts, chapters, say);
    listed = now;
    showAside(aside, texts);
  };
  store.onChange(show);
  show();

  function say(...content: (string | Node)[]) {
    status.textContent = '';
    status.append(...content);
    const kept = store.kept();
    if (kept !== 'kept') status.append(' ', texts[kept === 'full' ? 'notes.full' : 'notes.refused']);
  }
}

type Say = (...content: (string | Node)[]) => void;

function showList(list: HTMLElement, texts: ToolTexts, chapters: ChapterText[], say: Say) {
  const { notes, terms } = store.book();
  list.textContent = '';
  const ofReport = notes.filter((note) => note.year === year);
  if (notes.length + terms.length === 0) {
    list.append(create('p', 'notice', texts['notes.none']));
    if (location.protocol === 'file:') list.append(create('p', '', texts['notes.noneFile']));
    return;
  }
  if (ofReport.length > 0)
    list.append(create('p', 'lead', texts['notes.count'].replace('{{count}}', String(ofReport.length))));
  let part = '';
  for (const section of groupNotes(ofReport, chapters)) {
    const gone = section.notes.every(({ chapter }) => chapter === undefined);
    if (gone || section.part !== part)
      list.append(create('h2', '', gone ? texts['notes.gone'] : section.part || texts['notes.opening']));
    part = section.part;
    if (section.section) list.append(create('h3', '', section.section));
    section.notes.forEach((placed) => list.append(item(texts, placed, say)));
  }
  if (terms.length > 0) {
    list.append(create('h2', '', texts['notes.terms']));
    const names = create('ul', 'kept-terms');
    for (const { id, headword } of terms) {
      const entry = create('li');
      const link = create('a', '', headword);
      link.href = `${base}${lang === 'en' ? 'en/' : ''}glossary/${id}.html`;
      const drop = button(texts['notes.delete'], () => {
        remove(texts, say, (book) => (book.terms = book.terms.filter((term) => term.id !== id)));
      });
      drop.setAttribute('aria-label', `${texts['notes.delete']} ${headword}`);
      entry.append(link, ' ', drop);
      names.append(entry);
    }
    list.append(names);
  }
}

/** Returns one note: the sentence, which leads to its place, and the controls of the note. */
function item(texts: ToolTexts, { note, sentence, chapter }: PlacedNote, say: Say): HTMLElement {
  const entry = create('article', 'note');
  const quote = create('p', 'note-sentence');
  if (chapter) {
    const link = create('a', '', sentence);
    link.href = `${base}${lang === 'en' ? 'en/' : ''}${note.year}/${chapter}.html#${anchor(note.segment)}`;
    quote.append(link);
  } else quote.textContent = sentence;
  entry.append(quote);
  const written = create('p', 'note-text');
  const show = () => {
    written.textContent = (findNote(store.book(), note.year, note.segment) || note).text;
    written.hidden = written.textContent === '';
  };
  store.onChange(show);
  show();
  entry.append(written);
  const controls = noteControls(texts, store, { year: note.year, id: note.segment, text: note.quote }, false);
  const row = controls.querySelector('.note-row')!;
  row.firstElementChild!.remove();
  row.append(
    button(texts['notes.delete'], () => {
      remove(texts, say, (book) => {
        book.notes = book.notes.filter((one) => one.year !== note.year || one.segment !== note.segment);
      });
    }),
  );
  entry.append(controls);
  return entry;
}

/** Takes something out of the book and offers to put it back. */
function remove(texts: ToolTexts, say: Say, edit: (book: NoteBook) => void) {
  const before = JSON.parse(JSON.stringify(store.book())) as NoteBook;
  (document.activeElement as HTMLElement).blur();
  store.change(edit);
  const undo = button(texts['notes.undo'], () => {
    undo.blur();
    store.change((book) => Object.assign(book, mergeNoteBooks(book, before).book));
    say('');
  });
  say(texts['notes.deleted'], ' ', undo);
  undo.focus();
}

function files(texts: ToolTexts, chapters: ChapterText[], citations: Citations, say: Say): HTMLElement {
  const root = create('section', 'notes-files');
  const content = (): NoteDocument => {
    const { notes, terms } = store.book();
    return {
      lang: own,
      title: texts['notes.documentTitle'],
      sections: groupNotes(
        notes.filter((note) => note.year === year),
        chapters,
      ),
      terms,
      termsTitle: texts['notes.terms'],
      goneTitle: texts['notes.gone'],
      cite: (segment) => citeSegments(citations, segment),
    };
  };
  const name = texts['notes.fileName'];
  const buttons = create('p', 'notes-exports');
  buttons.append(
    button(texts['notes.docx'], () => {
      loadScript<(document: NoteDocument) => Promise<Blob>>(base, 'notes-docx')
        .then((make) => make(content()))
        .then((blob) => saveFile(`${name}.docx`, blob))
        .catch(() => say(texts['notes.failed']));
    }),
    // The mark tells Windows programs that it is UTF-8.
    button(texts['notes.text'], () => saveFile(`${name}.txt`, `\ufeff${notesText(content())}`)),
    button(texts['notes.file'], () => saveFile(`${name}.json`, JSON.stringify(store.book()))),
  );
  const label = create('label', '', texts['notes.import']);
  const input = create('input');
  input.type = 'file';
  input.accept = '.json,application/json';
  input.addEventListener('change', () => {
    const file = input.files![0];
    if (!file) return;
    void file.text().then((text) => {
      input.value = '';
      readIn(texts, text, say);
    });
  });
  label.append(input);
  const choose = create('p');
  choose.append(label);
  root.append(
    create('h2', '', texts['notes.exports']),
    buttons,
    choose,
    create('p', 'lead', texts['notes.importLead']),
  );
  return root;
}

/** Adds what a file holds to what there is. */
function readIn(texts: ToolTexts, text: string, say: Say) {
  const { book: other, unread } = parseNoteBook(text);
  if (unread === text) {
    say(texts['notes.notOurs']);
    return;
  }
  let counts = { notes: 0, terms: 0, merged: 0 };
  store.change((book) => {
    const merged = mergeNoteBooks(book, other);
    counts = merged;
    Object.assign(book, merged.book);
  });
  const said = texts['notes.imported']
    .replace('{{notes}}', String(counts.notes))
    .replace('{{terms}}', String(counts.terms))
    .replace('{{merged}}', String(counts.merged));
  if (unread === undefined || !store.putAside(unread)) say(said);
  else {
    say(said, ' ', texts['notes.partly']);
    store.change(() => undefined);
  }
}

/** Says that there is something nobody understands, and hands it over; it goes only when the reader says so twice. */
function showAside(root: HTMLElement, texts: ToolTexts) {
  const aside = store.aside();
  root.textContent = '';
  if (aside.size === 0) return;
  const content: string[] = [];
  aside.forEach((text) => content.push(text));
  const line = create('p', 'notice', `${texts['notes.aside']} `);
  let sure = false;
  const drop = button(texts['notes.asideDelete'], () => {
    if (sure) store.dropAside();
    else drop.textContent = texts['notes.asideSure'];
    sure = true;
  });
  line.append(
    button(texts['notes.asideSave'], () =>
      saveFile(`${texts['notes.fileName']}-old.txt`, content.join('\n\n')),
    ),
    ' ',
    drop,
  );
  root.append(line);
}
