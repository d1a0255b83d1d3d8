import { findChineseFigures } from '../../figures/chinese.ts';
import { isExcused } from '../../figures/exceptions.ts';
import { type Report, segmentsOf } from '../../report/read-report.ts';
import { isQuantity } from '../../tasks/tasks-of.ts';
import { problem, type Problem } from '../problem.ts';

/** What is listed under 'not-tasks' is needed there: the sentence has no task, the stretch has a figure. */
export function notTaskStale({ editions, tasks }: Report): Problem[] {
  if (!tasks) return [];
  const texts = new Map(segmentsOf(editions.zh).map(({ id, text }) => [id, text]));
  return tasks.data['not-tasks'].flatMap(({ segment, zh }, index) => {
    const place = tasks.placeOf('not-tasks', index, zh === undefined ? 'segment' : 'zh');
    const task = tasks.data.tasks.find((each) => each.segment === segment);
    if (zh === undefined) {
      if (!task) return [];
      const message = `The sentence '${segment}' is listed as carrying no task and has '${task.id}'. Take one of them out.`;
      return [problem('not-task-stale', place, message)];
    }
    const text = texts.get(segment) ?? '';
    const isNeeded = findChineseFigures(text).some(
      (figure) => isQuantity(figure) && isExcused(figure, text, zh),
    );
    if (isNeeded || !text.includes(zh)) return [];
    return [
      problem('not-task-stale', place, `The text '${zh}' has no figure that could be a target. Take it out.`),
    ];
  });
}
