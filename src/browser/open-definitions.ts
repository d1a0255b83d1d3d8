import type { Definitions } from './definitions.ts';
import { loadScript } from './load-script.ts';
import { readSetting, writeSetting } from './settings.ts';

/** Lets the link of a term open its definition, until the reader turns that off; the script for it loads on first use. */
export function openDefinitions(base: string, toggle: HTMLElement | null): void {
  const off = () => readSetting('definitions') === 'off';
  document.addEventListener('click', (event) => {
    const link = (event.target as Element).closest('.report a[data-term]');
    if (
      !(link instanceof HTMLAnchorElement) ||
      off() ||
      event.button !== 0 ||
      event.ctrlKey ||
      event.metaKey ||
      event.shiftKey
    )
      return;
    event.preventDefault();
    loadScript<Definitions>(base, 'definitions').then(
      (definitions) => definitions.toggle(link),
      () => (location.href = link.href),
    );
  });
  if (!toggle) return;
  toggle.hidden = !off();
  toggle.addEventListener('click', () => {
    writeSetting('definitions', '');
    toggle.hidden = true;
  });
}
