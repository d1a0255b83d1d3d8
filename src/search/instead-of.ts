/** Returns what else to look for: for each of some words the report's own word, or the word itself; none twice. */
export function insteadOf(words: readonly string[], synonyms: Readonly<Record<string, string>>): string[] {
  const known = new Map(Object.keys(synonyms).map((word) => [word.toLowerCase(), synonyms[word]!]));
  return Array.from(new Set(words.map((word) => known.get(word.toLowerCase()) || word)));
}
