import type { ToolTexts } from '../i18n/tool-texts.ts';
import type { NoteBook } from '../notes/note-book.ts';
import { button } from './button.ts';

/** Shows on the page which sentences are marked and which have a note; a sign after each opens it. */
export function showNoteSigns(
  texts: ToolTexts,
  book: NoteBook,
  year: string,
  open: (segment: HTMLElement, sign: HTMLElement) => void,
): void {
  const wanted = new Map(
    book.notes.filter((note) => note.year === year).map((note) => [note.segment, note.text !== '']),
  );
  for (const sign of Array.from(document.querySelectorAll<HTMLElement>('.note-sign'))) {
    const segment = sign.closest<HTMLElement>('[data-segment]')!;
    const id = segment.dataset['segment']!;
    if (wanted.get(id) === (sign.dataset['written'] !== undefined)) {
      wanted.delete(id);
      continue;
    }
    segment.classList.remove('noted');
    sign.remove();
  }
  wanted.forEach((written, id) => {
    const segment = document.querySelector<HTMLElement>(`[data-segment="${id}"]`);
    if (!segment) return;
    const sign = button(
      texts[written ? 'notes.signNote' : 'notes.sign'],
      () => open(segment, sign),
      'note-sign',
    );
    sign.setAttribute('aria-label', texts[written ? 'notes.signNoteLabel' : 'notes.signLabel']);
    sign.dataset['apparatus'] = '';
    if (written) sign.dataset['written'] = '';
    segment.classList.add('noted');
    segment.appendChild(sign);
  });
}
