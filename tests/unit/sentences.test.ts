import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../src/report/sentences.ts';

const clause = (length: number) => '强'.repeat(length);

describe('splitSentences', () => {
  it('gives nothing for an empty paragraph', () => {
    expect(splitSentences('')).toEqual([]);
  });

  it('leaves a paragraph of one sentence whole', () => {
    expect(splitSentences('各位代表：')).toEqual(['各位代表：']);
  });

  it('breaks after 。, ！ and ？', () => {
    expect(splitSentences('各位代表！为什么？因为稳中有进。完')).toEqual([
      '各位代表！',
      '为什么？',
      '因为稳中有进。',
      '完',
    ]);
  });

  it('does not break after commas and colons, nor at a decimal point', () => {
    expect(splitSentences('预计，增长9.96%、1:2：稳定。')).toEqual(['预计，增长9.96%、1:2：稳定。']);
  });

  it('does not break a sentence of 80 characters after ；', () => {
    const sentence = `${clause(39)}；${clause(39)}。`;
    expect(sentence).toHaveLength(80);
    expect(splitSentences(sentence)).toEqual([sentence]);
  });

  it('breaks a sentence of 81 characters after every ；', () => {
    const clauses = [`${clause(39)}；`, `${clause(10)}；`, `${clause(29)}。`];
    expect(clauses.join('')).toHaveLength(81);
    expect(splitSentences(clauses.join(''))).toEqual(clauses);
  });

  it('counts the 80 characters by the sentence, not by the paragraph', () => {
    const short = `${clause(30)}；${clause(30)}。`;
    expect(splitSentences(short + short)).toEqual([short, short]);
  });

  it.each(['“”', '‘’', '（）', '《》', '〈〉', '「」', '『』'])(
    'does not break inside %s',
    ([open, close]) => {
      const inner = `${open}坚持；不懈。是吗？是！${close}`;
      const sentence = `${clause(80)}${inner}；`;
      expect(splitSentences(`${sentence}尾。`)).toEqual([sentence, '尾。']);
    },
  );

  it('does not break inside brackets that stand in quotation marks', () => {
    expect(splitSentences('“甲（乙。）丙。”丁。戊。')).toEqual(['“甲（乙。）丙。”丁。', '戊。']);
  });

  it('keeps every character of the paragraph', () => {
    const paragraph = `${clause(50)}；“甲；乙。”${clause(50)}。丙！丁`;
    expect(splitSentences(paragraph).join('')).toBe(paragraph);
  });
});
