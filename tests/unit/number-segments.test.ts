import { describe, expect, it } from 'vitest';
import { numberSegments } from '../../src/report/number-segments.ts';
import { parseChapter } from '../../src/report/parse-chapter.ts';
import { segmentsOf } from '../../src/report/read-report.ts';

/** Returns `id text` of every segment of some chapters. */
function numbered(...texts: string[]): string[] {
  const chapters = texts.map(
    (text) =>
      parseChapter({ path: 'zh/01-a.mdx', text, lang: 'zh', file: '01-a', definitions: false }).chapter,
  );
  numberSegments(chapters);
  return segmentsOf(chapters).map(({ id, text }) => `${id} ${text}`);
}

describe('numberSegments', () => {
  it('gives a heading 0 and counts the lines below it, over paragraphs', () => {
    expect(numbered('# 报告\n\n甲。\n乙。\n\n丙。')).toEqual([
      '0.0.0.0 报告',
      '0.0.0.1 甲。',
      '0.0.0.2 乙。',
      '0.0.0.3 丙。',
    ]);
  });

  it('counts parts, sections and sub-heads, each from 1 within the one above', () => {
    expect(
      numbered(
        '## 一\n\n甲。\n\n### 节\n\n#### 目\n\n乙。\n\n#### 目\n\n### 节\n\n#### 目\n\n## 二\n\n### 节',
      ),
    ).toEqual([
      '1.0.0.0 一',
      '1.0.0.1 甲。',
      '1.1.0.0 节',
      '1.1.1.0 目',
      '1.1.1.1 乙。',
      '1.1.2.0 目',
      '1.2.0.0 节',
      '1.2.1.0 目',
      '2.0.0.0 二',
      '2.1.0.0 节',
    ]);
  });

  it('gives a sub-head that stands right below a part no section', () => {
    expect(numbered('## 一\n\n#### 目\n\n甲。')).toEqual(['1.0.0.0 一', '1.0.1.0 目', '1.0.1.1 甲。']);
  });

  it('opens a part, section or sub-head without a heading where an empty one stands', () => {
    expect(numbered('## 一\n\n#### 目\n\n甲。\n\n####\n\n乙。\n\n###\n\n丙。\n\n##\n\n丁。')).toEqual([
      '1.0.0.0 一',
      '1.0.1.0 目',
      '1.0.1.1 甲。',
      '1.0.2.1 乙。',
      '1.1.0.1 丙。',
      '2.0.0.1 丁。',
    ]);
  });

  it('goes on from chapter to chapter', () => {
    expect(numbered('## 一\n\n甲。', '乙。\n\n### 节', '#### 目')).toEqual([
      '1.0.0.0 一',
      '1.0.0.1 甲。',
      '1.0.0.2 乙。',
      '1.1.0.0 节',
      '1.1.1.0 目',
    ]);
  });

  it('has nothing to do where there is no chapter', () => {
    expect(numbered()).toEqual([]);
  });
});
