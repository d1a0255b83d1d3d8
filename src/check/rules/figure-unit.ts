import { isLevel, resolveIndicators } from '../../indicators/indicators.ts';
import type { Report } from '../../report/read-report.ts';
import type { Site } from '../../site.ts';
import { problem, type Problem } from '../problem.ts';

/** The levels of an indicator have one unit, and its growths are percentages or multiples. */
export function figureUnit(report: Report, site: Site): Problem[] {
  const { data, placeOf } = report.indicators;
  const { indicators, faults } = resolveIndicators(site, report);
  return indicators.flatMap(({ unit, values }, index) => {
    const stated = data[index]?.values ?? [];
    const read = stated.flatMap((_, at) =>
      faults.some(({ indicator, value }) => indicator === index && value === at) ? [] : [at],
    );
    return read.flatMap((at, position) => {
      const value = values[position]!;
      const isRight = isLevel(value.kind) ? value.unit === unit : /^(?:percent|times)$/.test(value.unit);
      if (isRight) return [];
      const wanted = isLevel(value.kind)
        ? `of '${unit}', as the values before it`
        : "of 'percent' or 'times'";
      const message = `The value '${value.printed}' is one of '${value.unit}'. Write a figure ${wanted}.`;
      return [problem('figure-unit', placeOf(index, 'values', at, 'zh'), message)];
    });
  });
}
