import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EpubCheck } from '@likecoin/epubcheck-ts';
import { unzipSync } from 'fflate';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { dist, glossaryRows, segmentRows } from './built-site.ts';

const rows = segmentRows();
const KINDS = ['zh', 'en', 'bilingual'];
const bytesOf = (kind: string) => readFileSync(join(dist, `files/xinyuan-2026-${kind}.epub`));

/** Reads the pages of a book in the order of its spine. */
function read(kind: string) {
  const files = unzipSync(bytesOf(kind));
  const text = (path: string) => new TextDecoder().decode(files[path]);
  const { document } = parseHTML(text('EPUB/package.opf'));
  const hrefs = [...document.querySelectorAll('itemref')].map((item) => {
    const id = item.getAttribute('idref');
    return document.querySelector(`item[id="${id}"]`)!.getAttribute('href')!;
  });
  const pages = hrefs.map((href) => ({ href, document: parseHTML(text(`EPUB/${href}`)).document }));
  return { files, text, pages, packaging: document };
}

function segmentsOf(kind: string, attribute: string) {
  return read(kind).pages.flatMap(({ document }) =>
    [...document.querySelectorAll(`[${attribute}]`)].map((segment) => {
      segment.querySelectorAll('[data-apparatus]').forEach((apparatus) => apparatus.remove());
      return [segment.getAttribute(attribute), segment.textContent];
    }),
  );
}

describe('the book', () => {
  it.each(KINDS)('is a valid EPUB 3 (%s)', async (kind) => {
    const { valid, messages } = await EpubCheck.validate(bytesOf(kind));
    expect(messages.map(({ id, message }) => `${id} ${message}`)).toEqual([]);
    expect(valid).toBe(true);
  });

  it('has the official text to the letter, in the order of its pages', () => {
    const zh = rows.map(({ id, zh: text }) => [id, text]);
    const en = rows.map(({ id, en: text }) => [id, text]);
    expect(segmentsOf('zh', 'data-segment')).toEqual(zh);
    expect(segmentsOf('en', 'data-segment')).toEqual(en);
    expect(segmentsOf('bilingual', 'data-segment')).toEqual(zh);
    expect(segmentsOf('bilingual', 'data-twin')).toEqual(en);
  });

  it.each(KINDS)('shows its notes where their marks are tapped (%s)', (kind) => {
    let count = 0;
    for (const { document, href } of read(kind).pages) {
      for (const mark of document.querySelectorAll('sup a')) {
        count += 1;
        expect(mark.getAttribute('epub:type'), href).toBe('noteref');
        const note = document.getElementById(mark.getAttribute('href')!.slice(1));
        expect(note?.tagName, href).toBe('ASIDE');
        expect(note?.getAttribute('epub:type'), href).toBe('footnote');
        expect(note?.textContent, href).toMatch(/编者注：|\[EN\]|\[TN\]/);
      }
    }
    expect(count).toBeGreaterThan(20);
  });

  it.each(KINDS)('explains every linked term (%s)', (kind) => {
    const { pages } = read(kind);
    const ids = new Set(
      pages.flatMap(({ href, document }) =>
        [...document.querySelectorAll('[id]')].map(({ id }) => `${href}#${id}`),
      ),
    );
    const links = pages.flatMap(({ document }) =>
      [...document.querySelectorAll('a[data-term]')].map((link) => link.getAttribute('href')!),
    );
    expect(links.length).toBeGreaterThan(100);
    expect(links.filter((link) => !ids.has(link))).toEqual([]);
    for (const { id } of glossaryRows()) {
      expect(
        [...ids].filter((one) => one.endsWith(`#term-${id}`)),
        id,
      ).toHaveLength(1);
    }
  });

  it.each(KINDS)('begins with a cover and lists every chapter in its contents (%s)', (kind) => {
    const { pages, text } = read(kind);
    const contents = parseHTML(text('EPUB/nav.xhtml')).document;
    const listed = [...contents.querySelectorAll('nav:first-of-type a')].map((a) => a.getAttribute('href'));
    expect(listed).toEqual(pages.map(({ href }) => href));
    expect(pages[0]?.href).toBe('cover.xhtml');
    const chapters = [...new Set(rows.map(({ chapter }) => `${chapter}.xhtml`))];
    expect(listed.filter((href) => chapters.includes(href ?? ''))).toEqual(chapters);
  });

  it('states its languages, the main one first', () => {
    const languages = KINDS.map((kind) =>
      [...read(kind).packaging.querySelectorAll('dc\\:language')].map(({ textContent }) => textContent),
    );
    expect(languages).toEqual([['zh-CN'], ['en'], ['zh-CN', 'en']]);
  });
});
