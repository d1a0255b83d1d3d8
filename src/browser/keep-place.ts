import { placeInView } from './place-in-view.ts';

/** A reader has read where the page stood still so long, in milliseconds. */
const READ = 1_000;

/**
 * Lets the language switch lead to the sentence that begins at the top of the screen. The switch stands
 * at the head of the page: who comes up to it is led to where the page last stood still.
 */
export function keepPlace(): void {
  let last: Element | undefined;
  let timer = 0;
  window.addEventListener(
    'scroll',
    () => {
      clearTimeout(timer);
      timer = window.setTimeout(() => {
        if (!isAtHead()) last = placeInView();
      }, READ);
    },
    { passive: true },
  );
  document.addEventListener('click', (event) => {
    const link = (event.target as Element).closest('a[data-same-place]');
    if (!(link instanceof HTMLAnchorElement)) return;
    const place = isAtHead() ? last : placeInView();
    link.hash = place ? place.id : location.hash;
  });
}

function isAtHead(): boolean {
  return window.scrollY < 120;
}
