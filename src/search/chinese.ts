import { findMatches, tokensOf, type Folded } from './fold.ts';
import { LONGEST_ROW, type Matcher } from './types.ts';

/** Returns the matcher of a Chinese query: exact, over folded text; `fold` is the fold of text and query. */
export function chineseMatcher(query: string, fold: (text: string) => Folded): Matcher {
  const folded = fold(query);
  const tokens = tokensOf(folded);
  return {
    empty: tokens.length === 0,
    row: tokens.slice(0, LONGEST_ROW).map((token) => [token]),
    matches: (text) => findMatches(fold(text), folded.text),
    inflected: () => [],
  };
}
