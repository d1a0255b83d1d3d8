import { site } from '../model.ts';
import type { Report } from '../report/read-report.ts';

/** Returns the paths of the data files of every report whose tasks have been read out. */
export function taskPaths(): { params: { year: string }; props: { report: Report } }[] {
  return site.reports
    .filter(({ tasks, editions }) => tasks && editions.en)
    .map((report) => ({ params: { year: report.year }, props: { report } }));
}
