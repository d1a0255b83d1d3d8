/** Returns the text of a note without the marks of its links. */
export function noteText(markdown: string): string {
  return markdown.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1');
}
