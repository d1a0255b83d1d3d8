import { unpackText } from '../search/packed-text.ts';
import type { ChapterText, Engine, PackedChapter } from '../search/types.ts';
import type { Lang } from '../report/types.ts';
import { loadScript } from './load-script.ts';
import { pagefindEngine } from './pagefind-engine.ts';

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
