/** Packs segment ids into one word: `3.2.1.0 3.2.1.1 3.2.1.2` → `3.2.1:0-2`. */
export function packIds(ids: readonly string[]): string {
  const runs: { head: string; first: number; last: number }[] = [];
  for (const id of ids) {
    const head = id.slice(0, id.lastIndexOf('.'));
    const n = Number(id.slice(id.lastIndexOf('.') + 1));
    const run = runs[runs.length - 1];
    if (run && run.head === head && run.last === n - 1) run.last = n;
    else runs.push({ head, first: n, last: n });
  }
  return runs.map(({ head, first, last }) => `${head}:${first}-${last}`).join(',');
}

/** Returns the ids that `packIds` packed. */
export function unpackIds(packed: string): string[] {
  return packed.split(',').flatMap((run) => {
    const [head = '', range = ''] = run.split(':');
    const [first = 0, last = 0] = range.split('-').map(Number);
    return Array.from({ length: last - first + 1 }, (_, index) => `${head}.${first + index}`);
  });
}
