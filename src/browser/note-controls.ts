import type { ToolTexts } from '../i18n/tool-texts.ts';
import { mergeTexts } from '../notes/merge-note-books.ts';
import { findNote } from '../notes/note-book.ts';
import { button } from './button.ts';
import { create } from './create.ts';
import type { NoteStore } from './note-store.ts';
import { saveFile } from './save-file.ts';

/** A sentence that can be marked: its address and its words. */
export interface Sentence {
  year: string;
  id: string;
  text: string;
}

/** Returns the controls that mark a sentence and hold the note to it; the note is kept as it is written. */
export function noteControls(
  texts: ToolTexts,
  store: NoteStore,
  { year, id, text }: Sentence,
  named: boolean,
): HTMLElement {
  const root = create('div', 'note-controls');
  const note = () => findNote(store.book(), year, id);
  const mark = button('', () => {
    const known = note();
    say(
      store.change((book) => {
        if (known) book.notes = book.notes.filter((one) => one.year !== year || one.segment !== id);
        else book.notes.push({ year, segment: id, quote: text, text: '', changed: Date.now() });
      }),
    );
  });
  const write = button('', () => {
    editor.hidden = !editor.hidden;
    write.setAttribute('aria-expanded', String(!editor.hidden));
    if (editor.hidden) return;
    area.value = last = (note() || { text: '' }).text;
    area.focus();
  });
  write.setAttribute('aria-expanded', 'false');
  const area = create('textarea');
  const label = create('label', '', texts['notes.label']);
  label.append(area);
  const editor = create('div', 'note-editor');
  editor.hidden = true;
  editor.append(
    label,
    button(texts['notes.done'], () => {
      keep();
      write.click();
      write.focus();
    }),
  );
  const status = create('p', 'note-status');
  status.setAttribute('role', 'status');
  const rescue = button(texts['notes.file'], () => saveFile('notes.json', JSON.stringify(store.book())));
  rescue.hidden = true;
  const row = create('p', 'note-row');
  if (named) {
    const beginning = create('span', 'note-beginning', text.length > 24 ? `${text.slice(0, 24)}…` : text);
    beginning.id = `note-beginning-${id.replace(/\./g, '-')}`;
    row.append(beginning);
    for (const control of [mark, write]) control.setAttribute('aria-describedby', beginning.id);
  }
  row.append(mark, write);
  root.append(row, editor, status, rescue);

  let timer = 0;
  let typed = false;
  let last = '';
  area.addEventListener('input', () => {
    typed = true;
    clearTimeout(timer);
    timer = window.setTimeout(keep, 200);
  });
  area.addEventListener('blur', keep);
  window.addEventListener('pagehide', keep);
  store.onChange(show);
  show();
  return root;

  function keep() {
    clearTimeout(timer);
    if (!typed) return;
    typed = false;
    say(
      store.change((book) => {
        const own = findNote(book, year, id);
        // Another window may have written to the same note.
        const written = own && own.text !== last ? mergeTexts(own.text, area.value) : area.value;
        if (own) Object.assign(own, { text: written, changed: Date.now() });
        else book.notes.push({ year, segment: id, quote: text, text: written, changed: Date.now() });
        if (written !== area.value) area.value = written;
        last = written;
      }),
    );
  }

  function say(kept: ReturnType<NoteStore['kept']>) {
    status.textContent =
      texts[kept === 'kept' ? 'notes.saved' : kept === 'full' ? 'notes.full' : 'notes.refused'];
    rescue.hidden = kept === 'kept';
  }

  function show() {
    const known = note();
    mark.textContent = texts[known ? 'notes.unmark' : 'notes.mark'];
    // A mark goes by itself only where no words go with it.
    mark.hidden = !!known && known.text !== '';
    write.textContent = texts[known && known.text !== '' ? 'notes.edit' : 'notes.write'];
  }
}
