import { readSetting, writeSetting } from './settings.ts';

/** What of the appearance a reader chooses; the style sheets know it as attributes of the root element. */
const LOOK = ['size', 'ground', 'elder'] as const;

/** Gives the page the reader's appearance; runs before there is a body, so that nothing flashes. */
export function applyLook(): void {
  for (const name of LOOK) document.documentElement.dataset[name] = readSetting(name);
}

/** Changes one part of the appearance, here and on the pages to come. */
export function changeLook(name: (typeof LOOK)[number], value: string): void {
  writeSetting(name, value);
  document.documentElement.dataset[name] = value;
}
