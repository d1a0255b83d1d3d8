import { languageCodes } from '../../exchange/languages.ts';
import { renderXml } from '../../exchange/xml.ts';
import type { Book } from './book.ts';

/** Returns the list of what a book is and what it is made of. */
export function packageDocument({ id, title, creator, languages, modified, date, pages }: Book): string {
  const [main] = languages;
  const meta = (property: string, text: string) => ({ '@property': property, '#text': text });
  return renderXml({
    package: {
      '@xmlns': 'http://www.idpf.org/2007/opf',
      '@version': '3.0',
      '@unique-identifier': 'id',
      '@xml:lang': languageCodes[main],
      metadata: {
        '@xmlns:dc': 'http://purl.org/dc/elements/1.1/',
        'dc:identifier': { '@id': 'id', '#text': id },
        'dc:title': title,
        'dc:language': languages.map((lang) => languageCodes[lang]),
        'dc:creator': creator,
        'dc:date': date,
        meta: [
          meta('dcterms:modified', `${modified}T00:00:00Z`),
          meta('schema:accessMode', 'textual'),
          meta('schema:accessModeSufficient', 'textual'),
          meta('schema:accessibilityFeature', 'structuralNavigation'),
          meta('schema:accessibilityFeature', 'tableOfContents'),
          meta('schema:accessibilityHazard', 'none'),
        ],
      },
      manifest: {
        item: [
          {
            '@id': 'nav',
            '@href': 'nav.xhtml',
            '@media-type': 'application/xhtml+xml',
            '@properties': 'nav',
          },
          { '@id': 'style', '@href': 'style.css', '@media-type': 'text/css' },
          ...pages.map(({ file }) => ({
            '@id': itemId(file),
            '@href': file,
            '@media-type': 'application/xhtml+xml',
          })),
        ],
      },
      spine: { itemref: pages.map(({ file }) => ({ '@idref': itemId(file) })) },
    },
  });
}

function itemId(file: string): string {
  return `page-${file.replace(/\.xhtml$/, '')}`;
}
