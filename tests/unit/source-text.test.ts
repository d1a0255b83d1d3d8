import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/report/read-report.ts';
import {
  countJoinedBreaks,
  editionText,
  findDifference,
  normaliseSource,
} from '../../src/report/source-text.ts';
import { contentFiles, report, reportWith } from './real-report.ts';

const normalised = (source: string) =>
  normaliseSource('source.md', source, { keepSpaceBefore: '高磊', fullWidthLines: [2, 3] })
    .map(({ char }) => char)
    .join('');

describe('normaliseSource', () => {
  it('gives nothing for an empty source', () => {
    expect(normalised('')).toBe('');
  });

  it('takes out the marks of headings and bold', () => {
    expect(normalised('## 一、回顾\n\n**一是**稳')).toBe('一、回顾一是稳');
  });

  it('joins lines with nothing between', () => {
    expect(normalised('156.14\n\n亿元')).toBe('156.14亿元');
  });

  it('drops spaces of every width', () => {
    expect(normalised('增长 9.96%，\u3000约\t40\u00a0亿元')).toBe('增长9.96%，约40亿元');
  });

  it('keeps the one space before the speaker', () => {
    expect(normalised('常务 副县长 高磊')).toBe('常务副县长 高磊');
  });

  it('makes punctuation full-width on the declared lines only', () => {
    expect(normalised('1,2;3\n(甲):乙,丙;丁?戊!\n己,\n1,2;3')).toBe('1,2;3（甲）：乙，丙；丁？戊！己，1,2;3');
  });

  it('leaves other half-width signs on the declared lines', () => {
    expect(normalised('甲\n增长2.5%-3%')).toBe('甲增长2.5%-3%');
  });

  it('knows the place of every character in the source', () => {
    const chars = normaliseSource('source.md', '\n**甲** 乙,', {
      keepSpaceBefore: '高磊',
      fullWidthLines: [2, 2],
    });
    expect(chars).toEqual([
      { char: '甲', path: 'source.md', line: 2, column: 3 },
      { char: '乙', path: 'source.md', line: 2, column: 7 },
      { char: '，', path: 'source.md', line: 2, column: 8 },
    ]);
  });
});

describe('findDifference', () => {
  const chars = (text: string) =>
    [...text].map((char, index) => ({ char, path: 'a', line: 1, column: index + 1 }));

  it('finds none between equal texts, empty ones too', () => {
    expect(findDifference(chars('稳中有进'), chars('稳中有进'))).toBeUndefined();
    expect(findDifference([], [])).toBeUndefined();
  });

  it('shows six characters before the first difference and twelve from it on', () => {
    const difference = findDifference(
      chars('一二三四五六七八九十甲乙丙丁戊己庚辛壬癸子丑'),
      chars('一二三四五六七八九十甲己'),
    );
    expect(difference).toEqual({
      source: { char: '乙', path: 'a', line: 1, column: 12 },
      edition: { char: '己', path: 'a', line: 1, column: 12 },
      before: '七八九十甲'.padStart(6, '六'),
      sourceText: '乙丙丁戊己庚辛壬癸子丑',
      editionText: '己',
    });
  });

  it('has no place in the text that ends first', () => {
    expect(findDifference(chars('稳中'), chars('稳'))).toMatchObject({
      source: { char: '中' },
      edition: undefined,
      editionText: '',
    });
    expect(findDifference(chars('稳'), chars('稳中'))).toMatchObject({
      source: undefined,
      edition: { char: '中' },
      sourceText: '',
    });
  });
});

describe('the Chinese edition of the project', () => {
  const path = 'content/2026/zh/01-review-2025.mdx';
  const rows = contentFiles.get(path)!.split('\n');
  const sourceRows = report.source.split('\n');
  const compare = ({ sourcePath, source, data, editions }: Report) =>
    findDifference(normaliseSource(sourcePath, source, data.normalisations), editionText(editions.zh));
  /** Line of the edition, and place in the source, of a stretch that stands in each once and unbroken. */
  const lineOf = (stretch: string) => rows.findIndex((row) => row.includes(stretch)) + 1;
  const sourcePlaceOf = (stretch: string) => {
    const line = sourceRows.findIndex((row) => row.includes(stretch)) + 1;
    return { line, column: sourceRows[line - 1]!.indexOf(stretch) + 1 };
  };

  it('is the source, character for character', () => {
    expect(editionText(report.editions.zh).length).toBeGreaterThan(20_000);
    expect(compare(report)).toBeUndefined();
  });

  it('has the 30 page breaks of the source joined', () => {
    const { sourcePath, source, data, editions } = report;
    expect(countJoinedBreaks(normaliseSource(sourcePath, source, data.normalisations), editions.zh)).toBe(30);
  });

  it('shows one changed character, with file, line and context', () => {
    const line = lineOf('规模以上工业增加值22.99亿元');
    const changed = rows.map((row, index) => (index === line - 1 ? row.replace('22.99', '22.98') : row));
    const place = sourcePlaceOf('规模以上工业增加值22.99亿元');
    expect(compare(reportWith(path, changed.join('\n')))).toEqual({
      source: { char: '9', path: 'content/2026/source.md', line: place.line, column: place.column + 13 },
      edition: { char: '8', path, line, column: 14 },
      before: '加值22.9',
      sourceText: '9亿元、增长38.2%；',
      editionText: '8亿元、增长38.2%；',
    });
  });

  it('shows a dropped line, at the line that follows it', () => {
    const line = lineOf('固定资产投资84.05亿元');
    const place = sourcePlaceOf('固定资产投资84.05亿元');
    expect(compare(reportWith(path, rows.toSpliced(line - 1, 1).join('\n')))).toEqual({
      source: { char: '固', path: 'content/2026/source.md', ...place },
      edition: { char: '招', path, line, column: 1 },
      before: '长9.25%；'.slice(-6),
      sourceText: '固定资产投资84.05亿',
      editionText: '招商引资到位资金156.',
    });
  });

  it('shows two swapped lines, at the first of them', () => {
    const line = lineOf('规模以上工业增加值22.99亿元');
    const swapped = rows.with(line - 1, rows[line]!).with(line, rows[line - 1]!);
    expect(compare(reportWith(path, swapped.join('\n')))).toEqual({
      source: { char: '规', path: 'content/2026/source.md', ...sourcePlaceOf('规模以上工业增加值22.99亿元') },
      edition: { char: '一', path, line, column: 1 },
      before: '元、增长6%；'.slice(-6),
      sourceText: '规模以上工业增加值22.',
      editionText: '一般公共预算收入10.3',
    });
  });

  it.each(report.editions.zh.map((chapter) => [chapter.file, chapter.path] as const))(
    'shows a character changed in %s',
    (_, chapterPath) => {
      const chapterRows = contentFiles.get(chapterPath)!.split('\n');
      const line = chapterRows.findLastIndex((row) => /^[^[]*[。！；]$/.test(row)) + 1;
      const row = chapterRows[line - 1]!;
      const changed = chapterRows.with(line - 1, `${row.slice(0, -1)}，`);
      const difference = compare(reportWith(chapterPath, changed.join('\n')));
      expect(difference?.edition).toEqual({ char: '，', path: chapterPath, line, column: row.length });
    },
  );
});
