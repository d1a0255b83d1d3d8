import type { Report } from '../../report/read-report.ts';
import { problem, type Problem } from '../problem.ts';

/** No two tasks and no two areas have one id. */
export function taskDuplicate({ tasks }: Report): Problem[] {
  if (!tasks) return [];
  return (['tasks', 'areas'] as const).flatMap((list) => {
    const ids = tasks.data[list].map(({ id }) => id);
    return ids.flatMap((id, index) => {
      const first = ids.indexOf(id);
      if (first === index) return [];
      const place = tasks.placeOf(list, index, 'id');
      const { line } = tasks.placeOf(list, first, 'id');
      return [problem('duplicate-id', place, `The id '${id}' stands on line ${line} too. Give one another.`)];
    });
  });
}
