import { describe, expect, it } from 'vitest';
import { numberSegments } from '../../src/report/number-segments.ts';
import { editionOf, headingElements, leadHeading, partsOf } from '../../src/report/outline.ts';
import { parseChapter } from '../../src/report/parse-chapter.ts';
import type { Chapter } from '../../src/report/types.ts';
import { report } from './real-report.ts';

function chaptersOf(...texts: string[]): Chapter[] {
  const chapters = texts.map(
    (text, index) =>
      parseChapter({ path: 'a.mdx', text, lang: 'zh', file: `0${index + 1}-a`, definitions: false }).chapter,
  );
  numberSegments(chapters);
  return chapters;
}
const chapterOf = (text: string) => chaptersOf(text)[0]!;

describe('editionOf', () => {
  it('gives the chapters of a language', () => {
    expect(editionOf(report, 'zh')).toBe(report.editions.zh);
  });

  it('throws for a language that the report does not have', () => {
    expect(() => editionOf({ ...report, editions: { zh: [] } }, 'en')).toThrow(
      "This is a bug in the site: the report of 2026 has no edition 'en'.",
    );
  });
});

describe('partsOf', () => {
  it('puts the chapters of the report into its parts, in reading order', () => {
    const parts = partsOf(report.editions.zh);
    expect(parts.flatMap(({ chapters }) => chapters)).toEqual(report.editions.zh);
    expect(parts.map(({ number, heading }) => `${number} ${heading?.text}`)).toEqual([
      '1 一、2025年和“十四五”工作回顾',
      '2 二、“十五五”时期经济社会发展的主要目标和战略举措',
      '3 三、2026年重点工作',
      '4 四、全面提升政府治理效能，建设人民满意的服务型政府',
      '6 名词解释',
    ]);
  });

  it('counts a chapter that opens with the title to the part that begins in it', () => {
    const parts = partsOf(chaptersOf('# 报告\n\n代表：\n\n## 一\n\n甲。', '乙。'));
    expect(parts.map(({ number, chapters }) => [number, chapters.length])).toEqual([[1, 2]]);
  });

  it('has a part without a heading where none is printed', () => {
    expect(partsOf(chaptersOf('##\n\n甲。')).map(({ number, heading }) => [number, heading])).toEqual([
      [1, undefined],
    ]);
  });

  it('has no parts without chapters', () => {
    expect(partsOf([])).toEqual([]);
  });
});

describe('leadHeading', () => {
  it('is the first heading where all others are below it', () => {
    expect(leadHeading(chapterOf('### 节\n\n甲。\n\n#### 目\n\n乙。'))?.text).toBe('节');
  });

  it('is missing where another heading is as high', () => {
    expect(leadHeading(chapterOf('### 节\n\n甲。\n\n### 另\n\n乙。'))).toBeUndefined();
  });

  it('is missing where text comes before the heading, and in an empty chapter', () => {
    expect(leadHeading(chapterOf('甲。\n\n### 节'))).toBeUndefined();
    expect(leadHeading(chapterOf(''))).toBeUndefined();
  });
});

describe('headingElements', () => {
  it('makes the lead heading of a chapter its h1 and the others follow', () => {
    expect(headingElements(chapterOf('### 节\n\n#### 目'))).toEqual({
      h1: 'h1',
      h2: 'h1',
      h3: 'h1',
      h4: 'h2',
    });
  });

  it('begins at h2 where the page has a title of its own', () => {
    expect(headingElements(chapterOf('### 节\n\n### 另\n\n#### 目'))).toMatchObject({ h3: 'h2', h4: 'h3' });
  });
});
