import { findMatches, tokensOf, type Folded } from './fold.ts';
import type { Matcher } from './types.ts';

/** As many tokens in sequence are rare enough; more would only load more of the index. */
const MOST_TOKENS = 5;

/** Returns the matcher of a Chinese query: exact, over folded text; `fold` is the fold of text and query. */
export function chineseMatcher(query: string, fold: (text: string) => Folded): Matcher {
  const folded = fold(query);
  const tokens = tokensOf(folded);
  return {
    empty: tokens.length === 0,
    lookups: tokens.length === 0 ? [] : [[tokens.slice(0, MOST_TOKENS).join(' ')]],
    matches: (text) => findMatches(fold(text), folded.text),
    inflected: () => [],
  };
}
