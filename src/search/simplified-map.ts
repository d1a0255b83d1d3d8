/** Returns the map that the pairs stand for. */
export function simplifiedMap(pairs: string): Map<string, string> {
  const map = new Map<string, string>();
  for (let at = 0; at < pairs.length; at += 2) map.set(pairs[at]!, pairs[at + 1]!);
  return map;
}
