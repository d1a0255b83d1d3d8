import type { Lang } from '../report/types.ts';
import { unpackChapter } from '../search/packed-text.ts';
import type { ChapterText, Engine } from '../search/types.ts';
import { loadScript } from './load-script.ts';

interface PagefindResult {
  id: string;
  data(): Promise<PagefindRecord>;
}

interface PagefindRecord {
  raw_content: string;
  meta: { chapter: string; ids: string };
}

interface PagefindInstance {
  init(): Promise<void>;
  search(query: string): Promise<{ results: PagefindResult[] }>;
}

/** Opens Pagefind's bundle of a language. Rejects where it cannot be loaded or run. */
export async function pagefindEngine(base: string, lang: Lang): Promise<Engine> {
  if (!hasReferenceTypes()) throw new Error('WebAssembly is too old for Pagefind.');
  const createInstance = await loadScript<(options: object) => Promise<PagefindInstance> | PagefindInstance>(
    base,
    `pagefind-${lang}`,
    'module',
  );
  const basePath = new URL(`${base}pagefind/${lang}/`, location.href).href;
  const isWhole = watchFetch();
  const pagefind = await createInstance({ basePath, noWorker: true });
  await pagefind.init();
  const known = new Map<string, Promise<ChapterText>>();
  const textOf = (result: PagefindResult): Promise<ChapterText> => {
    if (!known.has(result.id)) known.set(result.id, result.data().then(chapterOf));
    return known.get(result.id)!;
  };
  const find = (phrase: string) => pagefind.search(`"${phrase}"`);
  return {
    name: 'pagefind',
    async candidates(rows) {
      const found = await Promise.all(
        rows.map(async (row) => {
          const answers = await Promise.all(phrasesOf(row, lang).map(find));
          const results = answers.flatMap((answer) => answer.results);
          return new Map(results.map((result) => [result.id, result]));
        }),
      );
      const [first = new Map<string, PagefindResult>(), ...others] = found;
      const inAll = Array.from(first.values()).filter(({ id }) => others.every((one) => one.has(id)));
      const texts = await Promise.all(inAll.map(textOf));
      if (!isWhole()) throw new Error('A part of the index could not be loaded.');
      return texts;
    },
  };
}

/** So many tokens in a row, characters or words, single out the chapters; more would only load more of the index. */
const MOST_TOKENS = { zh: 5, en: 3 };

/** As many phrases at most are looked up, unless a single token has more forms. */
const MOST_PHRASES = 40;

/** Returns the phrases of some tokens of a row, one of which stands wherever the row does; long words are rare. */
function phrasesOf(row: readonly string[][], lang: Lang): string[] {
  if (row.some((forms) => forms.length === 0)) return [];
  const choices: { count: number; long: number; letters: number; part: readonly string[][] }[] = [];
  for (let from = 0; from < row.length; from += 1) {
    for (let to = from + 1; to <= Math.min(row.length, from + MOST_TOKENS[lang]); to += 1) {
      const part = row.slice(from, to);
      choices.push({
        count: part.reduce((product, forms) => product * forms.length, 1),
        long: part.filter(([form]) => form!.length > 4).length,
        letters: part.reduce((sum, forms) => sum + forms[0]!.length, 0),
        part,
      });
    }
  }
  const few = choices.filter(({ count }) => count <= MOST_PHRASES);
  few.sort((a, b) => b.part.length - a.part.length || b.long - a.long || b.letters - a.letters);
  const { part } = few[0] || choices.sort((a, b) => a.count - b.count)[0]!;
  return part.reduce(
    (phrases, forms) => phrases.flatMap((phrase) => forms.map((form) => `${phrase} ${form}`.trim())),
    [''],
  );
}

/** Whether WebAssembly knows reference types, as from Chromium 96 on: a module with two tables is valid. */
function hasReferenceTypes(): boolean {
  const twoTables = [0, 97, 115, 109, 1, 0, 0, 0, 4, 7, 2, 112, 0, 0, 112, 0, 0];
  try {
    return WebAssembly.validate(new Uint8Array(twoTables));
  } catch (_) {
    return false;
  }
}

/** What the search calls once this script is loaded, which is on the web only. */
export type OpenPagefind = typeof pagefindEngine;
(window.readingRoom = window.readingRoom || {})['pagefind'] = pagefindEngine;

/**
 * Watches what is fetched from now on, and returns what says whether all of it came. Pagefind tells
 * nobody that a part of its index did not: the text would seem not to hold the query.
 */
function watchFetch(): () => boolean {
  let whole = true;
  const fetch = window.fetch.bind(window);
  window.fetch = async (...request) => {
    try {
      const response = await fetch(...request);
      whole = whole && response.ok;
      return response;
    } catch (error) {
      whole = false;
      throw error;
    }
  };
  return () => whole;
}

/** Returns the chapter that a record holds. */
function chapterOf({ raw_content, meta }: PagefindRecord): ChapterText {
  return unpackChapter([meta.chapter, meta.ids, raw_content]);
}
