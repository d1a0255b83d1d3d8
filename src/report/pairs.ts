import type { Report } from './read-report.ts';
import type { Block, Segment } from './types.ts';

/** A Chinese segment and the English one that translates it. */
export interface Pair {
  zh: Segment;
  en: Segment;
}

/**
 * Returns the pairs of a report in reading order. Where the editions differ in structure, what cannot
 * be paired with certainty is left out: the paragraph, and the rest of the chapter if blocks differ.
 */
export function pairsOf({ editions }: Report): Pair[] {
  return editions.zh.flatMap((chapter) => {
    const twin = editions.en?.find(({ file }) => file === chapter.file);
    const differs = chapter.blocks.findIndex((block, index) => !isTwin(block, twin?.blocks[index]));
    const blocks = differs === -1 ? chapter.blocks : chapter.blocks.slice(0, differs);
    return blocks.flatMap((block, index) => {
      const segments = twin?.blocks[index]?.segments ?? [];
      if (segments.length !== block.segments.length) return [];
      return block.segments.map((zh, at): Pair => ({ zh, en: segments[at]! }));
    });
  });
}

/** Says whether two blocks are a heading of one depth, or both paragraphs. */
export function isTwin(block: Block, twin: Block | undefined): boolean {
  return block.depth === twin?.depth;
}
