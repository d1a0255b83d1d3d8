import type { Chapter } from './types.ts';

/**
 * Gives every segment its address `part.section.subhead.n`, `n` being 0 for the heading itself.
 * A heading without text opens a part, section or sub-head that has none printed.
 * The chapters must be given in reading order.
 */
export function numberSegments(chapters: readonly Chapter[]): void {
  let [part, section, subhead, n] = [0, 0, 0, 0];
  for (const block of chapters.flatMap((chapter) => chapter.blocks)) {
    if (block.depth === 1) [part, section, subhead, n] = [0, 0, 0, 0];
    if (block.depth === 2) [part, section, subhead, n] = [part + 1, 0, 0, 0];
    if (block.depth === 3) [section, subhead, n] = [section + 1, 0, 0];
    if (block.depth >= 4) [subhead, n] = [subhead + 1, 0];
    for (const segment of block.segments) {
      if (block.depth === 0) n += 1;
      segment.id = `${part}.${section}.${subhead}.${n}`;
    }
  }
}
