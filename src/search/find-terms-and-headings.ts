import { remember } from './remember.ts';
import type { Matcher, SearchHeading, SearchTerm } from './types.ts';

/** Returns the terms whose headword or form a query is part of or contains; those that it names in full first. */
export function findTermsByName(all: readonly SearchTerm[], query: Matcher): SearchTerm[] {
  const rank = ({ headword, forms }: SearchTerm): number => {
    const names = [headword, ...forms];
    const whole = names.some((name) =>
      query
        .matches(name)
        .some(({ start, end }) => trimmed(name.slice(0, start)) + trimmed(name.slice(end)) === ''),
    );
    if (whole) return 2;
    return names.some((name) => query.matches(name).length > 0) ? 1 : 0;
  };
  return all
    .map((term) => ({ term, rank: rank(term) }))
    .filter(({ rank }) => rank > 0)
    .sort((a, b) => b.rank - a.rank)
    .map(({ term }) => term);
}

/** Returns the terms whose pinyin or initials a query spells; `pinyin` is in the order of the terms. */
export function findTermsByPinyin(
  all: readonly SearchTerm[],
  pinyin: readonly string[],
  query: string,
): SearchTerm[] {
  const spelled = spelling(query);
  return all.filter((_, index) => spells(pinyin[index] || '', spelled));
}

/** Whether a query may be read as two syllables or more of pinyin. */
export function isPinyin(query: string): boolean {
  const letters = query.replace(/[ ']/g, '');
  return letters.length > 2 && /^(?:[b-df-hj-np-tw-z]?h?[aeiouvü]{1,3}(?:ng?|r)?)+$/i.test(letters);
}

/** Returns the headings whose pinyin or initials a query spells. */
export function findHeadingsByPinyin(headings: readonly SearchHeading[], query: string): SearchHeading[] {
  const spelled = spelling(query);
  return headings.filter(({ pinyin }) => spells(pinyin, spelled));
}

/** Returns up to five terms that share most with a query that was not found, in name or pinyin. */
export function findNearTerms(
  all: readonly SearchTerm[],
  pinyin: readonly string[],
  query: string,
): SearchTerm[] {
  // Latin letters and figures share pairs by chance; Han characters hardly do.
  const han = /\p{Script=Han}/u.test(query);
  const asked = new Set(pairsOf(query.toLowerCase()));
  const pairs = new Set(Array.from(asked).filter((pair) => !han || /^\p{Script=Han}{2}$/u.test(pair)));
  const enough = han ? 0.3 : 0.75;
  const score = ({ headword }: SearchTerm, spelt: string) => {
    const shared = (text: string) => pairsOf(text.toLowerCase()).filter((pair) => pairs.has(pair)).length;
    const byName = han || shareWord(headword, query) ? shared(headword) : 0;
    return Math.max(byName, shared(spelt.replace(/ /g, '')) / 2) / (asked.size || 1);
  };
  return all
    .map((term, index) => ({ term, score: score(term, pinyin[index] || '') }))
    .filter((candidate) => candidate.score >= enough)
    .sort((a, b) => b.score - a.score)
    .slice(0, 5)
    .map(({ term }) => term);
}

/** Whether letters are the pinyin or the initials of some syllables in a row, from the start of one. */
export function spells(pinyin: string, letters: string): boolean {
  if (letters.length < 2) return false;
  const { syllables, whole, initials } = partsOf(pinyin);
  // Two letters are the initials of something nearly everywhere.
  if (letters.length > 2 ? initials.includes(letters) : initials === letters) return true;
  if (!whole.includes(letters)) return false;
  return syllables.some((_, at) => syllables.slice(at).join('').startsWith(letters));
}

const partsOf = remember((pinyin) => {
  const syllables = pinyin.split(' ');
  return {
    syllables,
    whole: syllables.join(''),
    initials: syllables.map((syllable) => syllable[0]).join(''),
  };
});

/** Returns the letters and digits of a query that may be pinyin, or nothing. */
function spelling(query: string): string {
  return /^[a-zü0-9 ']+$/i.test(query) && /[a-z]/i.test(query)
    ? query.toLowerCase().replace(/ü/g, 'v').replace(/[ ']/g, '')
    : '';
}

function trimmed(text: string): string {
  return text.replace(/[“”‘’"']/g, '').trim();
}

/** Whether two texts have a word in common, of four letters or more. */
function shareWord(one: string, other: string): boolean {
  const words = (text: string): string[] => text.toLowerCase().match(/[a-z]{4,}|\d+/g) || [];
  return words(one).some((word) => words(other).indexOf(word) !== -1);
}

/** Pairs of neighbouring characters. */
function pairsOf(text: string): string[] {
  const chars = [...text].filter((char) => /[\p{L}\p{N}]/u.test(char));
  return chars.slice(1).map((char, at) => chars[at]! + char);
}
