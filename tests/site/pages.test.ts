import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dist, filesOf, readDocument, readFile, resolveLink } from './built-site.ts';

/** Files for download are no pages of the site; they have tests of their own. */
const pages = filesOf('.html').filter((page) => !page.startsWith('files/'));
const anchors = new Map<string, Set<string>>();
const anchorsOf = (page: string) => {
  const known =
    anchors.get(page) ?? new Set([...readDocument(page).querySelectorAll('[id]')].map(({ id }) => id));
  anchors.set(page, known);
  return known;
};

describe('every page', () => {
  it('leads only to files and places that exist, by relative links', () => {
    const dead: string[] = [];
    for (const page of pages) {
      for (const element of readDocument(page).querySelectorAll('[href],[src],[action]')) {
        const link =
          element.getAttribute('href') ?? element.getAttribute('src') ?? element.getAttribute('action') ?? '';
        if (/^(?:\/|[a-z]+:)/i.test(link)) dead.push(`${page}: ${link} is not relative`);
        const { file, fragment } = resolveLink(page, link);
        if (!existsSync(join(dist, file)) || /(?:^|\/)$/.test(file)) dead.push(`${page}: ${link}`);
        else if (fragment && file.endsWith('.html') && !anchorsOf(file).has(fragment))
          dead.push(`${page}: ${link}`);
      }
    }
    expect(dead).toEqual([]);
  });

  it('has unique ids, a title, a language and a policy that stands first and admits no inline script', () => {
    for (const page of pages) {
      const document = readDocument(page);
      const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
      expect(
        ids.filter((id, index) => ids.indexOf(id) !== index),
        page,
      ).toEqual([]);
      expect(document.title.length, page).toBeGreaterThan(4);
      expect(document.documentElement.getAttribute('lang'), page).toBe(
        page.startsWith('en/') ? 'en' : 'zh-CN',
      );
      const first = document.head.firstElementChild;
      expect(first?.getAttribute('http-equiv'), page).toBe('Content-Security-Policy');
      expect(first?.getAttribute('content'), page).not.toMatch(
        /unsafe-inline|unsafe-eval(?<!wasm-unsafe-eval)/,
      );
      const inline = [...document.querySelectorAll('script')].filter(
        (script) =>
          // What is not a script by its type is data, and no policy asks for it.
          script.getAttribute('type') !== 'application/ld+json' &&
          (!script.hasAttribute('src') || script.getAttribute('type') === 'module'),
      );
      expect(inline, page).toEqual([]);
      expect(document.querySelectorAll('style,[style]'), page).toHaveLength(0);
    }
  });

  it('says where the text comes from and that the site is not official', () => {
    for (const page of pages) {
      const foot = readDocument(page).querySelector('.site-foot')?.textContent ?? '';
      expect(foot, page).toMatch(/不是官方网站|not an official site/);
      expect(foot, page).toMatch(/2026年1月22日|January 22, 2026/);
    }
  });

  it('is ASCII in its address and never percent-encoded', () => {
    for (const file of filesOf('')) expect(file).toMatch(/^[\w./-]+$/);
  });
});

describe('a chapter', () => {
  const chapters = filesOf('.html').filter((page) =>
    /^(?:en\/)?2026\/(?!full|figures|tasks)[\w-]+\.html$/.test(page),
  );
  const linksTo = (page: string, folder: RegExp) =>
    new Set(
      [...readDocument(page).querySelectorAll('a[href]')]
        .filter((link) => !link.closest('[data-segment], .footnotes'))
        .map((link) => resolveLink(page, link.getAttribute('href') ?? '').file)
        .filter((file) => file !== page && folder.test(file)),
    );

  it('names no chapter but its neighbours and no term but those of its text, so that it grows with none', () => {
    expect(chapters.length).toBeGreaterThan(30);
    for (const page of chapters) {
      const others = linksTo(page, /^(?:en\/)?2026\/(?!full|figures|tasks)/);
      // The one before, the one after, the same one in the other language, and the one in which its part begins.
      expect(others.size, page).toBeLessThanOrEqual(4);
      expect([...linksTo(page, /glossary\/(?!index)/)], page).toEqual([]);
    }
  });

  it('shares with all others a script and a style sheet that name no chapter and no term', () => {
    const slugs = chapters.map((page) => page.replace(/.*\//, '').replace('.html', ''));
    const terms = filesOf('.html').flatMap((page) => /^glossary\/([\w-]+)\.html$/.exec(page)?.[1] ?? []);
    for (const file of ['assets/page.js', 'assets/site.css']) {
      const text = readFile(file);
      const named = [...slugs, ...terms].filter((name) => name.includes('-') && text.includes(name));
      expect(named, file).toEqual([]);
    }
  });
});

describe('the site', () => {
  it('has the addresses of the contract', () => {
    for (const path of [
      'index.html',
      'about.html',
      'search.html',
      'glossary/index.html',
      '2026/full.html',
      '2026/terms.html',
      'data/2026/segments.json',
      'data/glossary.json',
      'pagefind/zh/pagefind.js',
    ]) {
      expect(existsSync(join(dist, path)), path).toBe(true);
    }
  });

  it('tells a reader without JavaScript where to search instead', () => {
    expect(readFile('search.html')).toMatch(/<noscript>.*full\.html.*<\/noscript>/s);
  });

  it('shows the hash of the text of record and the normalisations on the page about this edition', () => {
    const text = readDocument('about.html').querySelector('main')?.textContent ?? '';
    expect(text).toContain('9fd1c1aec9c3eb0137f2e2add64b10b2972b99707dc13d585a86841835f2cd05');
    expect(text).toContain('共 30 处');
    expect(text).toContain('第 97—101 行');
  });
});
