/** Returns a text with its traditional characters made simplified; `pairs` are `楓枫樓楼…`. */
export function simplify(text: string, pairs: string): string {
  const simplified = new Map<string, string>();
  for (let at = 0; at < pairs.length; at += 2) simplified.set(pairs[at]!, pairs[at + 1]!);
  return Array.from(text, (char) => simplified.get(char) || char).join('');
}
