import { placeInView } from './place-in-view.ts';

/** Remembers the sentence at which a reader leaves a text, and offers to go on there. */
(window.readingRoom = window.readingRoom || {})['place'] = true;
const KEY = 'reading-room.place';
const root = new URL(document.body.dataset['base'] || '.', location.href).href;
const page = location.href.slice(root.length).replace(/[?#].*/, '');
const line = document.querySelector<HTMLElement>('[data-continue]')!;

try {
  const { file, id, title, lang } = JSON.parse(localStorage.getItem(KEY)!) as Record<string, string>;
  const segment = document.getElementById(id!);
  const here = page === file && segment && !location.hash;
  if (/^[\w/-]+\.html$/.test(file!) && (here || !document.querySelector('[data-segment]'))) {
    const link = line.querySelector('a')!;
    link.href = `${root}${file!}#${id!}`;
    link.textContent = here ? `${segment.textContent!.slice(0, 20)}…` : title!;
    if (!here) link.lang = lang!;
    line.hidden = false;
  }
} catch (_) {
  // Nothing is remembered, or what is no longer makes sense.
}

addEventListener('pagehide', remember);
document.addEventListener('visibilitychange', remember);

function remember() {
  const place = window.pageYOffset > window.innerHeight / 2 && placeInView();
  if (!place) return;
  const title = document.title.split(/ ?[｜|] ?/)[0];
  const { lang } = document.documentElement;
  try {
    localStorage.setItem(KEY, JSON.stringify({ file: page, id: place.id, title, lang }));
  } catch (_) {
    // Then the reader finds the place without help.
  }
}
