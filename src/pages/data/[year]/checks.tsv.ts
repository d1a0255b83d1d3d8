import { requirementsOf } from '../../../check/rules/term-rendition.ts';
import { reportFigures } from '../../../figures/report-figures.ts';
import { site } from '../../../model.ts';
import type { Report } from '../../../report/read-report.ts';

export function getStaticPaths() {
  return site.reports
    .filter(({ editions }) => editions.en)
    .map((report) => ({ params: { year: report.year }, props: { report } }));
}

/** The log behind the certificate: every figure and every term of the report with its counterpart. */
export function GET({ props: { report } }: { props: { report: Report } }): Response {
  const rows = [['segment', 'kind', 'zh', 'en', 'value', 'unit']];
  for (const { zh, pairs } of reportFigures(report, site)) {
    for (const pair of pairs)
      rows.push([zh.id, 'figure', pair.zh.text, pair.en.text, pair.zh.value, pair.zh.unit]);
  }
  for (const { segment, zh, en, reason } of report.figureExceptions.data) {
    rows.push([segment, 'figure exception', zh ?? '', en ?? '', reason, '']);
  }
  for (const { pair, zh, found } of requirementsOf(report, site))
    rows.push([pair.zh.id, 'term', zh, found ?? '', '', '']);
  const text = rows.map((row) => row.join('\t')).join('\n');
  return new Response(`\uFEFF${text}\n`, {
    headers: { 'Content-Type': 'text/tab-separated-values; charset=utf-8' },
  });
}
