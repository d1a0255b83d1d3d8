import type { Block } from './types.ts';

/**
 * Returns the level of every heading of a chapter, 0 for other blocks: one below the nearest heading
 * above it of lesser depth, so that none is left out where the report skips one.
 */
export function headingLevels(blocks: readonly Block[]): number[] {
  /** The way from the part down to the heading before. */
  const above: { depth: number; level: number }[] = [];
  return blocks.map(({ depth, segments }) => {
    if (depth === 0 || segments.length === 0) return 0;
    while (above.length > 0 && above.at(-1)!.depth >= depth) above.pop();
    const parent = above.at(-1);
    const level = parent ? parent.level + 1 : depth;
    above.push({ depth, level });
    return level;
  });
}
