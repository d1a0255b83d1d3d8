import { stemmer } from 'stemmer';
import { LONGEST_ROW, type Match, type Matcher } from './types.ts';

/** A word of a text, in lower case, and its stem. */
export interface Word extends Match {
  word: string;
  stem: string;
}

/** Letters and digits; `.` and `,` hold digits together, `+` and `&` hold letters and digits together. */
const WORD = /[\p{L}\p{N}]+(?:(?:(?<=\p{N})[.,](?=\p{N})|[+&](?=[\p{L}\p{N}]))[\p{L}\p{N}]+)*/gu;

/** Returns the words of an English text. Hyphens, dashes and apostrophes part words. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  WORD.lastIndex = 0;
  for (let match = WORD.exec(text); match; match = WORD.exec(text)) {
    const word = match[0].toLowerCase();
    words.push({ word, stem: stemmer(word), start: match.index, end: match.index + match[0].length });
  }
  return words;
}

/**
 * Returns the matcher of an English query: its words in sequence, the last one possibly
 * unfinished unless said to be `finished`, in any case; with other inflections as a second kind of
 * match. `cut` cuts a text into words; give one that remembers when the same texts are searched
 * again and again.
 */
export function englishMatcher(
  query: string,
  vocabulary: readonly Word[],
  cut: (text: string) => Word[] = wordsOf,
  finished = false,
): Matcher {
  const words = wordsOf(query);
  const last = words.length - 1;
  const exact = ({ word }: Word, at: number) =>
    at === last && !finished ? word.startsWith(words[at]!.word) : word === words[at]!.word;
  const similar = (word: Word, at: number) => exact(word, at) || word.stem === words[at]!.stem;
  const find = (text: string, fits: (word: Word, at: number) => boolean): Match[] => {
    const found: Match[] = [];
    if (words.length === 0) return found;
    const all = cut(text);
    for (let at = 0; at + last < all.length; at += 1) {
      let fitting = 0;
      while (fitting <= last && fits(all[at + fitting]!, fitting)) fitting += 1;
      if (fitting <= last) continue;
      found.push({ start: all[at]!.start, end: all[at + last]!.end });
      at += last;
    }
    return found;
  };
  return {
    empty: words.length === 0,
    row: words
      .slice(0, LONGEST_ROW)
      .map((_, at) => vocabulary.filter((word) => similar(word, at)).map(({ word }) => word)),
    matches: (text) => find(text, exact),
    inflected: (text) => {
      const found = find(text, similar);
      return found.length > 0 && find(text, exact).length === 0 ? found : [];
    },
  };
}
