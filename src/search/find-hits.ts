import type { ChapterText, Hit, Match, Matcher } from './types.ts';

/** Returns the segments in which `matches` finds something, in reading order. */
export function findHits(
  chapters: readonly ChapterText[],
  matches: (text: string) => Match[],
  order: readonly string[],
): Hit[] {
  return inOrder(chapters, order).flatMap(({ slug, segments }) =>
    segments.flatMap(({ id, text }): Hit[] => {
      const found = matches(text);
      return found.length > 0 ? [{ id, chapter: slug, text, matches: found }] : [];
    }),
  );
}

/**
 * Returns the segments over which a pasted passage runs, each with the part it holds. `chapters`
 * is the whole text, `joint` what stands between two segments.
 */
export function findPassage(
  chapters: readonly ChapterText[],
  matches: (text: string) => Match[],
  order: readonly string[],
  joint: string,
): Hit[] {
  let offset = 0;
  const placed = inOrder(chapters, order).flatMap(({ slug, segments }) =>
    segments.map(({ id, text }) => {
      const start = offset;
      offset += text.length + joint.length;
      return { id, chapter: slug, text, start, end: start + text.length };
    }),
  );
  return matches(placed.map(({ text }) => text).join(joint)).flatMap((match) =>
    placed
      .filter(({ start, end }) => start < match.end && end > match.start)
      .map(({ id, chapter, text, start }) => ({
        id,
        chapter,
        text,
        matches: [{ start: Math.max(0, match.start - start), end: Math.min(text.length, match.end - start) }],
      })),
  );
}

function inOrder(chapters: readonly ChapterText[], order: readonly string[]): ChapterText[] {
  return [...chapters].sort((a, b) => order.indexOf(a.slug) - order.indexOf(b.slug));
}

/** Returns where all of several words stand in a text, or nothing when one of them is missing; no two overlap. */
export function matchesOfAll(matchers: readonly Matcher[], text: string): Match[] {
  const found = matchers.map((matcher) => matcher.matches(text));
  if (found.some((matches) => matches.length === 0)) return [];
  const all = found
    .reduce<Match[]>((sum, matches) => sum.concat(matches), [])
    .sort((a, b) => a.start - b.start || b.end - a.end);
  return all.filter((match, index) => all.slice(0, index).every((other) => other.end <= match.start));
}
