import { describe, expect, it } from 'vitest';
import { speakable } from '../../src/voice/speakable.ts';
import { segmentsOf } from '../../src/report/read-report.ts';
import { report } from './real-report.ts';

describe('what a voice says', () => {
  it.each([
    ['实施“1681”工作举措', '实施“一六八一”工作举措'],
    ['围绕“123”六大产业', '围绕“一二三”六大产业'],
    ['优化“12345”政务服务', '优化“一二三四五”政务服务'],
    ['“2+10+X+N”现代化产业体系', '“2加10加X加N”现代化产业体系'],
    ['“总额付费+DRG”付费改革', '“总额付费加DRG”付费改革'],
    ['S648—72团8连公路', 'S 六四八到72团8连公路'],
    ['三次产业比为25.65:30.02:44.32', '三次产业比为25.65比30.02比44.32'],
    ['落地1—10亿元项目11个', '落地1到10亿元项目11个'],
    ['伊犁—库车Ⅱ回750千伏', '伊犁—库车二回750千伏'],
    ['试验发展（R&D）经费', '试验发展（R and D）经费'],
    ['2025年增长96.91%，3A级及以上，5G基站179座', '2025年增长96.91%，3A级及以上，5G基站179座'],
    ['“草原明珠·醉美新源”', '“草原明珠，醉美新源”'],
  ])('of the Chinese %s is %s', (text, said) => {
    expect(speakable(text, 'zh')).toBe(said);
  });

  it.each([
    ['the “1681” measures', 'the “1 6 8 1” measures'],
    ['prefecture’s “2+10+X+N” system', 'prefecture’s “2 plus 10 plus X plus N” system'],
    ['website + hotline', 'website plus hotline'],
    ['from S648 to Company 8', 'from S 6 4 8 to Company 8'],
    ['adjusted to 25.65:30.02:44.32.', 'adjusted to 25.65 to 30.02 to 44.32.'],
    ['the plan (2026–2030)', 'the plan (2026 to 2030)'],
    [
      'a 1,000-MW station, 500 MW and a 35-kV substation',
      'a 1,000-megawatt station, 500 megawatts and a 35-kilovolt substation',
    ],
    ['R&D spending', 'R and D spending'],
    ['the Yining–Aksu Railway', 'the Yining Aksu Railway'],
  ])('of the English %s is %s', (text, said) => {
    expect(speakable(text, 'en')).toBe(said);
  });

  it('has no sign left that voices stumble over, in the whole report', () => {
    const signs = { zh: /[+&·Ⅱ]|\d[:：—]\d|“\d{3,}”/, en: /[+&–]|\d:\d|“\d{3,}”|kV|MW/ };
    for (const lang of ['zh', 'en'] as const) {
      const said = segmentsOf(report.editions[lang]!).map(({ text }) => speakable(text, lang));
      expect(said.length).toBeGreaterThan(400);
      expect(said.filter((text) => signs[lang].test(text))).toEqual([]);
    }
  });
});
