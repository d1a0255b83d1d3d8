import { indicatorRows } from '../../../indicators/exports.ts';
import { indicatorsOf } from '../../../indicators/indicators.ts';
import { site } from '../../../model.ts';
import { indicatorPaths } from '../../../page-paths.ts';
import type { Report } from '../../../report/read-report.ts';

export const getStaticPaths = indicatorPaths;

/** The indicators with their values: `[{id, name, unit, values}]`. */
export function GET({ props: { report } }: { props: { report: Report } }): Response {
  return Response.json(indicatorRows(indicatorsOf(site, report)));
}
