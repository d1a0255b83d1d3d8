import { join } from 'node:path';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { segmentRows } from '../site/built-site.ts';
import { useSite } from './open-browser.ts';

const site = useSite();
const rows = segmentRows();

/** Both engines in one script, each behind the whole search, for a page to run. */
async function bothEngines(): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      resolveDir: join(process.cwd(), 'src/browser'),
      loader: 'ts',
      contents: `
        import { scanEngine } from './engines.ts';
        import { pagefindEngine } from './pagefind-engine.ts';
        import { searcherOf } from './searcher.ts';
        const { base } = document.body.dataset;
        window.compare = async (lang, queries) => {
          const [pagefind, scan] = await Promise.all([pagefindEngine(base, lang), scanEngine(base, lang)].map(async (engine) => searcherOf(base, lang, await engine)));
          const seen = ({ hits, inflected, passage }) => JSON.stringify([hits, inflected, passage]);
          const wrong = [];
          let found = 0;
          for (const query of queries) {
            const [one, other] = await Promise.all([pagefind.search(query), scan.search(query)]);
            if (one.hits.length > 0) found += 1;
            if (seen(one) !== seen(other)) wrong.push(query);
          }
          return { wrong, found };
        };`,
    },
    bundle: true,
    write: false,
    format: 'iife',
  });
  return outputFiles[0]!.text;
}

/** Random pieces of the text, no two alike, some of them spoilt so that they stand nowhere. */
function queries(
  texts: readonly string[],
  count: number,
  piece: (text: string, random: (below: number) => number) => string,
): string[] {
  let seed = 1681;
  const random = (below: number) => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return Math.floor((seed / 2 ** 32) * below);
  };
  const found = new Set<string>();
  for (let index = 0; found.size < count; index += 1) {
    const first = piece(texts[random(texts.length)]!, random);
    found.add(index % 10 === 0 ? `${first}${piece(texts[random(texts.length)]!, random)}` : first);
  }
  return [...found];
}

const chars = (text: string, random: (below: number) => number) => {
  const length = 1 + random(Math.min(12, text.length));
  return text.slice(random(text.length - length + 1)).slice(0, length);
};
const words = (text: string, random: (below: number) => number) => {
  const all = text.split(' ');
  const length = 1 + random(Math.min(5, all.length));
  return all
    .slice(random(all.length - length + 1))
    .slice(0, length)
    .join(' ');
};

describe('the two engines', () => {
  it.each([
    [
      'zh',
      queries(
        rows.map(({ zh }) => zh),
        14_000,
        chars,
      ),
    ],
    [
      'en',
      queries(
        rows.map(({ en }) => en ?? ''),
        6_000,
        words,
      ),
    ],
  ] as const)(
    'give the same hits, order, counts and marks in %s',
    async (lang, asked) => {
      // Pagefind cuts a query by the language of the page.
      const { page } = await site.visit(lang === 'en' ? 'en/about.html' : 'about.html');
      page.setDefaultTimeout(0);
      await page.evaluate(await bothEngines());
      const wrong: string[] = [];
      let found = 0;
      for (let at = 0; at < asked.length; at += 1000) {
        const part = await page.evaluate(
          (language, list) =>
            (
              window as unknown as {
                compare(lang: string, list: string[]): Promise<{ wrong: string[]; found: number }>;
              }
            ).compare(language, list),
          lang,
          asked.slice(at, at + 1000) as string[],
        );
        wrong.push(...part.wrong);
        found += part.found;
      }
      expect(wrong.slice(0, 10)).toEqual([]);
      expect(found).toBeGreaterThan(asked.length * 0.85);
    },
    300_000,
  );
});
