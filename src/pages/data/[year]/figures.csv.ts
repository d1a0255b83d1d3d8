import { indicatorsCsv } from '../../../indicators/exports.ts';
import { indicatorsOf } from '../../../indicators/indicators.ts';
import { site } from '../../../model.ts';
import { indicatorPaths } from '../../../page-paths.ts';
import type { Report } from '../../../report/read-report.ts';

export const getStaticPaths = indicatorPaths;

/** The indicators as a table, one on a row. */
export function GET({ props: { report } }: { props: { report: Report } }): Response {
  return new Response(indicatorsCsv(indicatorsOf(site, report)), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
}
