import type { Place } from '../report/types.ts';

/** A fault in the content that stops the build. */
export interface Problem extends Place {
  /** Stable kebab-case id; the same as the rule's file and the test's name. */
  rule: string;
  /** A fact with the value in single quotes, then the remedy. */
  message: string;
}

/** Returns a problem at a place. */
export function problem(rule: string, place: Place, message: string): Problem {
  const { path, line, column } = place;
  return { rule, path, line, column, message };
}

/** Returns `path:line:col  rule-id  message`. */
export function formatProblem({ path, line, column, rule, message }: Problem): string {
  return `${path}:${line}:${column}  ${rule}  ${message}`;
}

/** Returns every problem on a line of its own, sorted by place, and a closing count. */
export function formatProblems(problems: readonly Problem[]): string {
  const sorted = [...problems].sort(
    (a, b) => a.path.localeCompare(b.path, 'en') || a.line - b.line || a.column - b.column,
  );
  const files = new Set(problems.map(({ path }) => path)).size;
  const count = (n: number, word: string) => `${n} ${word}${n === 1 ? '' : 's'}`;
  const total = `${count(problems.length, 'problem')} in ${count(files, 'file')}.`;
  return [...sorted.map(formatProblem), '', total].join('\n');
}

/** Returns the candidate nearest to `word`, if one is close enough to be a slip of the hand and shares a letter with it. */
export function findNearest(word: string, candidates: readonly string[]): string | undefined {
  const best = candidates
    .map((candidate) => ({ candidate, distance: editDistance(word, candidate) }))
    .sort((a, b) => a.distance - b.distance)[0];
  if (!best || best.distance >= Math.max(word.length, best.candidate.length)) return undefined;
  return best.distance <= Math.max(2, word.length / 3) ? best.candidate : undefined;
}

/** Levenshtein distance over UTF-16 units. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return row[b.length]!;
}
