import { createIndex } from 'pagefind';
import type { Report } from '../report/read-report.ts';
import type { Lang } from '../report/types.ts';
import type { Site } from '../site.ts';
import { searchText, simplifiedPairs } from './build-data.ts';
import { encodeChinese, encodeEnglish, encodeRecord, packIds } from './record.ts';
import { simplifiedMap } from './simplified-map.ts';
import { splitIndex } from './split-index.ts';

/** Symbols that are part of tokens: where they touch a Latin letter or digit, or hold digits together. */
const SYMBOLS = '+&.,%/-:~=@#°';

/**
 * Writes the Pagefind bundle of an edition: one record per chapter, its tokens those of our
 * search, in language `zxx` so that nothing is segmented or stemmed.
 */
export async function buildIndex(site: Site, report: Report, lang: Lang, outputPath: string): Promise<void> {
  const simplified = simplifiedMap(simplifiedPairs(report));
  const encode = lang === 'zh' ? (text: string) => encodeChinese(text, simplified) : encodeEnglish;
  const { index, errors } = await createIndex({ includeCharacters: SYMBOLS });
  if (!index) throw new Error(`Pagefind did not start: ${errors.join(' ')}`);
  try {
    for (const { slug, segments } of searchText(site, report, lang)) {
      const record = {
        url: `${report.year}/${slug}.html`,
        language: 'zxx',
        content: encodeRecord(
          segments.map(({ text }) => text),
          encode,
        ),
        meta: { chapter: slug, ids: packIds(segments.map(({ id }) => id)) },
      };
      const added = await index.addCustomRecord(record);
      if (added.errors.length > 0)
        throw new Error(`Pagefind refused ${record.url}: ${added.errors.join(' ')}`);
    }
    const written = await index.writeFiles({ outputPath });
    if (written.errors.length > 0)
      throw new Error(`Pagefind could not write ${outputPath}: ${written.errors.join(' ')}`);
    splitIndex(outputPath);
  } finally {
    await index.deleteIndex();
  }
}
