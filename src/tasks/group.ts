import { editionOf, leadHeading } from '../report/outline.ts';
import { segmentsOf, type Report } from '../report/read-report.ts';
import type { Lang, Segment } from '../report/types.ts';
import type { Task } from './tasks-of.ts';

/** A task with its number in the whole list. */
export interface NumberedTask {
  number: number;
  task: Task;
}

/** A part, section or sub-head of the report with its tasks and what stands below it. */
export interface TaskGroup {
  /** The address without what follows the heading: `3`, `3.2`, `3.2.1`; of a section without sub-head again `4.2`. */
  id: string;
  /** The printed heading; a section without sub-head has none below itself. */
  heading: Segment | undefined;
  rows: NumberedTask[];
  groups: TaskGroup[];
}

/** Returns the tasks by part, section and sub-head, with the headings in a language. */
export function groupTasks(report: Report, lang: Lang, tasks: readonly Task[]): TaskGroup[] {
  const segments = segmentsOf(editionOf(report, lang)).filter(({ kind }) => kind === 'heading');
  const headings = new Map(segments.map((segment) => [segment.id, segment]));
  const rows = tasks.map((task, index): NumberedTask => ({ number: index + 1, task }));
  const groupBy = (members: readonly NumberedTask[], depth: number): TaskGroup[] => {
    const keys = [...new Set(members.map(({ task }) => keyOf(task, depth)))];
    return keys.map((id): TaskGroup => {
      const own = members.filter(({ task }) => keyOf(task, depth) === id);
      const zeros = '.0'.repeat(4 - id.split('.').length);
      return {
        id,
        heading: id.split('.').length === depth ? headings.get(id + zeros) : undefined,
        rows: own,
        groups: depth < 3 ? groupBy(own, depth + 1) : [],
      };
    });
  };
  return groupBy(rows, 1);
}

/**
 * Returns a section's name for a list: its printed number and the title of the chapter that it is, or its
 * whole heading where a chapter has several sections.
 */
export function shortName(report: Report, lang: Lang, { heading }: TaskGroup): string {
  const chapter = editionOf(report, lang).find((each) => leadHeading(each) === heading);
  if (!heading || !chapter) return heading?.text ?? '';
  return chapter.title;
}

/** Returns how many of some tasks have a target. */
export function countQuantified(rows: readonly NumberedTask[]): number {
  return rows.filter(({ task }) => task.targets.length > 0).length;
}

function keyOf({ section }: Task, depth: number): string {
  return section.split('.').slice(0, depth).join('.');
}
