import type { CiteControls } from './cite.ts';
import { loadScript } from './load-script.ts';

/** Opens the ways to cite a paragraph by its control and offers them for a selection; their script loads on first use. */
export function offerCitations(base: string): void {
  const report = document.querySelector('.report');
  if (!report) return;
  const use = (act: (controls: CiteControls) => void) =>
    loadScript<CiteControls>(base, 'cite').then(act, () => undefined);
  report.addEventListener('click', (event) => {
    const control = (event.target as Element).closest<HTMLAnchorElement>('.cite');
    if (!control) return;
    event.preventDefault();
    void use((controls) => controls.open(control));
  });
  let timer = 0;
  let offered = false;
  document.addEventListener('selectionchange', () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      const selection = getSelection();
      const selected = selection && !selection.isCollapsed && report.contains(selection.anchorNode);
      if (selected || offered) void use((controls) => controls.offer());
      offered = !!selected;
    }, 300);
  });
}
