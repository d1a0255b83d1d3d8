import { add, divideRounded, multiply, shift } from '../figures/decimal.ts';
import type { Value } from './resolve-value.ts';
import type { IndicatorData } from './schema.ts';

type Computed = NonNullable<IndicatorData['computed']>[number];

/**
 * Returns the level that a growth leads to, rounded as the level it starts from is printed:
 * 151.8亿元 and 6% make 160.9亿元.
 */
export function computeValue({ kind, period, from }: Computed, printed: readonly Value[]): Value | undefined {
  const [level, growth] = from.map((name) => findValue(name, printed));
  if (!level?.printed || growth?.unit !== 'percent') return undefined;
  const factor = add('100', growth.value);
  const places = placesOf(level.shown.zh);
  const power = powerOf(level);
  return {
    kind,
    period,
    value: shift(divideRounded(multiply(shift(level.value, -power), factor), 100n, places), power),
    unit: level.unit,
    ...(level.counter && { counter: level.counter }),
    shown: { zh: grown(level.shown.zh, factor), en: grown(level.shown.en, factor) },
    qualifications: growth.qualifications.filter((one) => one.kind === 'limit'),
  };
}

/** Returns the printed value that a name such as `result 2025` means. */
export function findValue(name: string, printed: readonly Value[]): Value | undefined {
  return printed.find(({ kind, period }) => `${kind} ${period}` === name);
}

/** Multiplies the number at the beginning of a text by `factor` percent and keeps its decimal places. */
function grown(text: string, factor: string): string {
  return text.replace(/^[\d.,]+/, (digits) => {
    const places = placesOf(digits);
    const product = divideRounded(multiply(digits.replaceAll(',', ''), factor), 100n, places);
    const [whole = '', fraction = ''] = product.split('.');
    const grouped = digits.includes(',') ? whole.replace(/\B(?=(?:\d{3})+$)/g, ',') : whole;
    return places === 0 ? grouped : `${grouped}.${fraction.padEnd(places, '0')}`;
  });
}

function placesOf(text: string): number {
  return /^[\d,]+\.(\d+)/.exec(text)?.[1]?.length ?? 0;
}

/** Returns the power of ten of the 万 or 亿 in which a level is printed. */
function powerOf({ shown }: Value): number {
  return /^[\d.]+亿/.test(shown.zh) ? 8 : /^[\d.]+万/.test(shown.zh) ? 4 : 0;
}
