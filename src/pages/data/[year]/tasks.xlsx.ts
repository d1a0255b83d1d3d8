import { site } from '../../../model.ts';
import type { Report } from '../../../report/read-report.ts';
import { countTasks } from '../../../tasks/counts.ts';
import { taskPaths } from '../../../tasks/task-paths.ts';
import { tasksOf } from '../../../tasks/tasks-of.ts';
import { taskWorkbook } from '../../../tasks/workbook.ts';

export const getStaticPaths = taskPaths;

/** The list of tasks as an office keeps it. */
export async function GET({ props: { report } }: { props: { report: Report } }): Promise<Response> {
  const tasks = tasksOf(site, report);
  const workbook = await taskWorkbook({ report, tasks, counts: countTasks(site, report, tasks) });
  return new Response(workbook.slice().buffer, {
    headers: { 'Content-Type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  });
}
