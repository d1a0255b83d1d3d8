import { decimal } from './decimal.ts';
import type { Decimal } from './types.ts';

const DIGITS: Record<string, bigint> = {
  零: 0n,
  〇: 0n,
  一: 1n,
  二: 2n,
  两: 2n,
  三: 3n,
  四: 4n,
  五: 5n,
  六: 6n,
  七: 7n,
  八: 8n,
  九: 9n,
};
const STEPS: Record<string, bigint> = { 十: 10n, 百: 100n, 千: 1000n };

/**
 * Returns the value of a number in Chinese characters. A step without a digit counts once, as in
 * 百亿 and 万亩; digits alone are read one by one, as in 二〇二六.
 *
 * @example parseHan('两百亿') // => '20000000000'
 */
export function parseHan(text: string): Decimal {
  if (text.length > 1 && [...text].every((char) => char in DIGITS)) {
    return decimal([...text].map((char) => DIGITS[char]).join(''));
  }
  return steps(text).toString();
}

/** 亿 is 10^8 and 万 is 10^4 of whatever stands before them (GB/T 15835-2011, numerals in publications). */
function steps(text: string): bigint {
  for (const [mark, factor] of [
    ['亿', 100_000_000n],
    ['万', 10_000n],
  ] as const) {
    const at = text.lastIndexOf(mark);
    if (at !== -1) return (at === 0 ? 1n : steps(text.slice(0, at))) * factor + steps(text.slice(at + 1));
  }
  let sum = 0n;
  let digit: bigint | undefined;
  for (const char of text) {
    const step = STEPS[char];
    // 零 only holds a place: 一万零十.
    if (step === undefined) digit = DIGITS[char] || undefined;
    else {
      sum += (digit ?? 1n) * step;
      digit = undefined;
    }
  }
  return sum + (digit ?? 0n);
}
