import { site } from '../../../model.ts';
import { taskPaths } from '../../../tasks/task-paths.ts';
import { tasksOf } from '../../../tasks/tasks-of.ts';
import type { Report } from '../../../report/read-report.ts';

export const getStaticPaths = taskPaths;

/** The commitments for the year in the order of the text; `qualifier` is null where the text has none. */
export function GET({ props: { report } }: { props: { report: Report } }): Response {
  return Response.json(
    tasksOf(site, report).map(({ id, section, area, segment, span, text, strength, targets }) => ({
      id,
      section,
      area,
      segment,
      ...span.zh,
      text,
      strength,
      targets: targets.map(({ value, unit, text: printed, qualifier }) => ({
        value: unit === 'ratio' ? value : Number(value),
        unit,
        printed,
        qualifier,
      })),
    })),
  );
}
