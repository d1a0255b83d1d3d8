import { create } from './create.ts';

/** What a panel shows and where it belongs. */
interface PanelOptions {
  /** What was followed to open it; takes the focus back. */
  opener: HTMLElement;
  /** Its name for assistive technology. */
  label: string;
  /** The words of the button that closes it. */
  close: string;
  className?: string;
  content: readonly (Node | string)[];
}

/** Opens a panel beside the text, or at the foot of a narrow screen; it closes by Esc, by its button and by a click elsewhere. Returns what closes it. */
export function openPanel({
  opener,
  label,
  close,
  className = '',
  content,
}: PanelOptions): (refocus: boolean) => void {
  const panel = create('div', `definition-panel ${className}`.trim());
  panel.setAttribute('role', 'dialog');
  panel.setAttribute('aria-label', label);
  panel.tabIndex = -1;
  const shut = create('button', 'close', close);
  shut.type = 'button';
  shut.addEventListener('click', () => end(true));
  panel.append(...Array.from(content), shut);
  const columns = document.querySelector<HTMLElement>('.columns') || document.body;
  columns.appendChild(panel);
  // The style sheet says whether there is room beside the text.
  if (getComputedStyle(panel).position === 'absolute') {
    // At what it is about, and within the window.
    const above = columns.getBoundingClientRect().top;
    const lowest = innerHeight - panel.offsetHeight - 16;
    const from = Math.max(above, 16, Math.min(opener.getBoundingClientRect().top, lowest));
    panel.style.setProperty('max-height', `${innerHeight - from - 16}px`);
    panel.style.top = `${Math.max(0, Math.min(from - above, columns.offsetHeight - panel.offsetHeight))}px`;
  } else {
    // The sheet at the foot must not cover what it is about.
    const covered = opener.getBoundingClientRect().bottom + 16 - panel.getBoundingClientRect().top;
    if (covered > 0) scrollBy(0, covered);
  }
  opener.setAttribute('aria-expanded', 'true');
  panel.focus({ preventScroll: true });

  const clicked = (event: Event) => {
    if (!panel.contains(event.target as Node)) end(false);
  };
  const pressed = (event: KeyboardEvent) => {
    if (event.key === 'Escape') end(true);
  };
  // The click that opens it goes on to the document.
  setTimeout(() => document.addEventListener('click', clicked));
  document.addEventListener('keydown', pressed);

  function end(refocus: boolean) {
    panel.remove();
    opener.removeAttribute('aria-expanded');
    document.removeEventListener('click', clicked);
    document.removeEventListener('keydown', pressed);
    if (refocus) opener.focus();
  }
  return end;
}
