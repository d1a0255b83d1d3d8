import { unpackIds } from './record.ts';
import type { ChapterText, PackedChapter } from './types.ts';

/** Returns the official text that `packedText` packed. */
export function unpackText(chapters: readonly PackedChapter[]): ChapterText[] {
  return chapters.map(([slug, ids, texts]) => {
    const lines = texts.split('\n');
    return { slug, segments: unpackIds(ids).map((id, index) => ({ id, text: lines[index]! })) };
  });
}
