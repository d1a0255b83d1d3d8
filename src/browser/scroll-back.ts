const KEY = 'reading-room.results';

/**
 * Remembers where a page stood when it was left, and returns what leads a reader who comes back to
 * the same place; a browser cannot do so where the results come after the page has loaded.
 */
export function scrollBack(): () => void {
  addEventListener('pagehide', () => {
    try {
      sessionStorage.setItem(KEY, JSON.stringify([location.href, scrollY]));
    } catch (_) {
      // Without storage the page begins at its head.
    }
  });
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const back = entry !== undefined && entry.type === 'back_forward';
  return () => {
    if (!back) return;
    try {
      const [address, top] = JSON.parse(sessionStorage.getItem(KEY) || '[]') as [string?, number?];
      if (address === location.href && typeof top === 'number') scrollTo(0, top);
    } catch (_) {
      // Nothing was remembered.
    }
  };
}
