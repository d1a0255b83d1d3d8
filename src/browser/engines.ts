import { unpackText } from '../search/packed-text.ts';
import type { ChapterText, Engine, PackedChapter } from '../search/types.ts';
import type { Lang } from '../report/types.ts';
import { loadScript } from './load-script.ts';
import type { OpenPagefind } from './pagefind-engine.ts';

/**
 * Opens the best engine there is: Pagefind on the web, a scan of the text in a folder and in
 * browsers whose WebAssembly is too old for Pagefind. Should Pagefind fail, the scan takes over.
 */
export async function openEngine(base: string, lang: Lang): Promise<Engine> {
  const scan = scanEngine(base, lang);
  if (location.protocol === 'file:') return scan;
  let engine = await loadScript<OpenPagefind>(base, 'pagefind')
    .then((open) => open(base, lang))
    .catch(() => scan);
  return {
    get name() {
      return engine.name;
    },
    async candidates(rows) {
      try {
        return await engine.candidates(rows);
      } catch (_) {
        engine = scan;
        return scan.candidates(rows);
      }
    },
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
