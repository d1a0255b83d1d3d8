/** Settings that travel in the address from page to page where storage is refused. */
const SETTINGS = ['definitions', 'view', 'size', 'ground', 'elder', 'rate'];

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
  }
  try {
    history.replaceState(history.state, '', address.href);
  } catch (_) {
    // A browser that changes no address of a file keeps the setting for this page alone.
  }
}

/** Hands settings that travel in the address on to the page that a link or a form leads to. */
export function carrySettings(): void {
  document.addEventListener('click', (event) => {
    const link = (event.target as Element).closest && (event.target as Element).closest('a[href]');
    if (!(link instanceof HTMLAnchorElement) || link.getAttribute('href')!.charAt(0) === '#') return;
    const here = new URLSearchParams(location.search);
    const address = new URL(link.href);
    for (const name of SETTINGS) {
      const value = here.get(name);
      if (value !== null && address.protocol === location.protocol) address.searchParams.set(name, value);
    }
    if (address.href !== link.href) link.href = address.href;
  });
  document.addEventListener('submit', (event) => {
    const form = event.target as HTMLFormElement;
    const here = new URLSearchParams(location.search);
    for (const name of SETTINGS) {
      const value = here.get(name);
      if (value === null || form.elements.namedItem(name)) continue;
      const input = document.createElement('input');
      input.type = 'hidden';
      input.name = name;
      input.value = value;
      form.appendChild(input);
    }
  });
}
