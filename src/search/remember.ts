/** Returns a function that computes each text once, since every query looks at the same texts. */
export function remember<T>(compute: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const value = known.get(text) || compute(text);
    known.set(text, value);
    return value;
  };
}
