import { describe, expect, it } from 'vitest';
import { parseChapter, slugOf } from '../../src/report/parse-chapter.ts';
import { segmentsOf } from '../../src/report/read-report.ts';
import type { Lang } from '../../src/report/types.ts';

const parse = (text: string, { lang = 'zh' as Lang, definitions = false } = {}) =>
  parseChapter({
    path: `content/2026/${lang}/07-stability.mdx`,
    text: `---\ntitle: 稳定\n---\n\n${text}`,
    lang,
    file: '07-stability',
    definitions,
  });

describe('parseChapter', () => {
  it('reads the title and a chapter without a block', () => {
    const { chapter, problems } = parse('');
    expect(problems).toEqual([]);
    expect(chapter).toMatchObject({ title: '稳定', slug: 'stability', blocks: [], notes: [] });
  });

  it('makes every line of a paragraph a segment with its place', () => {
    const { chapter } = parse('甲。\n乙。\n\n丙。');
    expect(
      segmentsOf([chapter]).map(({ kind, text, place }) => `${place.line}:${place.column} ${kind} ${text}`),
    ).toEqual(['5:1 sentence 甲。', '6:1 sentence 乙。', '8:1 sentence 丙。']);
    expect(chapter.blocks).toHaveLength(2);
  });

  it('makes a printed entry one segment, Chinese lines joined with nothing, English lines with a space', () => {
    const zh = parse('甲：乙\n丙。', { definitions: true }).chapter;
    const en = parse('A: b\nc.', { lang: 'en', definitions: true }).chapter;
    expect(segmentsOf([zh]).map(({ kind, text }) => `${kind} ${text}`)).toEqual(['definition 甲：乙丙。']);
    expect(segmentsOf([en]).map(({ text }) => text)).toEqual(['A: b c.']);
  });

  it('makes a heading without text a block without a segment', () => {
    expect(
      parse('####\n\n甲。').chapter.blocks.map(({ depth, segments }) => [depth, segments.length]),
    ).toEqual([
      [4, 0],
      [0, 1],
    ]);
  });

  it('keeps bold out of the text and in the runs', () => {
    const [first, second] = segmentsOf([parse('**各位代表！**\n山海**寻梦**不觉。').chapter]);
    expect([first!.text, second!.text]).toEqual(['各位代表！', '山海寻梦不觉。']);
    expect(first!.lines[0]!.runs).toEqual([{ text: '各位代表！', mark: 'strong', column: 3 }]);
    expect(second!.lines[0]!.runs).toEqual([
      { text: '山海', column: 1 },
      { text: '寻梦', mark: 'strong', column: 5 },
      { text: '不觉。', column: 9 },
    ]);
  });

  it('reads note marks with the length of the text before them', () => {
    const { chapter, problems } = parse(
      '甲乙[^en-1]。\n丙[^tn-2]丁。\n\n[^en-1]: 原文。\n\n[^tn-2]: 见[上](#1.0.0.0)。\n',
    );
    expect(problems).toEqual([]);
    expect(
      segmentsOf([chapter]).map(({ text, notes }) => [
        text,
        notes.map(({ label, offset }) => `${label}@${offset}`),
      ]),
    ).toEqual([
      ['甲乙。', ['en-1@2']],
      ['丙丁。', ['tn-2@1']],
    ]);
    expect(
      chapter.notes.map(({ label, markdown, links }) => [label, markdown, links.map(({ target }) => target)]),
    ).toEqual([
      ['en-1', '原文。', []],
      ['tn-2', '见[上](#1.0.0.0)。', ['1.0.0.0']],
    ]);
  });

  it('begins to count anew on every line', () => {
    const { chapter, problems } = parse(
      '甲乙。\n[^en-1]丙。\n**丁**[^en-2]。\n\n[^en-1]: 原文。\n\n[^en-2]: 原文。\n',
    );
    expect(problems).toEqual([]);
    expect(segmentsOf([chapter]).map(({ text, notes }) => [text, notes.map(({ offset }) => offset)])).toEqual(
      [
        ['甲乙。', []],
        ['丙。', [0]],
        ['丁。', [1]],
      ],
    );
  });

  it('sets a note mark at the beginning of a line of a printed entry before its text', () => {
    const notes = '\n\n[^en-1]: 原文。\n';
    const zh = segmentsOf([parse(`甲：乙\n[^en-1]丙。${notes}`, { definitions: true }).chapter])[0]!;
    const en = segmentsOf([parse(`A: b\n[^en-1]c.${notes}`, { lang: 'en', definitions: true }).chapter])[0]!;
    expect(zh.text.slice(0, zh.notes[0]!.offset)).toBe('甲：乙');
    expect(en.text.slice(0, en.notes[0]!.offset)).toBe('A: b ');
  });

  it('gives the place of the title within its quotation marks', () => {
    const titled = (title: string) =>
      parseChapter({
        path: 'a.mdx',
        text: `---\ntitle: ${title}\n---\n`,
        lang: 'zh',
        file: '01-a',
        definitions: false,
      }).chapter;
    expect(titled('稳定').titlePlace).toEqual({ path: 'a.mdx', line: 2, column: 8 });
    expect(titled('"稳定"').titlePlace).toEqual({ path: 'a.mdx', line: 2, column: 9 });
    expect(titled('').titlePlace).toEqual({ path: 'a.mdx', line: 1, column: 1 });
  });

  it('counts the text before a note mark over the lines of a printed entry', () => {
    const zh = segmentsOf([
      parse('甲：乙\n丙[^en-1]。\n\n[^en-1]: 原文。\n', { definitions: true }).chapter,
    ])[0]!;
    const en = segmentsOf([
      parse('A: b\nc[^en-1].\n\n[^en-1]: Thus.\n', { lang: 'en', definitions: true }).chapter,
    ])[0]!;
    expect(zh.text.slice(0, zh.notes[0]!.offset)).toBe('甲：乙丙');
    expect(en.text.slice(0, en.notes[0]!.offset)).toBe('A: b c');
  });
});

describe('slugOf', () => {
  it('drops the number before a chapter file name', () => {
    expect(slugOf('07-stability')).toBe('stability');
    expect(slugOf('02-review-2025-economy')).toBe('review-2025-economy');
  });
});
