import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { dist, glossaryRows, segmentRows } from '../site/built-site.ts';
import { chosenQueries } from './chosen-queries.ts';
import { useSite, type Visit } from './open-browser.ts';

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
  const { page, requests, quiet } = await site.visit(paths[0]!);
  await page.setCacheEnabled(false);
  const weights = [];
  for (const path of paths) {
    requests.length = 0;
    await page.goto(site.address() + path);
    await quiet(100);
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
  const inChinese = [...new Set(chosenQueries.map((query) => query.replace(/[“”]/g, '')))];
  const inEnglish = [...new Set(glossaryRows().map(({ en }) => en.headword))];
  const queries = [
    ['search.html', inChinese],
    ['en/search.html', inEnglish],
  ] as const;
  const answered = async ({ page, quiet }: Visit) => {
    await page.waitForFunction(() => {
      const list = document.querySelector('[data-results]');
      return document.documentElement.dataset['engine'] && list?.getAttribute('aria-busy') === 'false';
    });
    await quiet(50);
  };

  it.each(queries)(
    'over http is at most 150 KB for the first query at the median, 190 KB at the worst: %s',
    async (path, asked) => {
      const visit = await site.visit(path);
      const { page, requests } = visit;
      await page.setCacheEnabled(false);
      const weights: number[] = [];
      // Every page load fetches Pagefind anew: a tenth of the queries is enough.
      for (const query of asked.filter((_, index) => index % 10 === 0)) {
        requests.length = 0;
        await page.goto(`${site.address()}${path}?q=${encodeURIComponent(query)}`);
        await answered(visit);
        weights.push(sum(filesOf(requests)));
      }
      weights.sort((a, b) => a - b);
      console.log(
        `First search, ${path}: median ${weights[weights.length >> 1]}, worst ${weights.at(-1)} bytes.`,
      );
      expect(weights[weights.length >> 1]).toBeLessThanOrEqual(150_000);
      expect(weights.at(-1)).toBeLessThanOrEqual(190_000);
    },
  );

  it.each(queries)('over http is at most 25 KB for the next query on a page: %s', async (path, asked) => {
    const visit = await site.visit('about.html');
    const { page, requests } = visit;
    const weights: [number, string][] = [];
    // Each on a page of its own, which takes its time: an eighth of them.
    for (const query of asked.filter((_, index) => index % 8 === 0)) {
      await page.goto(`${site.address()}${path}?q=1681`);
      await answered(visit);
      requests.length = 0;
      await page.evaluate((text) => {
        const form = document.querySelector<HTMLFormElement>('form[data-search]')!;
        (form.elements.namedItem('q') as HTMLInputElement).value = text;
        form.requestSubmit();
      }, query);
      await answered(visit);
      weights.push([sum(filesOf(requests)), query]);
    }
    weights.sort(([a], [b]) => b - a);
    console.log(`Next search, ${path}: worst ${weights[0]!.join(', ')} bytes.`);
    expect(weights[0]![0], weights[0]![1]).toBeLessThanOrEqual(25_000);
  });

  it.each(queries)(
    'in a folder is at most 45 KB for the answer with its script, and for all that a language needs, in English but for the notes at the end: %s',
    async (path, asked) => {
      const lang = path === 'search.html' ? 'zh' : 'en';
      const folder = pathToFileURL(join(dist, '/')).href;
      const visit = await site.visit(folder + path);
      const { page, requests } = visit;
      const answer = ['search', `search-${lang}`, `text-${lang}`].map((name) => `assets/${name}.js`);
      const common = ['assets/page.js', 'assets/search.js'];
      // For a query in traditional characters, and when a reader comes to the end of English results.
      const more = ['assets/traditional-zh.js', 'assets/editorial-en.js'];
      const weights: number[] = [];
      for (const query of asked.filter((_, index) => index % 8 === 0)) {
        requests.length = 0;
        await page.goto(`${folder}${path}?q=${encodeURIComponent(query)}`);
        await answered(visit);
        const scripts = [...filesOf(requests, folder)].filter((file) => file.endsWith('.js'));
        expect(scripts, query).toEqual(expect.arrayContaining(answer));
        weights.push(sum(scripts.filter((file) => ![...common, ...more].includes(file))));
      }
      console.log(
        `In a folder, ${lang}: answer ${sum(answer)}, and in all at most ${Math.max(...weights)} bytes.`,
      );
      expect(sum(answer)).toBeLessThanOrEqual(45_000);
      expect(Math.max(...weights)).toBeLessThanOrEqual(45_000);
    },
  );
});
