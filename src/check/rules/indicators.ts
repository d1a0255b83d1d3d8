import { findValue } from '../../indicators/compute-value.ts';
import { resolveIndicators, type IndicatorFault } from '../../indicators/indicators.ts';
import type { ValueFault } from '../../indicators/resolve-value.ts';
import type { Place } from '../../report/types.ts';
import type { Report } from '../../report/read-report.ts';
import type { Site } from '../../site.ts';
import { findNearest, problem, type Problem } from '../problem.ts';

/** No two indicators have one id, which is the address of a card. */
export function indicatorDuplicate({ indicators: { data, placeOf } }: Report): Problem[] {
  return data.flatMap(({ id }, index) => {
    const first = data.findIndex((other) => other.id === id);
    if (first === index) return [];
    const { line } = placeOf(first, 'id');
    const message = `The indicator '${id}' stands on line ${line} too. Give it another id.`;
    return [problem('duplicate-id', placeOf(index, 'id'), message)];
  });
}

/** Every value names a segment that exists. */
export function unknownSegment(report: Report, site: Site): Problem[] {
  return ofKind(report, site, ['unknown-segment'], (_, at, { segment }) => {
    const message = `No segment has the id '${segment}'. Look the id up in segments.txt.`;
    return problem('unknown-segment', at('segment'), message);
  });
}

/** The text of a value stands in its segment, and it is clear which one is meant. */
export function figureSpan(report: Report, site: Site): Problem[] {
  return ofKind(report, site, ['not-there', 'which', 'too-few'], (fault, at, { segment, zh, nth }) => {
    if (fault.kind === 'not-there') {
      const edition = fault.lang === 'zh' ? 'Chinese' : 'English';
      const text = fault.lang === 'zh' ? at('zh') : at('en');
      const value = fault.lang === 'zh' ? zh : at.data.en;
      return problem(
        'figure-span',
        text,
        `The ${edition} segment ${segment} does not contain '${value}'. Copy the figure from the segment.`,
      );
    }
    const count = 'count' in fault ? fault.count : 0;
    const fact = `The figure '${zh}' stands ${count === 1 ? 'once' : `${count} times`} in ${segment}`;
    const message = nth
      ? `${fact}, and 'nth' is '${nth}'. Write which one is meant.`
      : `${fact}. Add 'nth' with the number of the one that is meant.`;
    return problem('figure-span', nth ? at('nth') : at('zh'), message);
  });
}

/** The text of a value is a whole figure, and the English one has the same value. */
export function figureValue(report: Report, site: Site): Problem[] {
  const ofValues = ofKind(report, site, ['no-figure', 'differs'], (fault, at, { segment, zh, en }) => {
    if (fault.kind === 'no-figure') {
      const near = findNearest(zh, fault.figures);
      const remedy = near ? `Did you mean '${near}'?` : 'Write the figure with its unit.';
      return problem('figure-value', at('zh'), `'${zh}' is not a whole figure of ${segment}. ${remedy}`);
    }
    const twin = fault.kind === 'differs' ? fault.en : '';
    const remedy = twin === '' ? 'Mend the English segment.' : `Write '${twin}'.`;
    const message = `The English figure '${en}' does not say what '${zh}' says in ${segment}. ${remedy}`;
    return problem('figure-value', at('en'), message);
  });
  return [...ofValues, ...computedValues(report, site)];
}

/** A computed value names a printed level and a printed growth in percent. */
function computedValues(report: Report, site: Site): Problem[] {
  const { placeOf, data } = report.indicators;
  const { indicators } = resolveIndicators(site, report);
  return indicators.flatMap(({ values }, index) =>
    (data[index]?.computed ?? []).flatMap(({ from }, at) =>
      from.flatMap((name, side) => {
        const value = findValue(
          name,
          values.filter(({ printed }) => printed !== undefined),
        );
        const isGrowth = value?.unit === 'percent';
        if (value && isGrowth === (side === 1)) return [];
        const wanted = side === 1 ? 'growth in percent' : 'level';
        const message = `The indicator has no printed ${wanted} '${name}'. Name one by its kind and period.`;
        return [problem('figure-value', placeOf(index, 'computed', at, 'from', side), message)];
      }),
    ),
  );
}

type At = ((key: string) => Place) & { data: Report['indicators']['data'][number]['values'][number] };

/** Turns the faults of some kinds into problems. */
function ofKind(
  report: Report,
  site: Site,
  kinds: readonly ValueFault['kind'][],
  say: (fault: ValueFault, at: At, data: At['data']) => Problem,
): Problem[] {
  const { data, placeOf } = report.indicators;
  return resolveIndicators(site, report)
    .faults.filter(({ fault }: IndicatorFault) => kinds.includes(fault.kind))
    .map(({ indicator, value, fault }) => {
      const stated = data[indicator]!.values[value]!;
      const at = (key: string) => placeOf(indicator, 'values', value, key);
      return say(fault, Object.assign(at, { data: stated }), stated);
    });
}
