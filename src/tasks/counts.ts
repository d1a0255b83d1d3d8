import { reportFigures } from '../figures/report-figures.ts';
import type { Report } from '../report/read-report.ts';
import type { Site } from '../site.ts';
import { isQuantity, type Task } from './tasks-of.ts';

/** How the tasks of a report add up. */
export interface TaskCounts {
  tasks: number;
  /** Those with a target. */
  quantified: number;
  targets: number;
  /** The sentences of the parts that tasks.yaml names: `sentences` = `withTasks` + `without`. */
  sentences: number;
  withTasks: number;
  without: number;
  /** The quantities printed in those sentences: `figures` = `targets` + `noTargets`. */
  figures: number;
  noTargets: number;
}

/** Counts the tasks of a report. */
export function countTasks(site: Site, report: Report, tasks: readonly Task[]): TaskCounts {
  const parts = report.tasks?.data.parts ?? [];
  const segments = reportFigures(report, site).filter(
    ({ zh }) => zh.kind === 'sentence' && parts.includes(Number(zh.id.split('.')[0])),
  );
  const figures = segments.flatMap(({ pairs, unpairedZh, excusedZh }) =>
    [...pairs.map(({ zh }) => zh), ...unpairedZh, ...excusedZh].filter(isQuantity),
  ).length;
  const targets = tasks.reduce((sum, task) => sum + task.targets.length, 0);
  const withTasks = new Set(tasks.map(({ segment }) => segment)).size;
  return {
    tasks: tasks.length,
    quantified: tasks.filter((task) => task.targets.length > 0).length,
    targets,
    sentences: segments.length,
    withTasks,
    without: segments.length - withTasks,
    figures,
    noTargets: figures - targets,
  };
}
