import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dist, glossaryRows, readDocument, readFile, segmentRows, segmentsOnPage } from './built-site.ts';

const rows = segmentRows();
const KINDS = ['zh', 'en', 'bilingual'];
const pathOf = (kind: string) => `files/xinyuan-2026-${kind}.html`;

describe('the report as one HTML file', () => {
  it('has the official text to the letter, in order', () => {
    const zh = rows.map(({ id, zh: text }) => [id, text]);
    expect(segmentsOnPage(pathOf('zh'))).toEqual(zh);
    expect(segmentsOnPage(pathOf('bilingual'))).toEqual(zh);
    expect(segmentsOnPage(pathOf('en'))).toEqual(rows.map(({ id, en }) => [id, en]));
  });

  it('has in the bilingual file the English of every segment below the Chinese', () => {
    const document = readDocument(pathOf('bilingual'));
    const twins = [...document.querySelectorAll('[data-twin]')].map((twin) => {
      twin.querySelectorAll('[data-apparatus]').forEach((apparatus) => apparatus.remove());
      return [twin.getAttribute('data-twin'), twin.textContent, twin.closest('[lang]')?.getAttribute('lang')];
    });
    expect(twins).toEqual(rows.map(({ id, en }) => [id, en, 'en']));
  });

  it.each(KINDS)('needs no other file: every link leads to a place of its own (%s)', (kind) => {
    const document = readDocument(pathOf(kind));
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const links = [...document.querySelectorAll('[href], [src], [action]')].map(
      (element) =>
        element.getAttribute('href') ?? element.getAttribute('src') ?? element.getAttribute('action') ?? '',
    );
    expect(links.length).toBeGreaterThan(200);
    expect(links.filter((link) => !link.startsWith('#') || !ids.includes(link.slice(1)))).toEqual([]);
    expect(readFile(pathOf(kind))).not.toMatch(/url\((?!["']?data:)|@import/);
  });

  it.each(KINDS)('admits its own style and script by their hashes and nothing else (%s)', (kind) => {
    const bytes = readFileSync(join(dist, pathOf(kind)), 'utf8');
    const inner = (name: string) => new RegExp(`<${name}>(.*?)</${name}>`, 's').exec(bytes)![1]!;
    const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    const first = readDocument(pathOf(kind)).head.firstElementChild!;
    expect(first.getAttribute('http-equiv')).toBe('Content-Security-Policy');
    expect(first.getAttribute('content')!.split('; ')).toEqual([
      "default-src 'none'",
      `style-src ${hash(inner('style'))}`,
      `script-src ${hash(inner('script'))}`,
      'img-src data:',
      "form-action 'none'",
      "base-uri 'none'",
    ]);
    expect(readDocument(pathOf(kind)).querySelectorAll('[style], [onclick]')).toHaveLength(0);
  });

  it.each(KINDS)('holds every entry of the glossary, the editor’s marked as such (%s)', (kind) => {
    const document = readDocument(pathOf(kind));
    for (const { id, status, zh } of glossaryRows()) {
      const entry = document.getElementById(`term-${id}`);
      if (status === 'report') expect(entry?.closest('[data-segment]'), id).not.toBeNull();
      else expect(entry?.closest('section')?.querySelector('h2')?.textContent, id).toMatch(/编者注释|editor/);
      if (kind === 'zh') expect(entry?.textContent).toBe(zh.headword);
    }
  });

  it('says in English that the Chinese prevails', () => {
    for (const kind of ['en', 'bilingual']) {
      expect(readDocument(pathOf(kind)).querySelector('header')?.textContent, kind).toMatch(
        /The Chinese text prevails; .* not an official translation/,
      );
    }
  });
});
