import { loadScript } from './load-script.ts';
import type { Notes } from './notes.ts';

/** Loads the notes when a reader has some, or first marks a sentence or keeps a term. */
export function openNotes(base: string): void {
  const use = (act: (notes: Notes) => void) => loadScript<Notes>(base, 'notes').then(act, () => undefined);
  try {
    if (localStorage.getItem('reading-room.notes')) void use(() => undefined);
  } catch (_) {
    // Where storage is refused there are none.
  }
  // Before a click closes what is open: closing is all it is meant for then.
  document.addEventListener(
    'click',
    (event) => {
      const target = event.target as Element;
      const term = target.closest<HTMLElement>('[data-keep-term]');
      const segment = target.closest<HTMLElement>('[data-segment], [data-twin]');
      if (term) void use((notes) => notes.keepTerm(term));
      else if (
        segment &&
        !target.closest('a, button, .figure, [data-apparatus]') &&
        !document.querySelector('.definition-panel, .tools-panel') &&
        getSelection()!.isCollapsed
      )
        void use((notes) => notes.open(segment));
    },
    true,
  );
}
