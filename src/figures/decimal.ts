import type { Decimal } from './types.ts';

/** Returns the canonical form of a number in digits, which may have commas: `1,200.50` → `1200.5`. */
export function decimal(digits: string): Decimal {
  const [whole = '', fraction = ''] = digits.replaceAll(',', '').split('.');
  return fromUnits(BigInt(whole + fraction), fraction.length);
}

/** Returns `value` × 10^`places`. */
export function shift(value: Decimal, places: number): Decimal {
  const { units, scale } = toUnits(value);
  return places <= scale
    ? fromUnits(units, scale - places)
    : fromUnits(units * 10n ** BigInt(places - scale), 0);
}

/** Returns a quotient rounded to some decimal places, halves upwards. */
export function divideRounded(value: Decimal, divisor: bigint, places: number): Decimal {
  const { units, scale } = toUnits(value);
  const dividend = 2n * units * 10n ** BigInt(places);
  const whole = divisor * 10n ** BigInt(scale);
  return fromUnits((dividend + whole) / (2n * whole), places);
}

/** Returns the sum of two numbers. */
export function add(a: Decimal, b: Decimal): Decimal {
  const [left, right] = [toUnits(a), toUnits(b)];
  const scale = Math.max(left.scale, right.scale);
  const at = ({ units, scale: from }: typeof left) => units * 10n ** BigInt(scale - from);
  return fromUnits(at(left) + at(right), scale);
}

/** Returns the product of two numbers. */
export function multiply(a: Decimal, b: Decimal): Decimal {
  const [left, right] = [toUnits(a), toUnits(b)];
  return fromUnits(left.units * right.units, left.scale + right.scale);
}

/** Whether a number is at least as great as a whole one. */
export function isAtLeast(value: Decimal, whole: bigint): boolean {
  const { units, scale } = toUnits(value);
  return units >= whole * 10n ** BigInt(scale);
}

function toUnits(value: Decimal): { units: bigint; scale: number } {
  const [whole = '', fraction = ''] = value.split('.');
  return { units: BigInt(whole + fraction), scale: fraction.length };
}

function fromUnits(units: bigint, scale: number): Decimal {
  const digits = units.toString().padStart(scale + 1, '0');
  const whole = digits.slice(0, digits.length - scale);
  const fraction = digits.slice(digits.length - scale).replace(/0+$/, '');
  return fraction === '' ? whole : `${whole}.${fraction}`;
}
