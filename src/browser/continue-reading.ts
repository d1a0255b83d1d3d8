import { loadScript } from './load-script.ts';

/** Loads what remembers a reader's place: when there is one, or when the reader first scrolls. */
export function continueReading(base: string): void {
  if (!document.querySelector('[data-continue]')) return;
  const load = () => void loadScript(base, 'place').catch(() => undefined);
  try {
    if (localStorage.getItem('reading-room.place')) load();
    else addEventListener('scroll', load, { once: true, passive: true });
  } catch (_) {
    // Where storage is refused there is nowhere to remember it.
  }
}
