import { describe, expect, it } from 'vitest';
import { segmentRows } from '../site/built-site.ts';
import { useSite } from './open-browser.ts';

const site = useSite();
const rows = segmentRows();

/** Words by the stated semantics, cut without the site's code. */
function wordsAgain(text: string): string[] {
  const clean = text
    .toLowerCase()
    .replace(/(\d)[.,](?=\d)/g, (mark) => (mark.endsWith('.') ? `${mark[0]}\u0001` : `${mark[0]}\u0002`));
  return clean
    .split(/[^\p{L}\p{N}+&\u0001\u0002]+/u)
    .map((word) => word.replace(/^[+&]+|[+&]+$/g, ''))
    .filter((word) => word !== '');
}

const texts = rows.map(({ id, en }) => ({ id, words: wordsAgain(en ?? '') }));

/** Segments that hold the words in sequence, the last one possibly unfinished, and how often, without overlap. */
function expected(query: string) {
  const wanted = wordsAgain(query);
  const last = wanted.length - 1;
  const found = texts
    .map(({ id, words }) => {
      let count = 0;
      for (let at = 0; at + last < words.length; at += 1) {
        if (
          !wanted.every((word, index) =>
            index === last ? words[at + index]!.startsWith(word) : words[at + index] === word,
          )
        )
          continue;
        count += 1;
        at += last;
      }
      return { id, count };
    })
    .filter(({ count }) => count > 0);
  return {
    ids: found.map(({ id }) => `s-${id.replaceAll('.', '-')}`),
    hits: found.length,
    occurrences: found.reduce((sum, { count }) => sum + count, 0),
  };
}

/** Phrases of one to six words sampled from the English text, every third one with its last word unfinished. */
function samples(count: number): string[] {
  let seed = 20260122;
  const random = (below: number) => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return Math.floor((seed / 2 ** 32) * below);
  };
  return Array.from({ length: count }, (_, index) => {
    const words = texts[random(texts.length)]!.words;
    const length = 1 + random(Math.min(6, words.length));
    const phrase = words.slice(random(words.length - length + 1)).slice(0, length);
    const lastWord = phrase.at(-1)!;
    if (index % 3 === 0 && lastWord.length > 2)
      phrase[phrase.length - 1] = lastWord
        .slice(0, 1 + random(lastWord.length - 1))
        .replace(/[\u0001\u0002+&]+$/, '');
    return phrase.join(' ').replaceAll('\u0001', '.').replaceAll('\u0002', ',');
  });
}

describe('search in English over http', () => {
  it('finds exactly the sentences that hold the words in sequence, with both counts, in reading order', async () => {
    const { page, errors, requests } = await site.revisit('en/search.html?q=county');
    await page.waitForSelector('[data-results][aria-busy="false"] li');
    const wrong: string[] = [];
    const queries = [
      ...samples(500),
      '“1681” measures',
      'R&D',
      '15.18 billion yuan',
      'Xinyuan County’s',
      '40,572 yuan',
      '2+10+X+N',
      'high-quality development',
      'PAIRING assistance',
      '96.91 percent',
    ];
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
      const ids = right.hits === 0 ? [] : shown.ids;
      if (JSON.stringify({ ...shown, ids }) !== JSON.stringify(right))
        wrong.push(`${query}: shown ${JSON.stringify(shown)}, right ${JSON.stringify(right)}`);
    }
    expect(wrong.slice(0, 5)).toEqual([]);
    expect(errors).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.dataset['engine'])).toBe('pagefind');
    expect(requests.filter((url) => /pagefind\/en\/(?:index|fragment)\//.test(url)).length).toBeGreaterThan(
      10,
    );
  });

  it('shows other inflections apart, with a count of their own', async () => {
    const { page } = await site.revisit('en/search.html?q=implementing the');
    await page.waitForSelector('[data-beside] li');
    const title = await page.$eval('[data-beside] h2', (heading) => heading.textContent);
    const shown = await page.$$eval('[data-beside] li', (items) => items.length);
    expect(title).toBe(`Other forms of the words: ${shown}`);
    const exact = new Set(expected('implementing the').ids);
    const inflected = await page.$$eval('[data-beside] li > a', (links) =>
      links.map((link) => (link as HTMLAnchorElement).hash.slice(1)),
    );
    expect(inflected.filter((id) => exact.has(id))).toEqual([]);
  });

  it('answers a query in the other script from the other language, after its own answer', async () => {
    const { page } = await site.revisit('en/search.html?q=那拉提');
    await page.waitForSelector('[data-other] li');
    expect(await page.$eval('[data-hits]', (hits) => hits.textContent)).toBe('0');
    expect(await page.$$eval('[data-other] li', (items) => items.length)).toBe(
      rows.filter(({ zh }) => zh.includes('那拉提')).length,
    );
    await site.revisit('search.html?q=Fengqiao');
    await page.waitForSelector('[data-other] li');
    expect(await page.$eval('[data-other] li > a', (link) => (link as HTMLAnchorElement).pathname)).toMatch(
      /\/en\/2026\//,
    );
  });

  it('takes single letters among other words for whole words', async () => {
    const { page } = await site.revisit('en/search.html?q=R %26 D');
    await page.waitForFunction(() =>
      document.querySelector('[data-message]')!.textContent!.includes('R & D'),
    );
    expect(await page.$$('[data-beside] li')).toHaveLength(0);
  });

  it('says nothing of a language that knows as little', async () => {
    const { page, requests, quiet } = await site.revisit('search.html?q=fqjy');
    await expect.poll(() => requests.some((url) => url.includes('text-en.js'))).toBe(true);
    await quiet();
    expect(await page.$eval('[data-other]', (part) => (part as HTMLElement).hidden)).toBe(true);
  });

  it('asks before it loads the other language for what its own holds too', async () => {
    const { page, requests } = await site.revisit('search.html?q=DRG');
    await page.waitForSelector('[data-other] button');
    expect(await page.$eval('[data-other]', (part) => part.textContent)).toBe('在英文版中检索“DRG”');
    expect(requests.filter((url) => url.includes('-en.js'))).toEqual([]);
    await page.click('[data-other] button');
    await page.waitForSelector('[data-other] li');
    const found = expected('DRG').hits;
    expect(await page.$eval('[data-other] h2', (title) => title.textContent)).toBe(`英文版 ${found} 句`);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H2');
  });
});
