import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderXml } from '../exchange/xml.ts';

/**
 * Writes sitemap.xml into the built site: the addresses of its pages, by files below the folder. A
 * sitemap holds whole addresses, so there is none where the site's address is not known.
 * @see https://www.sitemaps.org/protocol.html
 */
export function writeSitemap(dist: string, files: Iterable<string>, address: string | undefined): void {
  if (address === undefined) return;
  const pages = [...files].filter((file) => file.endsWith('.html') && file !== '404.html').sort();
  const urlset = {
    '@xmlns': 'http://www.sitemaps.org/schemas/sitemap/0.9',
    url: pages.map((file) => ({ loc: address + file })),
  };
  writeFileSync(join(dist, 'sitemap.xml'), renderXml({ urlset }));
}
