import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Edition } from '../../commands/bundle.ts';
import { renderXml } from '../../exchange/xml.ts';
import type { Lang } from '../../report/types.ts';
import type { Site } from '../../site.ts';
import { languagesOf, type Layers } from '../html/render-chapter.ts';
import type { Imprint } from '../imprint.ts';
import { zip } from '../zip.ts';
import type { Book } from './book.ts';
import { navigation } from './navigation.ts';
import { packageDocument } from './package-document.ts';
import { backPages, chapterPages, coverPage } from './pages.ts';

interface Making {
  /** Name of the file without ending. */
  name: string;
  edition: Edition;
  imprints: readonly { lang: Lang; imprint: Imprint }[];
}

/** Returns the report as an EPUB 3 book in one language, or in two with the second below the first. */
export function epub(site: Site, layers: Layers, { name, edition, imprints }: Making): Uint8Array {
  const [{ report, lang }] = layers;
  const { data, year } = report;
  const book: Book = {
    id: name,
    title:
      lang === 'zh'
        ? `${data.place.zh}${year}年${data.title.zh}`
        : `${data.place.en}: ${data.title.en}, ${year}`,
    creator: data.speaker[lang],
    languages: languagesOf(layers),
    modified: edition.date,
    date: data.date,
    pages: [coverPage(layers), ...chapterPages(site, layers), ...backPages(site, layers, imprints)],
  };
  return zip(
    [
      // First, not compressed: that is how a reader knows the file.
      { path: 'mimetype', content: 'application/epub+zip', stored: true },
      { path: 'META-INF/container.xml', content: container() },
      { path: 'EPUB/package.opf', content: packageDocument(book) },
      { path: 'EPUB/nav.xhtml', content: navigation(book) },
      { path: 'EPUB/style.css', content: readFileSync(join(process.cwd(), 'src/files/epub/style.css')) },
      ...book.pages.map(({ file, xhtml }) => ({ path: `EPUB/${file}`, content: xhtml })),
    ],
    edition.date,
  );
}

function container(): string {
  return renderXml({
    container: {
      '@version': '1.0',
      '@xmlns': 'urn:oasis:names:tc:opendocument:xmlns:container',
      rootfiles: {
        rootfile: { '@full-path': 'EPUB/package.opf', '@media-type': 'application/oebps-package+xml' },
      },
    },
  });
}
