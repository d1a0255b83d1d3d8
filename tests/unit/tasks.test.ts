import { describe, expect, it } from 'vitest';
import { findChineseFigures } from '../../src/figures/chinese.ts';
import { findEnglishFigures } from '../../src/figures/english.ts';
import { sectionOf } from '../../src/tasks/section-of.ts';
import { stretchesOf } from '../../src/tasks/stretches.ts';
import { asLine } from '../../src/tasks/table.ts';

const zh = (text: string) => stretchesOf('zh', text, findChineseFigures(text));
const en = (text: string) => stretchesOf('en', text, findEnglishFigures(text));

describe('stretchesOf', () => {
  it('returns figures with the words that limit them', () => {
    expect(zh('开采铁矿75万吨以上')).toEqual(['75万吨以上']);
    expect(zh('完成投资超4亿元的基础设施建设')).toEqual(['超4亿元']);
    expect(en('mine at least 750,000 metric tons of iron ore')).toEqual(['at least 750,000 metric tons']);
    expect(en('remains stable at 98.2 percent or above')).toEqual(['98.2 percent or above']);
  });

  it('keeps figures of one list together, since they share a unit', () => {
    expect(zh('产量分别达6.7、7.45、0.28万吨')).toEqual(['6.7、7.45、0.28万吨']);
    expect(en('to 1,489,200 and 1,269,000 head, respectively')).toEqual(['1,489,200 and 1,269,000 head']);
    expect(zh('名师70名、教坛新秀20名以上')).toEqual(['70名', '20名以上']);
  });

  it('keeps hectares beside their mu', () => {
    expect(en('upgrade 33,800 mu (2,253 hectares) of cropland')).toEqual(['33,800 mu (2,253 hectares)']);
  });

  it('returns nothing for a text without figures', () => {
    expect(zh('全面推进')).toEqual([]);
  });
});

describe('sectionOf', () => {
  it('drops the number of the sentence, and the sub-head where there is none', () => {
    expect(['3.2.1.4', '3.10.2.1', '4.2.0.1'].map(sectionOf)).toEqual(['3.2.1', '3.10.2', '4.2']);
  });
});

describe('asLine', () => {
  it('begins with a capital and ends without the comma of the sentence', () => {
    expect(asLine('carry out “the campaign,”')).toBe('Carry out “the campaign”');
    expect(asLine('236 charging points')).toBe('236 charging points');
    expect(asLine('坚持“平安新源”')).toBe('坚持“平安新源”');
  });
});
