import type { ToolTexts } from '../i18n/tool-texts.ts';
import { button } from './button.ts';
import { create } from './create.ts';
import { findVoice } from './find-voice.ts';
import { loadScript } from './load-script.ts';
import { loadStyle } from './load-style.ts';
import { noteControls as controlsOf } from './note-controls.ts';
import { showNoteSigns } from './note-signs.ts';
import { openNoteStore } from './note-store.ts';
import { placeInView } from './place-in-view.ts';
import { saveFile } from './save-file.ts';
import { segmentText } from './segment-text.ts';
import type { Voice } from './voice.ts';

/** What other scripts call once the notes are loaded. */
export interface Notes {
  /** Opens the controls of a sentence below it. */
  open(segment: HTMLElement): void;
  /** Returns the controls of some sentences, to stand in a panel. */
  noteControls(segments: readonly string[]): Promise<HTMLElement>;
  /** Lets the reader choose a sentence with the arrow keys, from the top of the screen on. */
  walk(): void;
  /** Puts the term of a button on the reader's list, or takes it off. */
  keepTerm(control: HTMLElement): void;
}

const { base = '', lang = 'zh' } = document.body.dataset;
const year = (/(\d{4})\/[\w-]+\.html$/.exec(location.pathname) || ['', ''])[1]!;
const store = openNoteStore();
const ready = Promise.all([loadScript<ToolTexts>(base, `tools-${lang}`), loadStyle(base, 'tools')]);
let open: { segment: HTMLElement; close: (refocus: boolean) => void } | undefined;

const notes: Notes = {
  open(segment) {
    // After the click has done on the page what else it does.
    void ready.then(([texts]) => setTimeout(() => openBar(texts, segment)));
  },
  noteControls: (segments) =>
    ready.then(([texts]) => {
      const root = create('div');
      for (const id of segments) {
        const segment = document.querySelector(`[data-segment="${id}"]`);
        if (segment)
          root.append(
            controlsOf(texts, store, { year, id, text: segmentText(segment) }, segments.length > 1),
          );
      }
      return root;
    }),
  walk: () => void ready.then(([texts]) => walk(texts)),
  keepTerm(control) {
    const { keepTerm: id = '', headword = '' } = control.dataset;
    store.change((book) => {
      const without = book.terms.filter((term) => term.id !== id);
      book.terms =
        without.length < book.terms.length ? without : [...without, { id, headword, changed: Date.now() }];
    });
  },
};
(window.readingRoom = window.readingRoom || {})['notes'] = notes;

void ready.then(([texts]) => {
  const show = () => {
    showNoteSigns(texts, store.book(), year, (segment, sign) => openBar(texts, segment, sign));
    for (const control of Array.from(document.querySelectorAll<HTMLElement>('[data-keep-term]'))) {
      const kept = store.book().terms.some(({ id }) => id === control.dataset['keepTerm']);
      control.textContent = texts[kept ? 'notes.dropTerm' : 'notes.keepTerm'];
    }
    sayUnsaved(texts);
  };
  store.onChange(show);
  document.addEventListener('panel', show);
  show();
  if (store.aside().size > 0 && !document.querySelector('[data-notes]')) sayAside(texts);
});

/** Opens the controls of one sentence below it; they close by Esc, by their button and by a click elsewhere. */
function openBar(texts: ToolTexts, segment: HTMLElement, opener?: HTMLElement) {
  const again = open && open.segment === segment && !opener;
  if (open) open.close(false);
  if (again) return;
  const id = segment.dataset['segment'] || segment.dataset['twin']!;
  const official = document.querySelector<HTMLElement>(`[data-segment="${id}"]`) || segment;
  const bar = create('div', 'sentence-bar');
  bar.setAttribute('role', 'dialog');
  const text = segmentText(official);
  bar.setAttribute('aria-label', `${texts['notes.bar']} ${text.slice(0, 24)}`);
  bar.tabIndex = -1;
  bar.append(controlsOf(texts, store, { year, id, text }, false));
  const row = bar.querySelector('.note-row')!;
  if (findVoice(segment.closest('[lang]')!.getAttribute('lang') === 'en' ? 'en' : 'zh')) {
    row.append(
      button(texts['voice.here'], () => {
        end(false);
        void loadScript<Voice>(base, 'voice').then((voice) => voice.read(segment));
      }),
    );
  }
  const cite = (segment.closest('.block, p, h1, h2, h3, h4') || segment).querySelector<HTMLElement>('.cite');
  if (cite)
    row.append(
      button(cite.textContent!, () => {
        end(false);
        cite.click();
      }),
    );
  row.append(button(texts['notes.close'], () => end(true), 'close'));
  document.body.appendChild(bar);
  place(bar, segment);
  segment.classList.add('chosen');
  // Whoever does not see it is told.
  bar.focus({ preventScroll: true });

  const clicked = (event: Event) => {
    const target = event.target as Node;
    if (document.contains(target) && !bar.contains(target) && !segment.contains(target)) end(false);
  };
  const pressed = (event: KeyboardEvent) => {
    if (event.key === 'Escape') end(true);
  };
  // Not by the click that opens it.
  setTimeout(() => document.addEventListener('click', clicked));
  document.addEventListener('keydown', pressed);
  open = { segment, close: end };

  function end(refocus: boolean) {
    const editing = document.activeElement;
    if (editing && bar.contains(editing)) (editing as HTMLElement).blur();
    bar.remove();
    segment.classList.remove('chosen');
    document.removeEventListener('click', clicked);
    document.removeEventListener('keydown', pressed);
    open = undefined;
    if (!refocus) return;
    const sign =
      opener && document.contains(opener) ? opener : segment.querySelector<HTMLElement>('.note-sign');
    if (segment.tabIndex === -1 && segment.hasAttribute('tabindex')) segment.focus();
    else if (sign) sign.focus();
  }
}

