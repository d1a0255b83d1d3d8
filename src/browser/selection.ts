import type { CiteControls } from './cite.ts';
import { copyClean } from './clean-copy.ts';
import { loadScript } from './load-script.ts';

/** Copies what is selected as the official text alone, and offers to cite it. */
(window.readingRoom = window.readingRoom || {})['selection'] = true;
const { base = '' } = document.body.dataset;
const report = document.querySelector('.report')!;
let timer = 0;
let offered = false;

copyClean();
document.addEventListener('selectionchange', offerLater);
offerLater();

function offerLater() {
  clearTimeout(timer);
  timer = window.setTimeout(() => {
    const selection = getSelection();
    const selected = selection && !selection.isCollapsed && report.contains(selection.anchorNode);
    if (selected || offered)
      loadScript<CiteControls>(base, 'cite').then(
        (controls) => controls.offer(),
        () => undefined,
      );
    offered = !!selected;
  }, 300);
}
