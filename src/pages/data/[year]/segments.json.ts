import { site } from '../../../model.ts';
import { segmentsOf, type Report } from '../../../report/read-report.ts';
import { occurrencesOf } from '../../../site.ts';

export function getStaticPaths() {
  return site.reports.map((report) => ({ params: { year: report.year }, props: { report } }));
}

/** All official text in reading order: `[{id, chapter, kind, zh, en?, terms}]`. */
export function GET({ props: { report } }: { props: { report: Report } }): Response {
  const english = new Map(segmentsOf(report.editions.en ?? []).map(({ id, text }) => [id, text]));
  const terms = new Map<string, Set<string>>();
  // As in glossary.json, which has no term that nobody explains.
  for (const { id } of site.terms.filter(({ status }) => status !== 'unexplained')) {
    for (const { segment } of occurrencesOf(site, report, 'zh', id))
      terms.set(segment, (terms.get(segment) ?? new Set()).add(id));
  }
  const segments = segmentsOf(report.editions.zh).map(({ id, chapter, kind, text }) => ({
    id,
    chapter,
    kind,
    zh: text,
    ...(english.has(id) && { en: english.get(id) }),
    terms: [...(terms.get(id) ?? [])],
  }));
  return Response.json(segments);
}
