import type { Lang } from '../report/types.ts';
import { decodeRecord, unpackIds } from '../search/record.ts';
import type { ChapterText, Engine } from '../search/types.ts';
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
  const textOf = (result: PagefindResult): Promise<ChapterText> => {
    if (!known.has(result.id)) known.set(result.id, result.data().then(chapterOf(lang)));
    return known.get(result.id)!;
  };
  const find = (phrase: string) => pagefind.search(`"${phrase}"`);
  return {
    name: 'pagefind',
    async candidates(lookups) {
      const found = await Promise.all(
        lookups.map(async (phrases) => {
          const answers = await Promise.all(phrases.map(find));
          const results = answers.flatMap((answer) => answer.results);
          return new Map(results.map((result) => [result.id, result]));
        }),
      );
      const [first = new Map<string, PagefindResult>(), ...others] = found;
      const inAll = Array.from(first.values()).filter(({ id }) => others.every((one) => one.has(id)));
      return Promise.all(inAll.map(textOf));
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
