import { type Report, segmentsOf } from '../../report/read-report.ts';
import type { Lang } from '../../report/types.ts';
import { problem, type Problem } from '../problem.ts';

/** No character of a sentence belongs to two tasks, and tasks stand in the order of the text. */
export function taskOverlap(report: Report): Problem[] {
  return [...overlaps(report, 'zh'), ...overlaps(report, 'en')];
}

function overlaps({ editions, tasks }: Report, lang: Lang): Problem[] {
  if (!tasks) return [];
  const segments = segmentsOf(editions[lang] ?? []);
  const texts = new Map(segments.map(({ id, text }) => [id, text]));
  const order = new Map(segments.map(({ id }, index) => [id, index]));
  let last = { id: '', segment: '', end: 0 };
  return tasks.data.tasks.flatMap((task, index) => {
    const start = texts.get(task.segment)?.indexOf(task[lang]) ?? -1;
    if (start === -1) return [];
    const before = last;
    last = { id: task.id, segment: task.segment, end: start + task[lang].length };
    const isBehind =
      before.segment === task.segment
        ? start >= before.end
        : (order.get(before.segment) ?? -1) < order.get(task.segment)!;
    if (isBehind) return [];
    return [
      problem(
        'task-overlap',
        tasks.placeOf('tasks', index, lang),
        `The text '${task[lang]}' begins before that of '${before.id}' has ended. Cut one of them, or set them in the order of the text.`,
      ),
    ];
  });
}
