import { unpackIds } from './pack-ids.ts';
import type { ChapterText, PackedChapter } from './types.ts';

/** Returns the official text of a chapter that `packedText` packed. */
export function unpackChapter([slug, ids, texts]: PackedChapter): ChapterText {
  const lines = texts.split('\n');
  return { slug, segments: unpackIds(ids).map((id, index) => ({ id, text: lines[index]! })) };
}

/** Returns the official text of all chapters that `packedText` packed. */
export function unpackText(chapters: readonly PackedChapter[]): ChapterText[] {
  return chapters.map(unpackChapter);
}
