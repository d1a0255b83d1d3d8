const VALUES: Record<string, number> = { I: 1, V: 5, X: 10 };

/** Returns the value of a Roman numeral up to 39, in letters (`IV`) or as one character (`Ⅲ`). */
export function parseRoman(text: string): string {
  const letters = [...text.normalize('NFKC')].map((letter) => VALUES[letter] ?? 0);
  const sum = letters.reduce(
    (total, value, at) => total + (value < (letters[at + 1] ?? 0) ? -value : value),
    0,
  );
  return String(sum);
}
