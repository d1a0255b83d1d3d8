/** Lets the language switch lead to the sentence that begins at the top of the screen. */
export function keepPlace(): void {
  document.addEventListener('click', (event) => {
    const link = (event.target as Element).closest('a[data-same-place]');
    if (!(link instanceof HTMLAnchorElement)) return;
    if (window.scrollY < 80) {
      link.hash = location.hash;
      return;
    }
    const segments = Array.from(document.querySelectorAll<HTMLElement>('[data-segment]'));
    const next = segments.findIndex((segment) => segment.getBoundingClientRect().top >= 0);
    const begins = segments[next];
    const inView = begins && begins.getBoundingClientRect().top < window.innerHeight / 2;
    const place = inView ? begins : segments[next === -1 ? segments.length - 1 : next - 1];
    if (place) link.hash = place.id;
  });
}
