import { placeInView } from './place-in-view.ts';

/** Lets the language switch lead to the sentence that begins at the top of the screen. */
export function keepPlace(): void {
  document.addEventListener('click', (event) => {
    const link = (event.target as Element).closest('a[data-same-place]');
    if (!(link instanceof HTMLAnchorElement)) return;
    if (window.scrollY < 80) {
      link.hash = location.hash;
      return;
    }
    const place = placeInView();
    if (place) link.hash = place.id;
  });
}
