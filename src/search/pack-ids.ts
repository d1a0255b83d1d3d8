/** Packs segment ids into one word: `3.2.1.0 3.2.1.1 3.2.1.2` → `3.2.1:0-2`. */
export function packIds(ids: readonly string[]): string {
  const runs: { head: string; start: number; end: number }[] = [];
  for (const id of ids) {
    const head = id.slice(0, id.lastIndexOf('.'));
    const n = Number(id.slice(id.lastIndexOf('.') + 1));
    const run = runs[runs.length - 1];
    if (run && run.head === head && run.end === n - 1) run.end = n;
    else runs.push({ head, start: n, end: n });
  }
  return runs.map(({ head, start, end }) => `${head}:${start}-${end}`).join(',');
}

/** Returns the ids that `packIds` packed. */
export function unpackIds(packed: string): string[] {
  return packed.split(',').flatMap((run) => {
    const [head = '', range = ''] = run.split(':');
    const [start = 0, end = 0] = range.split('-').map(Number);
    return Array.from({ length: end - start + 1 }, (_, index) => `${head}.${start + index}`);
  });
}
