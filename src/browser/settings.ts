import { loadScript } from './load-script.ts';

/** Settings that travel in the address from page to page where storage is refused. */
export const SETTINGS = ['definitions', 'view', 'size', 'ground', 'elder', 'rate', 'slash'];

/**
 * A reader's settings, kept in the browser's storage; where that is refused they travel in the
 * address from page to page.
 */
export function readSetting(name: string): string {
  const fromAddress = new URLSearchParams(location.search).get(name);
  if (fromAddress !== null) return fromAddress;
  try {
    return localStorage.getItem(`reading-room.${name}`) || '';
  } catch (_) {
    return '';
  }
}

/** Keeps a setting; an empty value forgets it. */
export function writeSetting(name: string, value: string): void {
  const address = new URL(location.href);
  address.searchParams.delete(name);
  try {
    if (value === '') localStorage.removeItem(`reading-room.${name}`);
    else localStorage.setItem(`reading-room.${name}`, value);
  } catch (_) {
    if (value !== '') address.searchParams.set(name, value);
    loadCarrier();
  }
  try {
    history.replaceState(history.state, '', address.href);
  } catch (_) {
    // A browser that changes no address of a file keeps the setting for this page alone.
  }
}

/** Sees to it that settings in the address go along; most readers have none there, and do without the script. */
export function carrySettings(): void {
  const here = new URLSearchParams(location.search);
  if (SETTINGS.some((name) => here.has(name))) loadCarrier();
}

function loadCarrier() {
  loadScript(document.body.dataset['base'] || '', 'carry').catch(() => undefined);
}
