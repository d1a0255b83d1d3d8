import { describe, expect, it } from 'vitest';
import { cite } from '../../src/citation/cite.ts';
import { citationsOf, placeKey } from '../../src/citation/citations-of.ts';
import { report } from './real-report.ts';

const zh = citationsOf(report, 'zh');
const en = citationsOf(report, 'en');

describe('a citation', () => {
  it('names part, section and sub-head in the official form', () => {
    expect(cite(zh, '3.2.1', '3.2.1')).toBe(
      '《政府工作报告》，2026年1月22日新源县第十八届人民代表大会第六次会议，第三部分第（二）节“巩固发展民族团结大局”',
    );
  });

  it('says in English that the translation is not official', () => {
    expect(cite(en, '4.3.0', '4.3.0')).toBe(
      'Report on the Work of the Government, delivered at the Sixth Session of the 18th Xinyuan County People’s Congress on January 22, 2026, Part IV, Section (3) (unofficial translation)',
    );
  });

  it('names a section that has no number by its heading, with single marks inside the quotation marks', () => {
    expect(zh.places['2.2.0']).toBe('第二部分“二是‘十五五’时期经济社会发展的主要目标”');
    expect(zh.places['1.4.2']).toBe('第一部分“招商引资实现量质齐升”');
  });

  it('names opening, closing and the entries of the printed glossary', () => {
    expect(zh.places['0.0.0']).toBe('开篇');
    expect(zh.places['5.0.0']).toBe('结束语');
    expect(zh.places['6.0.0.1']).toBe('名词解释“枫桥经验”');
    expect(placeKey({ id: '6.0.0.1', kind: 'definition' })).toBe('6.0.0.1');
    expect(placeKey({ id: '3.2.1.0', kind: 'heading' })).toBe('3.2.1');
  });

  it('of a passage over two places names both', () => {
    expect(cite(zh, '3.2.1', '3.2.2')).toMatch(
      /“巩固发展民族团结大局”至第三部分第（二）节“促进宗教领域和睦和谐”$/,
    );
  });
});