/** Puts the bar below the last line of a sentence, or of a pair. */
function place(bar: HTMLElement, segment: HTMLElement) {
  const lines = (segment.closest('.pair') || segment).getClientRects();
  const line = lines[lines.length - 1]!;
  const { clientWidth } = document.documentElement;
  // As wide as it is with a note to write.
  const width = Math.min(
    clientWidth - 16,
    28 * parseFloat(getComputedStyle(document.documentElement).fontSize),
  );
  const most = clientWidth - Math.max(bar.offsetWidth, width) - 8;
  bar.style.top = `${line.bottom + window.pageYOffset + 4}px`;
  bar.style.left = `${Math.max(8, Math.min(line.left, most))}px`;
  const hidden = bar.getBoundingClientRect().bottom + 8 - window.innerHeight;
  if (hidden > 0) window.scrollBy(0, hidden);
}

/** Puts the focus on one sentence and moves it by the arrow keys. */
function walk(texts: ToolTexts) {
  const segments = Array.from(document.querySelectorAll<HTMLElement>('main [data-segment]'));
  const hint = create('p', 'walk-hint', texts['notes.walkHint']);
  hint.setAttribute('role', 'status');
  document.body.appendChild(hint);
  let at = Math.max(0, segments.indexOf(placeInView()!));
  const go = (step: number) => {
    const last = segments[at]!;
    at = Math.max(0, Math.min(segments.length - 1, at + step));
    last.removeAttribute('tabindex');
    const segment = segments[at]!;
    segment.tabIndex = -1;
    segment.focus({ preventScroll: true });
    segment.scrollIntoView({ block: 'center' });
  };
  const pressed = (event: KeyboardEvent) => {
    if (document.activeElement !== segments[at]) return;
    if (event.key === 'ArrowDown') go(1);
    else if (event.key === 'ArrowUp') go(-1);
    else if (event.key === 'Enter') openBar(texts, segments[at]!);
    else if (event.key === 'Escape') end();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  document.addEventListener('keydown', pressed, true);
  // Going elsewhere ends it, other than into the controls of the sentence and back.
  const left = (event: Event) => {
    const target = event.target as Element;
    if (target !== segments[at] && !target.closest('.sentence-bar')) end();
  };
  go(0);
  document.addEventListener('focusin', left);

  function end() {
    document.removeEventListener('keydown', pressed, true);
    document.removeEventListener('focusin', left);
    segments[at]!.removeAttribute('tabindex');
    hint.remove();
  }
}

/** Says, as long as it is so, that storage lacks the last changes. */
function sayUnsaved(texts: ToolTexts) {
  const kept = store.kept();
  const known = document.querySelector('.notes-unsaved');
  if (known) known.remove();
  if (kept === 'kept' || document.querySelector('.sentence-bar, .note-status')) return;
  notice(
    texts,
    'notes-unsaved',
    texts[kept === 'full' ? 'notes.full' : 'notes.refused'],
    button(texts['notes.file'], () => saveFile('notes.json', JSON.stringify(store.book()))),
  );
}

function sayAside(texts: ToolTexts) {
  const link = create('a', '', texts['notes.title']);
  link.href = `${base}${lang === 'en' ? 'en/' : ''}notes.html`;
  notice(texts, 'notes-aside', texts['notes.aside'], link);
}

/** Shows a line at the foot of the screen, with what to do about it. */
function notice(texts: ToolTexts, className: string, text: string, remedy: HTMLElement) {
  const line = create('p', `notes-notice ${className}`, `${text} `);
  line.setAttribute('role', 'status');
  line.append(
    remedy,
    ' ',
    button(texts['notes.close'], () => line.remove()),
  );
  document.body.appendChild(line);
}
