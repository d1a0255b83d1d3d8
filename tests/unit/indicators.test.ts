import { describe, expect, it } from 'vitest';
import { add, multiply } from '../../src/figures/decimal.ts';
import { findChineseFigures } from '../../src/figures/chinese.ts';
import { qualificationsOf } from '../../src/indicators/qualifiers.ts';
import { indicatorsOf } from '../../src/indicators/indicators.ts';
import { displayValue, tableValue } from '../../src/indicators/display.ts';
import { inWords } from '../../src/indicators/exports.ts';
import { loadSite } from '../../src/site.ts';

const site = loadSite();
const indicators = indicatorsOf(site, site.reports[0]!);
const find = (id: string, kind: string, computed = false) =>
  indicators
    .find((indicator) => indicator.id === id)!
    .values.find((value) => value.kind === kind && (value.printed === undefined) === computed)!;

/** Returns the words that limit the last figure of a text. */
function words(text: string, opening = ''): string[] {
  return qualificationsOf(text, findChineseFigures(text).at(-1)!, opening).map(({ word }) => word);
}

describe('what limits a value', () => {
  it('is an estimate for the whole sentence, over the lines of a list', () => {
    expect(words('预计，全年实现地区生产总值151.8亿元')).toEqual(['预计']);
    expect(words('固定资产投资84.05亿元；', '预计，生产总值151.8亿元；')).toEqual(['预计']);
    expect(words('预计向好。全年增长6%')).toEqual([]);
  });

  it('is an aim to the end of the segment, 争取 to the end of its clause', () => {
    expect(words('力争接待游客突破2580万人次，实现游客花费200亿元以上')).toEqual(['力争', '以上']);
    expect(words('改造农田3.38万亩，确保产量58万吨以上')).toEqual(['确保', '以上']);
    expect(words('积极争取资金1.1亿元')).toEqual(['争取']);
    expect(words('积极争取资金1.1亿元，实施项目15个')).toEqual([]);
  });

  it('is a limit before or after, shared by a list', () => {
    expect(words('增长6%左右')).toEqual(['左右']);
    expect(words('收入超8400万元')).toEqual(['超']);
    expect(words('力争上线率分别突破40%、90%')).toEqual(['力争', '突破']);
    const list = '力争就诊率和诊疗率分别达92%、70%以上';
    const [first] = findChineseFigures(list);
    expect(qualificationsOf(list, first!, '').map(({ word }) => word)).toEqual(['力争', '以上']);
  });
});

describe('a value', () => {
  it('is shown with the unit that a list shares', () => {
    expect(find('livestock-inventory', 'result').shown).toEqual({
      zh: '148.87万头（只）',
      en: '1,488,700 head',
    });
    expect(find('meat-output', 'result').shown).toEqual({ zh: '6.59万吨', en: '65,900 metric tons' });
  });

  it('is said with its limit in both languages', () => {
    const target = find('visitors', 'target');
    expect(displayValue('zh', target)).toBe('突破2580万人次');
    expect(displayValue('en', target)).toBe('over 25.8 million');
    expect(inWords('zh', target)).toBe('突破2580万人次（力争）');
    expect(tableValue('en', find('gdp', 'target-growth'))).toBe('around 6%');
  });

  it('is computed exactly, to the places of the level it starts from', () => {
    expect(find('gdp', 'target', true)).toMatchObject({
      value: '16090000000',
      shown: { zh: '160.9亿元', en: '16.09 billion yuan' },
    });
    expect(find('rural-income', 'target', true).shown).toEqual({ zh: '24991元', en: '24,991 yuan' });
  });
});

describe('exact decimals', () => {
  it('add and multiply', () => {
    expect([add('100', '9.25'), add('0.1', '0.2'), multiply('151.8', '106'), multiply('0.5', '0.2')]).toEqual(
      ['109.25', '0.3', '16090.8', '0.1'],
    );
  });
});
