import { describe, expect, it } from 'vitest';
import { findChineseFigures } from '../../src/figures/chinese.ts';
import { parseHan } from '../../src/figures/han-number.ts';

/** Returns `text=value unit` of every figure; idioms end with an asterisk. */
function figuresOf(text: string): string[] {
  return findChineseFigures(text).map(
    ({ text: printed, value, unit, kind }) => `${printed}=${value} ${unit}${kind === 'idiom' ? '*' : ''}`,
  );
}

describe('parseHan', () => {
  it.each([
    ['零', '0'],
    ['十五', '15'],
    ['二十', '20'],
    ['两百亿', '20000000000'],
    ['千亿', '100000000000'],
    ['百万', '1000000'],
    ['一百零三', '103'],
    ['一万亿', '1000000000000'],
    ['二〇二六', '2026'],
  ])('reads %s as %s', (text, value) => {
    expect(parseHan(text)).toBe(value);
  });
});

describe('findChineseFigures', () => {
  it.each([
    ['money in 亿 and 万', '151.8亿元，3907万元', ['151.8亿元=15180000000 yuan', '3907万元=39070000 yuan']],
    ['亿元 without a digit', '亿元以上项目50个', ['亿元=100000000 yuan', '50个=50 count']],
    [
      'a range that shares its unit',
      '1—10亿元项目114个',
      ['1=100000000 yuan', '10亿元=1000000000 yuan', '114个=114 count'],
    ],
    [
      'a list that shares its unit',
      '6.59、6.99、0.28万吨',
      ['6.59=65900 t', '6.99=69900 t', '0.28万吨=2800 t'],
    ],
    ['a list with units of its own', '5.15张、2.33人', ['5.15张=5.15 count', '2.33人=2.33 count']],
    ['head of livestock', '15.93万头（只）', ['15.93万头（只）=159300 head']],
    ['power and voltage', '73.15万千瓦、35千伏', ['73.15万千瓦=731500 kW', '35千伏=35 kV']],
    ['power in characters', '百万千瓦级', ['百万千瓦=1000000 kW']],
    [
      'areas',
      '百亩、80.41万亩，15.35平方公里，157万平方米',
      ['百亩=100 mu', '80.41万亩=804100 mu', '15.35平方公里=15.35 km2', '157万平方米=1570000 m2'],
    ],
    ['percent and points', '增长9.25%，提高2个百分点', ['9.25%=9.25 percent', '2个百分点=2 point']],
    ['a discount', '8.5折', ['8.5折=85 percent-of-price']],
    ['multiples in words', '翻番，实现倍增，1.86倍', ['翻番=2 times', '倍增=2 times', '1.86倍=1.86 times']],
    ['persons-times', '10.1万人次', ['10.1万人次=101000 count']],
    ['a ratio', '优化至25.65:30.02:44.32', ['25.65:30.02:44.32=25.65:30.02:44.32 ratio']],
    [
      'dates',
      '2026年1月22日，2025年，2035年远景',
      ['2026年1月22日=2026-01-22 day', '2025年=2025 year', '2035年=2035 year'],
    ],
    ['a decade', '20世纪60年代初', ['20世纪60年代=1960 decade']],
    ['spans of years', '三十年，5年过渡期，五载', ['三十年=30 years', '5年=5 years', '五载=5 years']],
    [
      'plans',
      '“十四五”规划，第十五个五年规划，“九五”普法',
      ['十四五=14 plan', '第十五个五年规划=15 plan', '九五=9 plan'],
    ],
    [
      'ordinals',
      '第十八届，第三中学，首次，二期，70周年',
      ['第十八=18 ordinal', '第三=3 ordinal', '首=1 ordinal', '二=2 ordinal', '70周年=70 ordinal'],
    ],
    [
      'congresses and sessions',
      '党的二十大，十届十五次全会',
      ['二十大=20 ordinal', '十届=10 ordinal', '十五次=15 session'],
    ],
    ['numbers of headings and items', '（十一）答好', ['十一=11 ordinal']],
    ['items of a list', '一是安全；', ['一=1 ordinal']],
    [
      'codes',
      'S648—72团8连，578国道，5G，“1681”，“2+10+X+N”',
      [
        'S648=S648 code',
        '72团=72 regiment',
        '8连=8 company',
        '578国道=G578 code',
        '5G=5G code',
        '1681=1681 code',
        '2+10+X+N=2+10+X+N code',
      ],
    ],
    ['rates', '每十万人0.6起', ['十万=100000 per', '0.6起=0.6 count']],
    [
      'classes by size',
      '两个千亿级，两百亿以上',
      ['两个=2 count', '千亿=100000000000 yuan', '两百亿=20000000000 yuan'],
    ],
    ['Roman numerals', '国家Ⅲ类标准', ['Ⅲ=3 ordinal']],
  ])('reads %s', (_, text, figures) => {
    expect(figuresOf(text)).toEqual(figures);
  });

  it('reads idioms as such, with the value they would have', () => {
    expect(figuresOf('进一步统一，一批百姓')).toEqual([
      '进一步=1 count*',
      '统一=1 count*',
      '一批=1 count*',
      '百姓=100 count*',
    ]);
  });

  it('says what limits a quantity, in a list as well', () => {
    const limits = findChineseFigures(
      '超4亿元，40%以上，30%左右，近5个，9000余场次，10千伏及以下，分别达92%、70%以上',
    );
    expect(limits.map(({ qualifier }) => qualifier)).toEqual([
      'over',
      'at-least',
      'about',
      'nearly',
      'over',
      'at-most',
      'at-least',
      'at-least',
    ]);
  });

  it('gives the measure word and the place of a figure', () => {
    expect(findChineseFigures('实施22个项目')).toEqual([
      { start: 2, end: 5, text: '22个', kind: 'quantity', value: '22', unit: 'count', counter: '个' },
    ]);
  });

  it('finds nothing in a text without numerals', () => {
    expect(findChineseFigures('各位代表：')).toEqual([]);
    expect(findChineseFigures('')).toEqual([]);
  });
});
