/**
 * Puts text and HTML on the clipboard within a click. The asynchronous clipboard is not there in a
 * folder on older browsers and over plain http; this works everywhere. Returns whether it did.
 */
export function copyToClipboard(text: string, html?: string): boolean {
  const fill = (event: ClipboardEvent) => {
    if (!event.clipboardData) return;
    event.clipboardData.setData('text/plain', text);
    if (html !== undefined) event.clipboardData.setData('text/html', html);
    event.preventDefault();
    // The handler of selections must not put its own in place of this.
    event.stopImmediatePropagation();
  };
  document.addEventListener('copy', fill, true);
  try {
    return document.execCommand('copy');
  } finally {
    document.removeEventListener('copy', fill, true);
  }
}
