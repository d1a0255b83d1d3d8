import { indicatorsOf } from '../../../indicators/indicators.ts';
import { indicatorsWorkbook } from '../../../indicators/workbook.ts';
import { site } from '../../../model.ts';
import { indicatorPaths } from '../../../page-paths.ts';
import type { Report } from '../../../report/read-report.ts';

export const getStaticPaths = indicatorPaths;

/** The indicators as a workbook for the office. */
export async function GET({ props: { report } }: { props: { report: Report } }): Promise<Response> {
  const workbook = await indicatorsWorkbook(report, indicatorsOf(site, report));
  return new Response(new Uint8Array(workbook), {
    headers: { 'Content-Type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  });
}
