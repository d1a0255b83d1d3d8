import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { site } from '../../../model.ts';
import type { Report } from '../../../report/read-report.ts';

export function getStaticPaths() {
  return site.reports.map((report) => ({ params: { year: report.year }, props: { report } }));
}

/** The text of record, byte for byte, so that anyone can compare its hash. */
export function GET({ props: { report } }: { props: { report: Report } }): Response {
  return new Response(readFileSync(join(process.cwd(), report.sourcePath)), {
    headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
  });
}
