import { writeCsv } from 'hucre/csv';
import { site } from '../../../model.ts';
import type { Report } from '../../../report/read-report.ts';
import { taskPaths } from '../../../tasks/task-paths.ts';
import { tasksOf } from '../../../tasks/tasks-of.ts';

export const getStaticPaths = taskPaths;

const header = [
  'id',
  'section',
  'area',
  'segment',
  'start',
  'end',
  'text_zh',
  'text_en',
  'strength',
  'targets_zh',
  'targets_en',
  'targets',
];

/** The commitments one a line; the last column has `value unit qualifier` of every target. */
export function GET({ props: { report } }: { props: { report: Report } }): Response {
  const rows = tasksOf(site, report).map((task) => [
    task.id,
    task.section,
    task.area,
    task.segment,
    String(task.span.zh.start),
    String(task.span.zh.end),
    task.text.zh,
    task.text.en,
    task.strength,
    task.shown.zh.join('；'),
    task.shown.en.join('; '),
    task.targets.map(({ value, unit, qualifier }) => `${value} ${unit} ${qualifier ?? ''}`.trim()).join('; '),
  ]);
  return new Response(writeCsv([header, ...rows], { bom: true }), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
}
