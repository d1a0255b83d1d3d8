import { describe, expect, it } from 'vitest';
import { findEnglishFigures } from '../../src/figures/english.ts';

/** Returns `text=value unit` of every figure; idioms end with an asterisk. */
function figuresOf(text: string): string[] {
  return findEnglishFigures(text).map(
    ({ text: printed, value, unit, kind }) => `${printed}=${value} ${unit}${kind === 'idiom' ? '*' : ''}`,
  );
}

describe('findEnglishFigures', () => {
  it.each([
    [
      'money',
      '15.18 billion yuan and 40,572 yuan',
      ['15.18 billion yuan=15180000000 yuan', '40,572 yuan=40572 yuan'],
    ],
    [
      'a range',
      '114 projects of 100 million to 1 billion yuan',
      ['114=114 count', '100 million=100000000 yuan', '1 billion yuan=1000000000 yuan'],
    ],
    [
      'a range that shares its scale',
      '1 to 10 billion yuan',
      ['1=1000000000 yuan', '10 billion yuan=10000000000 yuan'],
    ],
    [
      'a list that shares its unit',
      '65,900, 69,900, and 2,800 metric tons',
      ['65,900=65900 t', '69,900=69900 t', '2,800 metric tons=2800 t'],
    ],
    [
      'hyphenated money',
      'two 100-billion-yuan industries',
      ['two=2 count', '100-billion-yuan=100000000000 yuan'],
    ],
    [
      'power and voltage',
      '731.5 MW, 1,000-MW, gigawatt-scale, 35-kV',
      ['731.5 MW=731500 kW', '1,000-MW=1000000 kW', 'gigawatt=1000000 kW', '35-kV=35 kV'],
    ],
    [
      'percent and points',
      '9.25 percent, 2 percentage points',
      ['9.25 percent=9.25 percent', '2 percentage points=2 point'],
    ],
    [
      'a discount',
      '85 percent of the original price',
      ['85 percent of the original price=85 percent-of-price'],
    ],
    ['doubling', 'capacity doubled', ['doubled=2 times']],
    [
      'dates',
      'on January 22, 2026, in 2025, the early 1960s',
      ['January 22, 2026=2026-01-22 day', '2025=2025 year', '1960s=1960 decade'],
    ],
    [
      'spans of years',
      'another 30 years, a ten-year high, not seen in a century',
      ['30 years=30 years', 'ten-year=10 years', 'a century=100 years'],
    ],
    [
      'plans',
      'the 15th Five-Year Plan, the ninth five-year program',
      ['15th Five-Year Plan=15 plan', 'ninth five-year program=9 plan'],
    ],
    [
      'ordinals',
      'the 18th Congress, No. 3, phases II and III, Class III',
      ['18th=18 ordinal', 'No. 3=3 ordinal', 'II=2 ordinal', 'III=3 ordinal', 'III=3 ordinal'],
    ],
    ['sessions', '15th plenary session of the 10th Committee', ['15th=15 session', '10th=10 ordinal']],
    ['numbers of headings', '(11) Giving', ['11=11 ordinal']],
    ['Roman numbers of headings', 'IV. Improving', ['IV=4 ordinal']],
    [
      'codes',
      'from S648 to Company 8 of the 72nd Regiment, “1681,” 12345, “2+10+X+N”',
      [
        'S648=S648 code',
        'Company 8=8 company',
        '72nd Regiment=72 regiment',
        '1681=1681 code',
        '12345=12345 code',
        '2+10+X+N=2+10+X+N code',
      ],
    ],
    [
      'rates',
      '0.6 per 100,000 people, per thousand people',
      ['0.6=0.6 count', '100,000=100000 per', 'thousand=1000 per'],
    ],
    [
      'numbers in words',
      'twenty-one, two hundred and five, three thousand sites',
      ['twenty-one=21 count', 'two hundred and five=205 count', 'three thousand=3000 count'],
    ],
  ])('reads %s', (_, text, figures) => {
    expect(figuresOf(text)).toEqual(figures);
  });

  it('keeps the hectares with their mu', () => {
    const [mu, ...others] = findEnglishFigures('reached 804,100 mu (53,607 hectares), and');
    expect(others).toEqual([]);
    expect(mu).toMatchObject({
      text: '804,100 mu',
      value: '804100',
      hectares: { start: 20, end: 35, text: '53,607 hectares', value: '53607' },
    });
  });

  it('tells a year from a number by what stands around it', () => {
    const texts = [
      'in 2025 and',
      'by 2035 the',
      'the 2025 targets',
      'a 2025 National Zone',
      '(2021–2025)',
      '2025 in Review',
    ];
    expect(texts.map((text) => findEnglishFigures(text)[0]?.unit)).toEqual(texts.map(() => 'year'));
    expect(figuresOf('built by 2025 projects, implemented 2025 pairing projects')).toEqual([
      '2025=2025 count',
      '2025=2025 count',
    ]);
  });

  it('takes hectares beside anything but mu for a figure of their own', () => {
    expect(figuresOf('5 sites (20 hectares)')).toEqual(['5=5 count', '20 hectares=20 ha']);
  });

  it('gives digits with misplaced commas no value that could pair', () => {
    expect(figuresOf('40,57 yuan')).toEqual(['40,57 yuan=40,57 yuan']);
  });

  it('reads idioms as such, and no number in a longer word', () => {
    expect(figuresOf('one of the new ones, a tenfold weight')).toEqual([
      'one of=1 count*',
      'tenfold=10 times',
    ]);
  });

  it('says what limits a quantity, in a list as well', () => {
    const limits = findEnglishFigures(
      'over 4 million yuan; 40 percent or above; around 30 percent; nearly 5; 10 kV and below; at least 92 percent and 70 percent',
    );
    expect(limits.map(({ qualifier }) => qualifier)).toEqual([
      'over',
      'at-least',
      'about',
      'nearly',
      'at-most',
      'at-least',
      'at-least',
    ]);
  });

  it('finds nothing in a text without numerals', () => {
    expect(findEnglishFigures('Fellow Deputies,')).toEqual([]);
    expect(findEnglishFigures('')).toEqual([]);
  });
});
