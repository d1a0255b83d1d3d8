import { Converter } from 'opencc-js';
import { describe, expect, it } from 'vitest';
import { segmentRows } from '../site/built-site.ts';
import { chosenQueries } from './chosen-queries.ts';
import { countMatches, foldAgain } from './fold-again.ts';
import { useSite } from './open-browser.ts';

const site = useSite();
const rows = segmentRows();
const toSimplified = Converter({ from: 't', to: 'cn' }) as (char: string) => string;
const known = new Set(rows.map(({ zh }) => zh).join(''));
const simplify = (char: string) => {
  const simple = toSimplified(char);
  return char >= '\u3400' && char <= '\u9fff' && known.has(simple) && toSimplified(simple) === simple
    ? simple
    : char;
};
const folded = rows.map(({ id, zh }) => ({ id, text: foldAgain(zh, simplify) }));

/** What a plain search over the folded text finds. */
function expected(query: string) {
  const needle = foldAgain(query, simplify);
  const found = folded
    .map(({ id, text }) => ({ id, count: countMatches(text, needle) }))
    .filter(({ count }) => count > 0);
  return {
    ids: found.map(({ id }) => `s-${id.replaceAll('.', '-')}`),
    hits: found.length,
    occurrences: found.reduce((sum, { count }) => sum + count, 0),
  };
}

/** Random substrings of one to eight characters of the official text, the same at every run. */
function randomSubstrings(count: number): string[] {
  let seed = 20260122;
  const random = (below: number) => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return Math.floor((seed / 2 ** 32) * below);
  };
  return Array.from({ length: count }, () => {
    const text = rows[random(rows.length)]!.zh;
    const length = 1 + random(Math.min(8, text.length));
    return text.slice(random(text.length - length + 1)).slice(0, length);
  });
}

const queries = [...randomSubstrings(1000), ...chosenQueries];

describe('search in Chinese over http', () => {
  it('finds exactly what a plain search over the folded text finds, with both counts, in reading order', async () => {
    const { page, errors, requests } = await site.visit('search.html?q=1681');
    await page.waitForSelector('[data-results][aria-busy="false"] li');
    const wrong: string[] = [];
    for (const query of queries) {
      const shown = await page.evaluate(async (q) => {
        const form = document.querySelector<HTMLFormElement>('form[data-search]')!;
        (form.elements.namedItem('q') as HTMLInputElement).value = q;
        form.requestSubmit();
        const list = document.querySelector('[data-results]')!;
        for (let turn = 0; turn < 2000 && list.getAttribute('aria-busy') !== 'false'; turn += 1)
          await new Promise((done) => setTimeout(done, 2));
        return {
          ids: [...list.querySelectorAll(':scope > li')].map(
            (item) => item.querySelector('a')!.href.split('#')[1]!,
          ),
          hits: Number(document.querySelector('[data-hits]')!.textContent),
          occurrences: Number(document.querySelector('[data-occurrences]')!.textContent),
        };
      }, query);
      const right = expected(query);
      // A passage over several sentences is shown without being counted.
      const ids = right.hits === 0 ? [] : shown.ids;
      if (JSON.stringify({ ...shown, ids }) !== JSON.stringify(right))
        wrong.push(`${query}: shown ${JSON.stringify(shown)}, right ${JSON.stringify(right)}`);
    }
    expect(wrong.slice(0, 5)).toEqual([]);
    expect(queries.length).toBeGreaterThan(1250);
    expect(errors).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.dataset['engine'])).toBe('pagefind');
    expect(requests.filter((url) => /pagefind\/zh\/(?:index|fragment)\//.test(url)).length).toBeGreaterThan(
      10,
    );
    expect(requests.filter((url) => !url.startsWith(site.address()))).toEqual([]);
  });
});
