import { findChineseFigures } from '../../figures/chinese.ts';
import { markSetNames, setNamesOf } from '../../figures/set-names.ts';
import { placeOfOffset } from '../../report/place-of-offset.ts';
import { type Report, segmentsOf } from '../../report/read-report.ts';
import type { Segment } from '../../report/types.ts';
import type { Site } from '../../site.ts';
import { isListed, isQuantity, isWithin } from '../../tasks/tasks-of.ts';
import type { TasksData } from '../../tasks/read-tasks.ts';
import { problem, type Problem } from '../problem.ts';

/**
 * In the parts that tasks.yaml names, every sentence is in a task or listed as carrying none, and every
 * figure is in a task or listed as being no target.
 */
export function taskUncovered(report: Report, { terms }: Site): Problem[] {
  const { editions, tasks } = report;
  if (!tasks) return [];
  const { zh: names } = setNamesOf(terms);
  return segmentsOf(editions.zh)
    .filter((segment) => isPromising(segment, tasks.data))
    .flatMap((segment) => {
      const own = tasks.data.tasks.filter((task) => task.segment === segment.id);
      const isListedWhole = tasks.data['not-tasks'].some(
        (listed) => listed.segment === segment.id && listed.zh === undefined,
      );
      if (isListedWhole) return [];
      if (own.length === 0) {
        return [
          problem(
            'task-uncovered',
            segment.place,
            `The sentence '${segment.id}' is in no task. Add its tasks to ${path(report)}, or list it under 'not-tasks' with the reason.`,
          ),
        ];
      }
      const spans = own.map(({ zh }) => {
        const start = segment.text.indexOf(zh);
        return { start, end: start + zh.length };
      });
      return markSetNames(segment.text, findChineseFigures(segment.text), names)
        .filter(isQuantity)
        .filter((figure) => !spans.some((span) => isWithin(figure, span)))
        .filter((figure) => !isListed(report, segment.id, figure))
        .map(({ start, text }) =>
          problem(
            'task-uncovered',
            placeOfOffset(segment, start, ''),
            `The figure '${text}' is in no task. Take it into a task of '${segment.id}' in ${path(report)}, or list it under 'not-tasks' with the reason.`,
          ),
        );
    });
}

function isPromising({ id, kind }: Segment, { parts }: TasksData): boolean {
  return kind === 'sentence' && parts.includes(Number(id.split('.')[0]));
}

function path({ year }: Report): string {
  return `content/${year}/tasks.yaml`;
}
