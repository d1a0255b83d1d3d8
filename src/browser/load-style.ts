/** Loads `assets/<name>.css` once, unless the page has it in itself; resolves when it applies, or when it cannot be had. */
export function loadStyle(base: string, name: string): Promise<void> {
  const href = `${base}assets/${name}.css`;
  const within = window.readingRoom && window.readingRoom[`${name}.css`];
  if (within || document.querySelector(`link[href="${href}"]`)) return Promise.resolve();
  return new Promise((resolve) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = href;
    link.onload = link.onerror = () => resolve();
    document.head.appendChild(link);
  });
}
