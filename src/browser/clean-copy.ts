import { officeHtml, officeText, type OfficeBlock } from './office-html.ts';

/** What stands on its own line when copied. */
const BLOCKS = 'h1, h2, h3, h4, p, .line';

/** Lets a selection within the text be copied as the official text alone: no buttons, no marks of notes. */
export function copyClean(): void {
  document.addEventListener('copy', (event) => {
    const selection = getSelection();
    if (!selection || selection.isCollapsed || !event.clipboardData) return;
    const range = selection.getRangeAt(0);
    const around = range.commonAncestorContainer;
    const element = around instanceof Element ? around : around.parentElement;
    if (!element || !element.closest('.report')) return;
    const blocks = blocksOf(range.cloneContents(), element);
    if (blocks.length === 0) return;
    event.clipboardData.setData('text/plain', officeText(blocks));
    event.clipboardData.setData('text/html', officeHtml(blocks));
    event.preventDefault();
  });
}

/** Returns the blocks of a piece of the text; `around` is the element from which it was cut. */
function blocksOf(piece: DocumentFragment, around: Element): OfficeBlock[] {
  const box = document.createElement('div');
  box.appendChild(piece);
  Array.from(box.querySelectorAll('[data-apparatus]')).forEach((element) => element.remove());
  const found = Array.from(box.querySelectorAll(BLOCKS)).filter((block) => !block.querySelector('.line'));
  const blocks = found.length > 0 ? found : [box];
  return blocks
    .map((block) => {
      const lang = block.closest('[lang]') || around.closest('[lang]');
      return {
        text: (block.textContent || '').trim(),
        heading: /^H\d$/.test(block.tagName),
        lang: lang && /^en/.test(lang.getAttribute('lang') || '') ? ('en' as const) : ('zh' as const),
      };
    })
    .filter(({ text }) => text !== '');
}
