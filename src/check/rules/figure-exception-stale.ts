import { reportFigures } from '../../figures/report-figures.ts';
import { segmentFaults } from '../../figures/segment-faults.ts';
import type { Place } from '../../report/types.ts';
import { type Report, segmentsOf } from '../../report/read-report.ts';
import type { Site } from '../../site.ts';
import { problem, type Problem } from '../problem.ts';

/** Every exception of the figures check is needed: without it the segment would have one more fault. */
export function figureExceptionStale(report: Report, site: Site): Problem[] {
  const { data, placeOf } = report.figureExceptions;
  if (!report.editions.en || data.length === 0) return [];
  const ids = segmentsOf(report.editions.zh).map(({ id }) => id);
  const faultsWith = (exceptions: typeof data) =>
    reportFigures(report, site, exceptions).flatMap((segment) => segmentFaults(segment)).length;
  const faults = faultsWith(data);
  return data.flatMap((exception, index) => {
    const { segment } = exception;
    if (!ids.includes(segment)) {
      return [
        stale(
          placeOf(index, 'segment'),
          `No segment has the id '${segment}'. Look the id up in segments.txt.`,
        ),
      ];
    }
    return (['zh', 'en'] as const).flatMap((lang) => {
      const { [lang]: text, ...rest } = exception;
      if (text === undefined || faultsWith(data.with(index, rest)) > faults) return [];
      return [
        stale(
          placeOf(index, lang),
          `The text '${text}' has no figure in '${segment}' that lacks a counterpart. Take the exception out.`,
        ),
      ];
    });
  });
}

function stale(place: Place, message: string): Problem {
  return problem('figure-exception-stale', place, message);
}
