import { describe, expect, it } from 'vitest';
import { findChineseFigures } from '../../src/figures/chinese.ts';
import { findEnglishFigures } from '../../src/figures/english.ts';
import { pairFigures } from '../../src/figures/pair.ts';

function paired(zh: string, en: string) {
  const { pairs, unpairedZh, unpairedEn } = pairFigures(findChineseFigures(zh), findEnglishFigures(en));
  return {
    pairs: pairs.map((pair) => `${pair.zh.text} = ${pair.en.text}`),
    left: [...unpairedZh, ...unpairedEn].map(({ text }) => text),
  };
}

describe('pairFigures', () => {
  it('lets English move a figure among those of other units', () => {
    expect(
      paired('总投资1.2亿元的22个项目', '22 projects with a total investment of 120 million yuan'),
    ).toEqual({
      pairs: ['1.2亿元 = 120 million yuan', '22个 = 22'],
      left: [],
    });
  });

  it('keeps the order of figures of one unit', () => {
    const zh = '采矿、选矿产值分别增长104%、97%';
    expect(paired(zh, 'grew by 104 percent and 97 percent, respectively').left).toEqual([]);
    expect(paired(zh, 'grew by 97 percent and 104 percent, respectively').left).toHaveLength(2);
  });

  it('keeps the session apart from the committee', () => {
    expect(paired('十届十五次全会', 'the 15th plenary session of the 10th Committee').left).toEqual([]);
    expect(paired('十届十五次全会', 'the 10th plenary session of the 15th Committee').left).toHaveLength(4);
  });

  it('lets quoted shorthand stand elsewhere than the numbers of the text', () => {
    expect(paired('“四上”企业13家', '13 “four above-threshold” enterprises').left).toEqual([]);
    expect(paired('“四上”企业13家', '4 “thirteen above-threshold” enterprises').left).not.toEqual([]);
    expect(paired('做到“两个维护”', 'the Two Upholds').left).toEqual([]);
  });

  it('pairs an idiom if it can, and misses none', () => {
    expect(paired('实现一体发展', 'were developed as one')).toEqual({ pairs: ['一体 = one'], left: [] });
    expect(paired('实施一批工程', 'implement a number of projects').left).toEqual([]);
    expect(paired('实施工程', 'implement one project').left).toEqual(['one']);
  });

  it('keeps equal values in order', () => {
    expect(paired('15项，其中15项', '15 items, of which 15').pairs).toEqual(['15项 = 15', '15项 = 15']);
  });

  it('takes the same number in another unit for another figure', () => {
    expect(paired('5%', '5 percentage points').left).toEqual(['5%', '5 percentage points']);
    expect(paired('90亿元', '90 billion yuan').left).toEqual(['90亿元', '90 billion yuan']);
    expect(paired('90亿元', '9 billion yuan').left).toEqual([]);
  });

  it('has nothing to say about lines without figures', () => {
    expect(paired('', '')).toEqual({ pairs: [], left: [] });
  });
});
