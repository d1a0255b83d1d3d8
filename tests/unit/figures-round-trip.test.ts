import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findChineseFigures } from '../../src/figures/chinese.ts';
import { decimal, shift } from '../../src/figures/decimal.ts';
import { findEnglishFigures } from '../../src/figures/english.ts';
import { parseHan } from '../../src/figures/han-number.ts';
import { pairFigures } from '../../src/figures/pair.ts';
import { renderEnglish } from '../../src/figures/render-english.ts';

interface Quantity {
  unit: string;
  value: string;
  zh: string;
}

/** Units as the Chinese text prints them: name, canonical unit, and the power of ten between. */
const UNITS = [
  ['元', 'yuan', 0],
  ['亩', 'mu', 0],
  ['公顷', 'ha', 0],
  ['千瓦', 'kW', 0],
  ['千伏', 'kV', 0],
  ['吨', 't', 0],
  ['公里', 'km', 0],
  ['平方公里', 'km2', 0],
  ['平方米', 'm2', 0],
  ['%', 'percent', 0],
  ['个百分点', 'point', 0],
  ['头（只）', 'head', 0],
  ['人次', 'count', 0],
  ['个', 'count', 0],
] as const;
const MULTIPLIERS = [
  ['', 0],
  ['万', 4],
  ['百万', 6],
  ['亿', 8],
  ['万亿', 12],
] as const;

/** A quantity with up to four decimals in digits, and with any 万 or 亿. */
const quantity: fc.Arbitrary<Quantity> = fc
  .record({
    whole: fc.nat({ max: 99_999 }),
    decimals: fc.nat({ max: 9_999 }),
    places: fc.nat({ max: 4 }),
    unit: fc.constantFrom(...UNITS),
    multiplier: fc.constantFrom(...MULTIPLIERS),
  })
  .map(({ whole, decimals, places, unit: [name, unit], multiplier: [mark, power] }) => {
    const fraction = String(decimals).padStart(4, '0').slice(0, places);
    const digits = fraction === '' ? String(whole) : `${whole}.${fraction}`;
    const isRatio = unit === 'percent' || unit === 'point';
    const value = shift(decimal(digits), isRatio ? 0 : power);
    return { unit, value, zh: `${digits}${isRatio ? '' : mark}${name}` };
  });

describe('a quantity rendered in Chinese and in English', () => {
  it('is one figure of the same value and unit in both', () => {
    fc.assert(
      fc.property(quantity, ({ zh, value, unit }) => {
        const chinese = findChineseFigures(`达${zh}，`);
        const english = findEnglishFigures(`reached ${renderEnglish({ value, unit })}, and`);
        expect(chinese.map((figure) => [figure.value, figure.unit, figure.text])).toEqual([
          [value, unit, zh],
        ]);
        expect(english.map((figure) => [figure.value, figure.unit])).toEqual([[value, unit]]);
      }),
      { numRuns: 2000 },
    );
  });

  it('pairs with itself among others, whatever their number', () => {
    fc.assert(
      fc.property(fc.array(quantity, { maxLength: 8 }), (quantities) => {
        const zh = findChineseFigures(quantities.map((each) => `达${each.zh}`).join('，'));
        const en = findEnglishFigures(quantities.map((each) => `reached ${renderEnglish(each)}`).join('; '));
        const { pairs, unpairedZh, unpairedEn } = pairFigures(zh, en);
        expect([pairs.length, unpairedZh, unpairedEn]).toEqual([quantities.length, [], []]);
      }),
    );
  });

  it('is told from ten and a hundred times its value', () => {
    fc.assert(
      fc.property(quantity, fc.constantFrom(-2, -1, 1, 2), (each, power) => {
        fc.pre(each.value !== '0');
        const en = renderEnglish({ unit: each.unit, value: shift(each.value, power) });
        const { pairs } = pairFigures(findChineseFigures(each.zh), findEnglishFigures(`reached ${en}`));
        expect(pairs).toEqual([]);
      }),
    );
  });

  it('is missed where two unequal ones of a unit change places', () => {
    fc.assert(
      fc.property(quantity, quantity, (a, b) => {
        fc.pre(a.unit === b.unit && a.value !== b.value);
        const zh = findChineseFigures(`甲达${a.zh}，乙达${b.zh}`);
        const en = findEnglishFigures(`A reached ${renderEnglish(b)}; B reached ${renderEnglish(a)}`);
        expect(pairFigures(zh, en).unpairedZh).toHaveLength(1);
      }),
      { numRuns: 500 },
    );
  });
});

describe('a list that shares its last unit', () => {
  it('has the same values in both languages', () => {
    const small = fc.nat({ max: 9_999 }).map((n) => shift(String(n), -2));
    fc.assert(
      fc.property(fc.array(small, { minLength: 2, maxLength: 5 }), (values) => {
        const zh = findChineseFigures(`分别达${values.join('、')}万吨`);
        const printed = values.map((value) => Number(shift(value, 4)).toLocaleString('en'));
        const en = findEnglishFigures(
          `reached ${printed.slice(0, -1).join(', ')}, and ${printed.at(-1)} metric tons, respectively`,
        );
        expect(pairFigures(zh, en).pairs).toHaveLength(values.length);
        expect(zh.map(({ unit }) => unit)).toEqual(values.map(() => 't'));
      }),
    );
  });
});

describe('dates, plans and ordinals', () => {
  it('round-trip', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1900, max: 2099 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
        fc.integer({ min: 1, max: 99 }),
        (year, month, day, n) => {
          const texts = [`${year}年${month}月${day}日`, `${year}年${month}月`, `${year}年`, `第${n}`];
          texts.push(`“${renderHan(BigInt(n))}五”`, `第${renderHan(BigInt(n))}届`);
          for (const text of texts) {
            const [zh] = findChineseFigures(text);
            const [en] = findEnglishFigures(`the ${renderEnglish(zh!)}`);
            expect([en?.value, en?.unit]).toEqual([zh?.value, zh?.unit]);
          }
        },
      ),
    );
  });
});

describe('a number in Chinese characters', () => {
  it('is read as it is written', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 12n - 1n }), (n) => {
        expect(parseHan(renderHan(n))).toBe(n.toString());
      }),
      { numRuns: 1000 },
    );
  });
});

/** Writes a number in characters: 10203 → 一万零二百零三. */
function renderHan(n: bigint): string {
  for (const [mark, factor] of [
    ['亿', 10n ** 8n],
    ['万', 10n ** 4n],
  ] as const) {
    if (n < factor) continue;
    const rest = n % factor;
    const zero = rest > 0n && rest < factor / 10n ? '零' : '';
    return `${renderHan(n / factor)}${mark}${zero}${rest === 0n ? '' : renderHan(rest)}`;
  }
  const digits = [...n.toString()];
  const text = digits
    .map((digit, at) =>
      digit === '0'
        ? '零'
        : '零一二三四五六七八九'[Number(digit)]! + ['', '十', '百', '千'][digits.length - 1 - at]!,
    )
    .join('')
    .replace(/零+/g, '零')
    .replace(/(?<=.)零$/, '');
  return text.replace(/^一十/, '十');
}
