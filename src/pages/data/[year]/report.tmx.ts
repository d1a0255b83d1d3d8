import project from '../../../../package.json';
import { tmxOf } from '../../../exchange/tmx.ts';
import { xmlResponse } from '../../../exchange/xml.ts';
import { site } from '../../../model.ts';
import type { Report } from '../../../report/read-report.ts';

export function getStaticPaths() {
  return site.reports
    .filter(({ editions }) => editions.en)
    .map((report) => ({ params: { year: report.year }, props: { report } }));
}

/** The report as a translation memory. */
export function GET({ props: { report } }: { props: { report: Report } }): Response {
  return xmlResponse(tmxOf(report, project));
}
