import type { Place, Segment } from './types.ts';

/** Returns the place in the file of an offset into a segment's text; lines are joined by `joint`. */
export function placeOfOffset({ lines, place }: Segment, offset: number, joint: string): Place {
  let start = 0;
  for (const { line, runs, text } of lines) {
    let from = start;
    for (const run of runs) {
      if (offset < from + run.text.length)
        return { path: place.path, line, column: run.column + offset - from };
      from += run.text.length;
    }
    start += text.length + joint.length;
  }
  return place;
}
