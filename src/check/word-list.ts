import type { ContentFiles } from '../report/read-report.ts';
import type { Place } from '../report/types.ts';

/** Words that the dictionary lacks: names, pinyin, terms; one on a line, in the order of the alphabet. */
export const WORDS = 'content/words.txt';

/** A word of the list and where it stands. */
export interface ListedWord {
  word: string;
  place: Place;
}

/** Returns the project's own words. */
export function readWords(files: ContentFiles): ListedWord[] {
  return (files.get(WORDS) ?? '').split('\n').flatMap((word, index) => {
    if (word === '') return [];
    return [{ word, place: { path: WORDS, line: index + 1, column: 1 } }];
  });
}
