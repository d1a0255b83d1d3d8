/** Returns the text of a note without its Markdown: links become their words. */
export function plainNote(markdown: string): string {
  return markdown.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1');
}
