/** Returns the page that lists the files with a PDF linked, whose row stands there hidden until it has been printed. */
export function linkPdf(html: string, name: string, size: number): string {
  // The row as the page was built, or as this function has left it.
  const row = new RegExp(
    `<li data-pdf="${name}" data-href="([^"]*)"(?: hidden)?>\\s*<(?:span|a [^>]*)>(.*?)</(?:span|a)>(.*?)<small>[^<]*</small>`,
    's',
  );
  return html
    .replace(
      row,
      (_, href: string, title: string, between: string) =>
        `<li data-pdf="${name}" data-href="${href}">` +
        `<a href="${href}" download>${title}</a>${between}<small>${Math.ceil(size / 1000)} KB</small>`,
    )
    .replace('<section data-pdf hidden>', '<section data-pdf>');
}
