import { reportFigures } from '../figures/report-figures.ts';
import type { Report } from '../report/read-report.ts';
import type { Site } from '../site.ts';
import { computeValue } from './compute-value.ts';
import { resolveValue, type Value, type ValueFault } from './resolve-value.ts';
import type { IndicatorData, ValueKind } from './schema.ts';

/** An indicator with its values as the sentences state them. */
export interface Indicator extends Omit<IndicatorData, 'values' | 'computed'> {
  /** The canonical unit of its level; of its growth where the report prints no level. */
  unit: string;
  counter?: string;
  /** Printed values in the order of the file, then computed ones. */
  values: Value[];
}

/** A value that cannot be read, by the indexes of indicator and value in the file. */
export interface IndicatorFault {
  indicator: number;
  value: number;
  fault: ValueFault;
}

const LEVELS: readonly ValueKind[] = ['result', 'target', 'start', 'end'];
const known = new WeakMap<Report, ReturnType<typeof readIndicators>>();

/** Returns the indicators of a report that has passed the checks. */
export function indicatorsOf(site: Site, report: Report): Indicator[] {
  return resolveIndicators(site, report).indicators;
}

/** Returns the indicators of a report and what cannot be read of them. */
export function resolveIndicators(
  site: Site,
  report: Report,
): { indicators: Indicator[]; faults: IndicatorFault[] } {
  const result = known.get(report) ?? readIndicators(site, report);
  known.set(report, result);
  return result;
}

/** Whether a kind of value states a level, not a growth. */
export function isLevel(kind: ValueKind): boolean {
  return LEVELS.includes(kind);
}

/** Returns the value of a kind, for a period if one is named; a printed one before a computed one. */
export function valueOf({ values }: Indicator, kind: ValueKind, period?: string): Value | undefined {
  return values.find((value) => value.kind === kind && (period === undefined || value.period === period));
}

function readIndicators(site: Site, report: Report) {
  const faults: IndicatorFault[] = [];
  const data = report.indicators.data;
  if (data.length === 0 || !report.editions.en) return { indicators: [], faults };
  const segments = new Map(reportFigures(report, site).map((segment) => [segment.zh.id, segment]));
  const openings = sentenceOpenings(report);
  const indicators = data.map(({ values, computed = [], ...rest }, indicator): Indicator => {
    const printed = values.flatMap((value, index) => {
      const read = resolveValue(value, segments.get(value.segment), openings.get(value.segment) ?? '');
      if ('value' in read) return [read.value];
      faults.push({ indicator, value: index, fault: read.fault });
      return [];
    });
    const { unit = 'count', counter } = printed.find(({ kind }) => isLevel(kind)) ?? printed[0] ?? {};
    const all = [...printed, ...computed.flatMap((one) => computeValue(one, printed) ?? [])];
    return { ...rest, unit, ...(counter && { counter }), values: all };
  });
  return { indicators, faults };
}

/** Returns what stands of a segment's sentence in the segments before it: lines of a list end in ；. */
function sentenceOpenings(report: Report): Map<string, string> {
  const openings = new Map<string, string>();
  for (const { segments } of report.editions.zh.flatMap(({ blocks }) => blocks)) {
    let opening = '';
    for (const { id, text } of segments) {
      openings.set(id, opening);
      opening = text.endsWith('；') ? opening + text : '';
    }
  }
  return openings;
}
