import { SETTINGS } from './settings.ts';

/** Hands settings that travel in the address on to the page that a link or a form leads to. */
(window.readingRoom = window.readingRoom || {})['carry'] = true;
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
