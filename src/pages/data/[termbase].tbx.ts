import { conceptsOf } from '../../exchange/concepts.ts';
import { tbxOf } from '../../exchange/tbx.ts';
import { xmlResponse } from '../../exchange/xml.ts';
import { site } from '../../model.ts';
import type { Report } from '../../report/read-report.ts';

/** One file, and none before the report has an English edition: hence a name that is a parameter. */
export function getStaticPaths() {
  const report = site.reports.at(-1);
  return report?.editions.en ? [{ params: { termbase: 'glossary' }, props: { report } }] : [];
}

/** The glossary and the termbase as a term base. */
export function GET({ props: { report } }: { props: { report: Report } }): Response {
  return xmlResponse(tbxOf(conceptsOf(site, report), report));
}
