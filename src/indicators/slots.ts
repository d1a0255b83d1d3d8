import type { Lang } from '../report/types.ts';
import type { Indicator } from './indicators.ts';
import type { Value } from './resolve-value.ts';
import type { ValueKind } from './schema.ts';

/** A column of the tables: one kind of value for one period. */
export interface Slot {
  kind: ValueKind;
  period: string;
  /** Whether its values are computed; they never share a column with printed ones. */
  computed: boolean;
  name: Record<Lang, string>;
}

/** Returns the columns that the indicators fill, printed before computed, the last year before several. */
export function slotsOf(indicators: readonly Indicator[]): Slot[] {
  const found = new Map<string, Slot>();
  for (const { kind, period, printed } of indicators.flatMap(({ values }) => values)) {
    const computed = printed === undefined;
    found.set(`${kind} ${period} ${computed}`, {
      kind,
      period,
      computed,
      name: nameOf(kind, period, computed),
    });
  }
  const order: readonly ValueKind[] = [
    'result',
    'growth',
    'average',
    'target',
    'target-growth',
    'start',
    'end',
  ];
  const rank = ({ kind, period, computed }: Slot) =>
    computed ? 2 * order.length : order.indexOf(kind) + (isChangeOfPlan(kind, period) ? order.length : 0);
  return [...found.values()].sort((a, b) => rank(a) - rank(b));
}

/** Whether a growth is that of several years together, not of one or of their average. */
function isChangeOfPlan(kind: ValueKind, period: string): boolean {
  return kind === 'growth' && period.includes('–');
}

/** Returns the value of an indicator in a column. */
export function valueIn({ values }: Indicator, { kind, period, computed }: Slot): Value | undefined {
  return values.find(
    (value) => value.kind === kind && value.period === period && (value.printed === undefined) === computed,
  );
}

function nameOf(kind: ValueKind, period: string, computed: boolean): Record<Lang, string> {
  if (computed) return { zh: `${period}年推算`, en: `${period} computed from the target growth` };
  const year = /–/.test(period) ? period : `${period}年`;
  const names: Record<ValueKind, Record<Lang, string>> = {
    result: { zh: `${year}实绩`, en: `${period} result` },
    growth: { zh: `${year}增长`, en: `${period} growth` },
    average: { zh: `${year}年均增长`, en: `${period} average annual growth` },
    target: { zh: `${year}目标`, en: `${period} target` },
    'target-growth': { zh: `${year}目标增长`, en: `${period} target growth` },
    start: { zh: `${year}起点`, en: `${period} start` },
    end: { zh: `${year}终点`, en: `${period} end` },
  };
  return names[kind];
}
