import { describe, expect, it } from 'vitest';
import { anchor, pageFile, relativeHref } from '../../src/paths.ts';

describe('pageFile', () => {
  it('puts English pages below en and leaves Chinese ones', () => {
    expect(pageFile('zh', '2026/terms.html')).toBe('2026/terms.html');
    expect(pageFile('en', '2026/terms.html')).toBe('en/2026/terms.html');
    expect(pageFile('en', 'index.html')).toBe('en/index.html');
  });
});

describe('relativeHref', () => {
  it.each([
    ['index.html', 'search.html', 'search.html'],
    ['index.html', '2026/terms.html', '2026/terms.html'],
    ['2026/terms.html', 'index.html', '../index.html'],
    ['2026/terms.html', '2026/stability.html', 'stability.html'],
    ['2026/terms.html', 'glossary/two-new.html', '../glossary/two-new.html'],
    ['en/2026/terms.html', '2026/terms.html', '../../2026/terms.html'],
    ['2026/terms.html', 'en/2026/terms.html', '../en/2026/terms.html'],
    ['en/glossary/index.html', 'en/2026/terms.html', '../2026/terms.html'],
  ])('leads from %s to %s by %s', (from, to, href) => {
    expect(relativeHref(from, to)).toBe(href);
  });

  it('keeps the query and the fragment, slashes in them too', () => {
    expect(relativeHref('2026/terms.html', 'search.html?q=a/b#s-1-0-0-1')).toBe(
      '../search.html?q=a/b#s-1-0-0-1',
    );
    expect(relativeHref('2026/terms.html', '2026/terms.html#s-1-0-0-1')).toBe('terms.html#s-1-0-0-1');
  });

  it('resolves to the same file under any path of the site', () => {
    for (const root of ['https://example.org/', 'https://example.org/a/b/', 'file:///media/usb/']) {
      const href = relativeHref('en/2026/terms.html', 'glossary/index.html');
      expect(new URL(href, `${root}en/2026/terms.html`).href).toBe(`${root}glossary/index.html`);
    }
  });
});

describe('anchor', () => {
  it('writes the dots of a segment id as hyphens', () => {
    expect(anchor('3.11.2.10')).toBe('s-3-11-2-10');
  });
});
