import type { Chapter, Place } from './types.ts';

/** The normalisations between source and edition that a report declares. */
export interface Normalisations {
  /** The one space of the source that is kept stands before these characters. */
  keepSpaceBefore: string;
  /** First and last line of the source on which half-width punctuation is made full-width. */
  fullWidthLines: [number, number];
}

/** A character of the official text and where it stands. */
export interface PlacedChar extends Place {
  char: string;
}

/** The first place where edition and source part. */
export interface Difference {
  source: PlacedChar | undefined;
  edition: PlacedChar | undefined;
  /** Up to twelve characters of each from the difference on, and six that both share before it. */
  before: string;
  sourceText: string;
  editionText: string;
}

const FULL_WIDTH: Record<string, string> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '(': '（',
  ')': '）',
  '?': '？',
  '!': '！',
};

/** Returns the characters of the source under the declared normalisations. */
export function normaliseSource(
  path: string,
  source: string,
  { keepSpaceBefore, fullWidthLines }: Normalisations,
): PlacedChar[] {
  const [first, last] = fullWidthLines;
  return source.split('\n').flatMap((row, index) => {
    const line = index + 1;
    return [...row].flatMap((char, column): PlacedChar[] => {
      if (char === '*' || char === '#') return [];
      if (/\s/.test(char) && !row.slice(column + 1).startsWith(keepSpaceBefore)) return [];
      const full = line >= first && line <= last ? FULL_WIDTH[char] : undefined;
      return [{ char: full ?? char, path, line, column: column + 1 }];
    });
  });
}

/** Returns the characters of the edition in reading order. */
export function editionText(chapters: readonly Chapter[]): PlacedChar[] {
  const runs = chapters.flatMap((chapter) =>
    chapter.blocks.flatMap((block) =>
      block.segments.flatMap(({ lines }) =>
        lines.flatMap(({ line, runs }) => runs.map((run) => ({ ...run, line, path: chapter.path }))),
      ),
    ),
  );
  return runs.flatMap(({ text, line, column, path }) =>
    [...text].map((char, index) => ({ char, path, line, column: column + index })),
  );
}

/** Returns the first difference between source and edition, if there is one. */
export function findDifference(
  source: readonly PlacedChar[],
  edition: readonly PlacedChar[],
): Difference | undefined {
  const length = Math.max(source.length, edition.length);
  for (let i = 0; i < length; i += 1) {
    if (source[i]?.char === edition[i]?.char) continue;
    const text = (chars: readonly PlacedChar[], from: number, to: number) =>
      chars
        .slice(Math.max(0, from), to)
        .map(({ char }) => char)
        .join('');
    return {
      source: source[i],
      edition: edition[i],
      before: text(source, i - 6, i),
      sourceText: text(source, i, i + 12),
      editionText: text(edition, i, i + 12),
    };
  }
  return undefined;
}

/** Returns how many breaks between source lines fall inside a paragraph or heading of the edition. */
export function countJoinedBreaks(source: readonly PlacedChar[], chapters: readonly Chapter[]): number {
  let at = 0;
  let joined = 0;
  for (const block of chapters.flatMap((chapter) => chapter.blocks)) {
    const length = block.segments.reduce(
      (sum, segment) => sum + [...segment.lines.map((line) => line.text).join('')].length,
      0,
    );
    const rows = new Set(source.slice(at, at + length).map(({ line }) => line));
    joined += Math.max(0, rows.size - 1);
    at += length;
  }
  return joined;
}
