/** Returns the segment that begins at the top of the screen, or the one that runs on there. */
export function placeInView(): HTMLElement | undefined {
  const segments = Array.from(document.querySelectorAll<HTMLElement>('[data-segment]'));
  const next = segments.findIndex((segment) => segment.getBoundingClientRect().top >= 0);
  const begins = segments[next];
  const inView = begins && begins.getBoundingClientRect().top < window.innerHeight / 2;
  return inView ? begins : segments[next === -1 ? segments.length - 1 : next - 1];
}
