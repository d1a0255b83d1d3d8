/**
 * A text in the form in which search compares it. `starts[i]` and `ends[i]` are where
 * character `i` of `text` stands in the original, in UTF-16 units.
 */
export interface Folded {
  text: string;
  starts: number[];
  ends: number[];
}

/** Stands for a run of marks that separates words: `，` and `；` compare equal. */
export const SEPARATOR = '\u0001';

const DELETED = /[\s“”‘’"'「」『』《》〈〉（）()]/u;
const DASH = /[—–‐‑‒―−－]/u;
/** Symbols that count where they touch a Latin letter or a digit, as in `96.91%` and `R&D`. */
const SYMBOL = /[+&.%\-/:~=@#°]/u;
const LETTER = /[\p{L}\p{N}\p{M}]/u;
const LATIN_OR_DIGIT = /[\p{Script=Latin}0-9]/u;

/**
 * Folds a Chinese text or query: full-width ASCII to half-width, lower case, dashes to `-`; spaces,
 * quotation marks and brackets deleted; every other run of marks one separator, none at either end.
 */
export function foldText(original: string): Folded {
  const kept: { char: string; start: number; end: number }[] = [];
  let offset = 0;
  for (const char of original) {
    const start = offset;
    offset += char.length;
    const folded = foldChar(char);
    if (folded !== '' && !DELETED.test(folded)) kept.push({ char: folded, start, end: offset });
  }
  const result: Folded = { text: '', starts: [], ends: [] };
  let separator: { start: number; end: number } | undefined;
  const add = (text: string, start: number, end: number) => {
    result.text += text;
    for (let unit = 0; unit < text.length; unit += 1) {
      result.starts.push(start);
      result.ends.push(end);
    }
  };
  kept.forEach(({ char, start, end }, index) => {
    const touches = (other: string | undefined) => other !== undefined && LATIN_OR_DIGIT.test(other);
    const counts =
      LETTER.test(char) ||
      (SYMBOL.test(char) && (touches(kept[index - 1]?.char) || touches(kept[index + 1]?.char)));
    if (!counts) {
      separator = { start: separator ? separator.start : start, end };
      return;
    }
    if (separator && result.text !== '') add(SEPARATOR, separator.start, separator.end);
    separator = undefined;
    add(char, start, end);
  });
  return result;
}

/** Returns the significant characters of a folded text; each is one token of the index. */
export function tokensOf(folded: Folded): string[] {
  return [...folded.text].filter((char) => char !== SEPARATOR);
}

function foldChar(char: string): string {
  const code = char.codePointAt(0)!;
  const half = code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : char;
  if (half === '～' || half === '〜') return '~';
  if (DASH.test(half)) return '-';
  return half.toLowerCase();
}

/** Where a query stands in a text, in UTF-16 units of the original; matches do not overlap. */
export function findMatches(folded: Folded, query: string): { start: number; end: number }[] {
  const matches: { start: number; end: number }[] = [];
  if (query === '') return matches;
  for (let at = folded.text.indexOf(query); at !== -1; at = folded.text.indexOf(query, at + query.length)) {
    matches.push({ start: folded.starts[at]!, end: folded.ends[at + query.length - 1]! });
  }
  return matches;
}
