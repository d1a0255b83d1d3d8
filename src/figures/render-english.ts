import { isAtLeast, shift } from './decimal.ts';
import { hectaresOf } from './hectares.ts';
import type { Decimal, Figure, Qualifier } from './types.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
/** Units whose large values are written with million and billion; mu and head keep every digit. */
const SCALED = new Set(['yuan', 't', 'm2', 'm3']);
const NAMES: Record<string, string> = {
  ha: 'hectares',
  t: 'metric tons',
  km: 'kilometers',
  m: 'meters',
  kg: 'kilograms',
  km2: 'square kilometers',
  m2: 'square meters',
  m3: 'cubic meters',
  point: 'percentage points',
};

/**
 * Returns a figure as the style guide has it written in English.
 *
 * @example renderEnglish({ value: '15180000000', unit: 'yuan' }) // => '15.18 billion yuan'
 */
export function renderEnglish({ value, unit }: Pick<Figure, 'value' | 'unit'>): string {
  switch (unit) {
    case 'day':
    case 'month':
      return renderDate(value);
    case 'decade':
      return `${value}s`;
    case 'year':
    case 'code':
    case 'ratio':
      return value;
    case 'ordinal':
      return nth(value);
    case 'session':
      return `${nth(value)} session`;
    case 'plan':
      return `${nth(value)} Five-Year Plan`;
    case 'regiment':
      return `${nth(value)} Regiment`;
    case 'company':
      return `Company ${value}`;
    case 'per':
      return `per ${grouped(value)}`;
    case 'count':
      return grouped(value);
    case 'times':
      return value === '2' ? 'doubled' : `${grouped(value)} times`;
    case 'percent-of-price':
      return `${value} percent of the original price`;
    case 'kW':
      return isAtLeast(value, 1000n) ? `${grouped(shift(value, -3))} MW` : `${grouped(value)} kW`;
    case 'mu':
      return `${grouped(value)} mu (${grouped(hectaresOf(value))} hectares)`;
    default:
      return `${SCALED.has(unit) ? scaled(value) : grouped(value)} ${NAMES[unit] ?? unit}`;
  }
}

/** Returns a figure in English words with its limit: `at least 40 percent`. */
export function limited(figure: string, qualifier: Qualifier | undefined): string {
  if (qualifier === undefined) return figure;
  if (qualifier === 'at-most') return `${figure} and below`;
  const words = { over: 'over', 'at-least': 'at least', nearly: 'nearly', about: 'around', below: 'below' };
  return `${words[qualifier]} ${figure}`;
}

function scaled(value: Decimal): string {
  if (isAtLeast(value, 1_000_000_000_000n)) return `${grouped(shift(value, -12))} trillion`;
  if (isAtLeast(value, 1_000_000_000n)) return `${grouped(shift(value, -9))} billion`;
  return isAtLeast(value, 1_000_000n) ? `${grouped(shift(value, -6))} million` : grouped(value);
}

function grouped(value: Decimal): string {
  const [whole = '', fraction] = value.split('.');
  const commas = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return fraction === undefined ? commas : `${commas}.${fraction}`;
}

function nth(value: string): string {
  const suffixes: Record<string, string> = { one: 'st', two: 'nd', few: 'rd' };
  return value + (suffixes[new Intl.PluralRules('en', { type: 'ordinal' }).select(Number(value))] ?? 'th');
}

/** A date may lack its year (01-22) or its day (2026-01). */
function renderDate(value: string): string {
  const parts = value.split('-');
  const year = parts[0]?.length === 4 ? parts.shift() : undefined;
  const [month = '', day] = parts;
  const name = MONTHS[Number(month) - 1] ?? month;
  if (day === undefined) return year === undefined ? name : `${name} ${year}`;
  return `${name} ${Number(day)}${year === undefined ? '' : `, ${year}`}`;
}
