import type { CiteControls } from './cite.ts';
import { loadScript } from './load-script.ts';

/** Opens the ways to cite a paragraph by its control, and sees to what is selected; the scripts for it load on first use. */
export function offerCitations(base: string): void {
  const report = document.querySelector('.report');
  if (!report) return;
  report.addEventListener('click', (event) => {
    const control = (event.target as Element).closest<HTMLAnchorElement>('.cite');
    if (!control) return;
    event.preventDefault();
    loadScript<CiteControls>(base, 'cite').then(
      (controls) => controls.open(control),
      () => undefined,
    );
  });
  // As a selection begins, so that the script is there when it is copied.
  const load = () => void loadScript(base, 'selection').catch(() => undefined);
  for (const begin of ['selectstart', 'selectionchange'])
    document.addEventListener(begin, load, { once: true });
}
