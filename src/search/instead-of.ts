/**
 * Returns what else to look for: for each of some words the report's own word, or the word itself,
 * also where the word stands within a longer one; none twice.
 */
export function insteadOf(words: readonly string[], synonyms: Readonly<Record<string, string>>): string[] {
  const known = new Map(Object.keys(synonyms).map((word) => [word.toLowerCase(), synonyms[word]!]));
  const offers = words.reduce<string[]>((all, word) => {
    const own = known.get(word.toLowerCase());
    if (own) return all.concat(own);
    const within = Array.from(known).reduce<string[]>((found, [key, other]) => {
      const at = word.toLowerCase().indexOf(key);
      if (at === -1 || !isWhole(word, at, at + key.length)) return found;
      return found.concat(word.slice(0, at) + other + word.slice(at + key.length), other);
    }, []);
    return all.concat(within, word);
  }, []);
  return Array.from(new Set(offers));
}

/** Whether a stretch of a text cuts no word of Latin letters in two. */
function isWhole(text: string, start: number, end: number): boolean {
  const joined = (at: number) => /^[a-z]{2}$/i.test(text.slice(at - 1, at + 1));
  return !joined(start) && !joined(end);
}
