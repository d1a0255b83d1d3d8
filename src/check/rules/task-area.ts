import type { Report } from '../../report/read-report.ts';
import { findNearest, problem, type Problem } from '../problem.ts';

/** Every task belongs to an area of the list, and every area has a task. */
export function taskArea({ tasks }: Report): Problem[] {
  if (!tasks) return [];
  const ids = tasks.data.areas.map(({ id }) => id);
  const unknown = tasks.data.tasks.flatMap(({ area }, index) => {
    if (ids.includes(area)) return [];
    const near = findNearest(area, ids);
    return [
      problem(
        'task-area',
        tasks.placeOf('tasks', index, 'area'),
        `No area has the id '${area}'. ${near ? `Did you mean '${near}'?` : "Take one of 'areas', or add it there."}`,
      ),
    ];
  });
  const unused = ids.flatMap((id, index) => {
    if (tasks.data.tasks.some(({ area }) => area === id)) return [];
    return [
      problem(
        'task-area',
        tasks.placeOf('areas', index, 'id'),
        `No task belongs to the area '${id}'. Take the area out.`,
      ),
    ];
  });
  return [...unused, ...unknown];
}
