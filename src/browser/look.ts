import { readSetting, writeSetting } from './settings.ts';

/** What of the appearance a reader chooses; the style sheets know it as attributes of the root element. */
const LOOK = ['size', 'ground', 'elder'] as const;

const root = document.documentElement;
const elder = new URL('elder.css', (document.currentScript as HTMLScriptElement).src).href;

/** Gives the page the reader's appearance; runs before there is a body, so that nothing flashes. */
export function applyLook(): void {
  for (const name of LOOK) root.dataset[name] = readSetting(name);
  loadElder();
}

/** Changes one part of the appearance, here and on the pages to come. */
export function changeLook(name: (typeof LOOK)[number], value: string): void {
  writeSetting(name, value);
  root.dataset[name] = value;
  loadElder();
}

/** Loads the style sheet of large print where it is wanted. */
function loadElder() {
  if (root.dataset['elder'] !== 'on' || document.querySelector(`link[href="${elder}"]`)) return;
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = elder;
  // The page waits for it, as it does in older browsers for every sheet in its head.
  link.setAttribute('blocking', 'render');
  document.head.appendChild(link);
}
