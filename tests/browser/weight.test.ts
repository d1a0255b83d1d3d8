import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { dist, segmentRows } from '../site/built-site.ts';
import { chosenQueries } from './chosen-queries.ts';
import { useSite } from './open-browser.ts';

const site = useSite();
const chapters = [...new Set(segmentRows().map((row) => row.chapter))];
const sizes = new Map<string, number>();

/** Returns the weight of a file with gzip −9. */
function sizeOf(file: string): number {
  const known = sizes.get(file);
  if (known !== undefined) return known;
  const size = gzipSync(readFileSync(join(dist, file || 'index.html')), { level: 9 }).length;
  sizes.set(file, size);
  return size;
}

const sum = (files: Iterable<string>) => [...files].reduce((total, file) => total + sizeOf(file), 0);

/** Returns the files that addresses name. */
function filesOf(requests: readonly string[], address = site.address()): Set<string> {
  return new Set(requests.map((url) => decodeURI(url.slice(address.length).replace(/[?#].*/, ''))));
}

/** Returns for each page how often it asked, and the weight of all files and of its scripts; nothing is cached. */
async function weigh(paths: readonly string[]) {
  const { page, requests } = await site.visit(paths[0]!);
  await page.setCacheEnabled(false);
  const weights = [];
  for (const path of paths) {
    requests.length = 0;
    await page.goto(site.address() + path);
    await page.waitForNetworkIdle({ idleTime: 300 });
    const files = [...filesOf(requests)];
    weights.push({
      path,
      requests: requests.length,
      all: sum(files),
      scripts: sum(files.filter((file) => file.endsWith('.js'))),
    });
  }
  return weights;
}

describe('the weight of a page, all requests, gzip −9', () => {
  it('is at most 20 KB for every chapter, 5 KB of it scripts, in at most 4 requests', async () => {
    for (const { path, requests, all, scripts } of await weigh(chapters.map((slug) => `2026/${slug}.html`))) {
      expect(all, path).toBeLessThanOrEqual(20_000);
      expect(scripts, path).toBeLessThanOrEqual(5_000);
      expect(requests, path).toBeLessThanOrEqual(4);
    }
  });

  it('is at most 30 KB for every chapter in both languages', async () => {
    for (const { path, all } of await weigh(chapters.map((slug) => `bilingual/2026/${slug}.html`)))
      expect(all, path).toBeLessThanOrEqual(30_000);
  });

  it('is at most 30 KB for the home page and 60 KB for the whole report, in either language', async () => {
    for (const { path, all } of await weigh(['index.html', 'en/index.html']))
      expect(all, path).toBeLessThanOrEqual(30_000);
    for (const { path, all } of await weigh(['2026/full.html', 'en/2026/full.html']))
      expect(all, path).toBeLessThanOrEqual(60_000);
  });
});

describe('the weight of search', () => {
  // Quotation marks make no difference to it.
  const queries = [...new Set(chosenQueries.map((query) => query.replace(/[“”]/g, '')))];
  /** Whether the English edition is asked too. */
  const isLatin = (query: string) => !/\p{Script=Han}/u.test(query) && /[a-z]{2}/i.test(query);
  const answered = (page: Page) =>
    page.waitForFunction(() => {
      const list = document.querySelector('[data-results]');
      return document.documentElement.dataset['engine'] && list?.getAttribute('aria-busy') === 'false';
    });

  it('over http is at most 150 KB for the first query at the median, 190 KB at the worst', async () => {
    const { page, requests } = await site.visit('search.html');
    await page.setCacheEnabled(false);
    const weights: number[] = [];
    // Every page load fetches Pagefind anew: a third of the queries is enough.
    for (const query of queries.filter((_, index) => index % 3 === 0)) {
      requests.length = 0;
      await page.goto(`${site.address()}search.html?q=${encodeURIComponent(query)}`);
      await answered(page);
      if (isLatin(query)) await page.waitForNetworkIdle({ idleTime: 200 });
      weights.push(sum(filesOf(requests)));
    }
    weights.sort((a, b) => a - b);
    console.log(`First search: median ${weights[weights.length >> 1]}, worst ${weights.at(-1)} bytes.`);
    expect(weights[weights.length >> 1]).toBeLessThanOrEqual(150_000);
    expect(weights.at(-1)).toBeLessThanOrEqual(190_000);
  });

  it('over http is at most 25 KB for every next query, once the text of the other language is there', async () => {
    const { page, requests } = await site.visit('search.html?q=1681');
    const ask = async (query: string) => {
      const before = filesOf(requests);
      await page.evaluate((text) => {
        const form = document.querySelector<HTMLFormElement>('form[data-search]')!;
        (form.elements.namedItem('q') as HTMLInputElement).value = text;
        form.requestSubmit();
      }, query);
      await answered(page);
      if (isLatin(query)) await page.waitForNetworkIdle({ idleTime: 200 });
      return sum([...filesOf(requests)].filter((file) => !before.has(file)));
    };
    const latin = await ask('DRG');
    const weights = [];
    for (const query of queries) weights.push(await ask(query));
    console.log(
      `First query in Latin letters: ${latin}; next searches: worst ${Math.max(...weights)} bytes.`,
    );
    expect(latin).toBeLessThanOrEqual(62_000);
    expect(Math.max(...weights)).toBeLessThanOrEqual(25_000);
  });

  it.each([
    ['search.html?q=那拉提', 'zh'],
    ['en/search.html?q=rural revitalization', 'en'],
  ])(
    'in a folder is at most 45 KB for the answer, and 28 KB more for what is shown beside it: %s',
    async (path, lang) => {
      const folder = pathToFileURL(join(dist, '/')).href;
      const { page, requests } = await site.visit(folder + path);
      await answered(page);
      const scripts = [...filesOf(requests, folder)].filter(
        (file) => file.endsWith('.js') && file !== 'assets/page.js',
      );
      const answer = ['search', `search-${lang}`, `text-${lang}`].map((name) => `assets/${name}.js`);
      const beside = scripts.filter((file) => !answer.includes(file));
      console.log(
        `In a folder, ${lang}: answer ${sum(answer)}, beside it ${sum(beside)} bytes (${beside.join(', ')}).`,
      );
      expect(scripts).toEqual(expect.arrayContaining(answer));
      expect(sum(answer)).toBeLessThanOrEqual(45_000);
      expect(sum(beside)).toBeLessThanOrEqual(28_000);
    },
  );
});
