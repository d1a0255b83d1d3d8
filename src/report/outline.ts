import { segmentsOf, type Report } from './read-report.ts';
import type { Chapter, Lang, Segment } from './types.ts';

/** A part of the report and the chapters that belong to it. */
export interface Part {
  number: number;
  /** The printed heading; the opening has none of its own. */
  heading: Segment | undefined;
  chapters: Chapter[];
}

/** Returns the edition of a language; it must exist. */
export function editionOf(report: Report, lang: Lang): Chapter[] {
  const edition = report.editions[lang];
  if (!edition)
    throw new Error(`This is a bug in the site: the report of ${report.year} has no edition '${lang}'.`);
  return edition;
}

/** Returns the parts with their chapters; a chapter belongs to the part in which its first section stands. */
export function partsOf(chapters: readonly Chapter[]): Part[] {
  const parts = new Map<number, Part>();
  for (const chapter of chapters) {
    const segments = segmentsOf([chapter]);
    const inPart = segments.find((segment) => partOf(segment) > 0) ?? segments[0]!;
    const number = partOf(inPart);
    const heading = segments.find(
      (segment) => segment.kind === 'heading' && segment.id === `${number}.0.0.0`,
    );
    const part = parts.get(number);
    if (part) part.chapters.push(chapter);
    else parts.set(number, { number, heading, chapters: [chapter] });
  }
  return [...parts.values()];
}

/** Returns the heading that stands for the whole chapter, if there is exactly one above all others and it comes first. */
export function leadHeading(chapter: Chapter): Segment | undefined {
  const headings = chapter.blocks.filter((block) => block.depth > 0 && block.segments.length > 0);
  const [first] = chapter.blocks;
  if (!first || first !== headings[0]) return undefined;
  return headings.slice(1).every((block) => block.depth > first.depth) ? first.segments[0] : undefined;
}

/** Returns the names of the heading elements of a chapter page, by those of the whole report. */
export function headingElements(chapter: Chapter): Record<string, string> {
  const depths = chapter.blocks
    .filter((block) => block.segments.length > 0 && block.depth > 0)
    .map((block) => block.depth);
  const shift = Math.min(...depths) - (leadHeading(chapter) ? 1 : 2);
  return Object.fromEntries([1, 2, 3, 4].map((depth) => [`h${depth}`, `h${Math.max(1, depth - shift)}`]));
}

function partOf(segment: Segment): number {
  return Number(segment.id.split('.')[0]);
}
