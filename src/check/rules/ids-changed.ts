import { type Report, segmentsOf } from '../../report/read-report.ts';
import { problem, type Problem } from '../problem.ts';

/** The addresses of the segments are those of the committed list, which citations rest on. */
export function idsChanged({ editions, lockedIds, lockPath }: Report): Problem[] {
  const segments = segmentsOf(editions.zh);
  const seen = new Map<string, number>();
  const problems: Problem[] = [];
  lockedIds.forEach((id, index) => {
    const line = seen.get(id);
    if (line === undefined) seen.set(id, index + 1);
    else
      problems.push(
        problem(
          'duplicate-id',
          { path: lockPath, line: index + 1, column: 1 },
          `The id '${id}' stands on line ${line} too. Take one out.`,
        ),
      );
  });
  if (problems.length > 0) return problems;
  const index = segments.findIndex((segment, i) => segment.id !== lockedIds[i]);
  if (index === -1 && segments.length === lockedIds.length) return [];
  const remedy = "Restore the structure, or lock the new ids with 'npm run check -- --lock'.";
  const segment = segments[index];
  if (!segment) {
    const place = { path: lockPath, line: segments.length + 1, column: 1 };
    const fact = `The locked id '${lockedIds[segments.length]}' has no segment; the report has ended before it`;
    return [problem('ids-changed', place, `${fact}. ${remedy}`)];
  }
  const fact = `The segment is '${segment.id}', the locked list has '${lockedIds[index] ?? 'no more'}' here`;
  return [problem('ids-changed', segment.place, `${fact}. ${remedy}`)];
}
