import { xliffOf } from '../../../exchange/xliff.ts';
import { xmlResponse } from '../../../exchange/xml.ts';
import { site } from '../../../model.ts';
import type { Report } from '../../../report/read-report.ts';
import type { Chapter } from '../../../report/types.ts';

export function getStaticPaths() {
  return site.reports
    .filter(({ editions }) => editions.en)
    .flatMap((report) =>
      report.editions.zh.map((chapter) => ({
        params: { year: report.year, chapter: chapter.slug },
        props: { report, chapter },
      })),
    );
}

/** A chapter for translation tools. */
export function GET({ props }: { props: { report: Report; chapter: Chapter } }): Response {
  return xmlResponse(xliffOf(props.report, props.chapter));
}
