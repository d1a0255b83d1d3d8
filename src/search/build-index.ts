import { createIndex } from 'pagefind';
import type { Report } from '../report/read-report.ts';
import type { Lang } from '../report/types.ts';
import type { Site } from '../site.ts';
import { packedText, searchText } from './build-data.ts';
import { wordsOf } from './english.ts';
import { foldText, tokensOf } from './fold.ts';
import { packIds } from './pack-ids.ts';
import { repackBundle } from './repack-bundle.ts';

/** Symbols that are part of tokens: where they touch a Latin letter or digit, or hold digits together. */
const SYMBOLS = '+&.,%/-:~=@#°';

/** Stands between segments, so that no phrase runs over two. */
const BREAK = ' ¶ ';

/**
 * Writes the Pagefind bundle of an edition: one record per chapter, the tokens of our search between
 * spaces, in language `zxx` so that nothing is segmented or stemmed.
 */
export async function buildIndex(site: Site, report: Report, lang: Lang, outputPath: string): Promise<void> {
  const tokens = (text: string): string[] =>
    lang === 'zh' ? tokensOf(foldText(text)) : wordsOf(text).map(({ word }) => word);
  const { index, errors } = await createIndex({ includeCharacters: SYMBOLS });
  if (!index) throw new Error(`Pagefind did not start: ${errors.join(' ')}`);
  try {
    for (const { slug, segments } of searchText(site, report, lang)) {
      const record = {
        url: `${report.year}/${slug}.html`,
        language: 'zxx',
        content: segments.map(({ text }) => tokens(text).join(' ')).join(BREAK),
        meta: { chapter: slug, ids: packIds(segments.map(({ id }) => id)) },
      };
      const added = await index.addCustomRecord(record);
      if (added.errors.length > 0)
        throw new Error(`Pagefind refused ${record.url}: ${added.errors.join(' ')}`);
    }
    const written = await index.writeFiles({ outputPath });
    if (written.errors.length > 0)
      throw new Error(`Pagefind could not write ${outputPath}: ${written.errors.join(' ')}`);
    repackBundle(outputPath, new Map(packedText(site, report, lang).map(([slug, , texts]) => [slug, texts])));
  } finally {
    await index.deleteIndex();
  }
}
