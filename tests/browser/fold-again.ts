/**
 * The fold of the design's section 5, written a second time without the site's code, so that a
 * mistake in one shows against the other. `simplify` maps traditional to simplified characters.
 */
export function foldAgain(text: string, simplify: (char: string) => string): string {
  const halfWidth = text.replace(/[！-～]/g, (char) =>
    char === '～' ? '~' : String.fromCharCode(char.charCodeAt(0) - 65248),
  );
  const plain = [...halfWidth.toLowerCase()]
    .map(simplify)
    .join('')
    .replace(/[—–‐‑‒―−]/g, '-');
  const bare = plain.replace(/[\s“”‘’"'「」『』《》〈〉()]/g, '');
  const chars = [...bare].map((char, index, all) => {
    if (/[\p{L}\p{N}]/u.test(char)) return char;
    const near = `${all[index - 1] ?? ''}${all[index + 1] ?? ''}`;
    return '+&.%-/:~=@#°'.includes(char) && /[a-z0-9]/.test(near) ? char : '\n';
  });
  return chars
    .join('')
    .replace(/\n+/g, '|')
    .replace(/^\||\|$/g, '');
}

/** Counts matches that do not overlap. */
export function countMatches(text: string, query: string): number {
  return query === '' ? 0 : text.split(query).length - 1;
}
