import { unpackText } from '../search/packed-text.ts';
import { decodeRecord, unpackIds } from '../search/record.ts';
import type { ChapterText, Engine, PackedChapter } from '../search/types.ts';
import type { Lang } from '../report/types.ts';
import { loadScript } from './load-script.ts';

interface PagefindResult {
  id: string;
  data(): Promise<PagefindRecord>;
}

interface PagefindRecord {
  content: string;
  raw_content?: string;
  meta: Record<string, string>;
}

interface PagefindInstance {
  init(): Promise<void>;
  search(query: string): Promise<{ results: PagefindResult[] }>;
}

/** So many tokens in sequence single out a chapter; the rest of a long query is verified on its text. */
const LONGEST_PHRASE = 40;

/**
 * Opens the best engine there is: Pagefind on the web, a scan of the text in a folder and in
 * browsers whose WebAssembly is too old for Pagefind. Should Pagefind fail, the scan takes over.
 */
export async function openEngine(base: string, lang: Lang): Promise<Engine> {
  const scan = scanEngine(base, lang);
  if (location.protocol === 'file:' || !hasReferenceTypes()) return scan;
  let engine = await pagefindEngine(base, lang).catch(() => scan);
  return {
    get name() {
      return engine.name;
    },
    async candidates(lookups) {
      try {
        return await engine.candidates(lookups);
      } catch (_) {
        engine = scan;
        return scan.candidates(lookups);
      }
    },
  };
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

/** Opens Pagefind's bundle of a language. Rejects where it cannot be loaded. */
export async function pagefindEngine(base: string, lang: Lang): Promise<Engine> {
  const createInstance = await loadScript<(options: object) => Promise<PagefindInstance> | PagefindInstance>(
    base,
    `pagefind-${lang}`,
    'module',
  );
  const basePath = new URL(`${base}pagefind/${lang}/`, location.href).href;
  const pagefind = await createInstance({ basePath, noWorker: true });
  await pagefind.init();
  const known = new Map<string, Promise<ChapterText>>();
  return {
    name: 'pagefind',
    async candidates(lookups) {
      const phrases = lookups.map((tokens) => `"${tokens.slice(0, LONGEST_PHRASE).join(' ')}"`);
      const answers = await Promise.all(phrases.map((phrase) => pagefind.search(phrase)));
      const results = new Map<string, PagefindResult>();
      for (const answer of answers) answer.results.forEach((result) => results.set(result.id, result));
      results.forEach((result, id) => {
        if (!known.has(id)) known.set(id, result.data().then(chapterOf(lang)));
      });
      return Promise.all(Array.from(results.keys()).map((id) => known.get(id)!));
    },
  };
}

/** Returns the chapter that a record holds. */
function chapterOf(lang: Lang): (record: PagefindRecord) => ChapterText {
  return ({ content, raw_content, meta }) => {
    const ids = unpackIds(meta['ids'] || '');
    const texts = decodeRecord(raw_content || content, lang);
    return {
      slug: meta['chapter'] || '',
      segments: ids.map((id, index) => ({ id, text: texts[index] || '' })),
    };
  };
}

/** Returns the engine that looks at all of the text; it needs nothing but a classic script. */
export function scanEngine(base: string, lang: Lang): Engine {
  let text: ChapterText[] | undefined;
  return {
    name: 'scan',
    async candidates() {
      text = text || unpackText(await loadScript<PackedChapter[]>(base, `text-${lang}`));
      return text;
    },
  };
}
