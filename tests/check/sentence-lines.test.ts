import { describe, it } from 'vitest';
import { expectAccepted, expectRefused, file } from './small-report.ts';

const clause = (length: number) => '强'.repeat(length);
const locked = [file.locked, '2.0.1.1\n', '2.0.1.1\n2.0.1.2\n'] as const;

describe('sentence-lines', () => {
  it('accepts a semicolon within a line of 80 characters', () => {
    const sentence = `${clause(39)}；${clause(39)}。`;
    expectAccepted(
      [file.source, '增长 6%。', `增长 6%。${sentence}`],
      [file.review, '增长6%。\n', `增长6%。\n${sentence}\n`],
      [file.locked, '1.0.1.2\n', '1.0.1.2\n1.0.1.3\n'],
    );
  });

  it('accepts a line of 81 characters broken after its semicolon', () => {
    const [first, second] = [`${clause(40)}；`, `${clause(39)}。`];
    expectAccepted(
      [file.source, '增长7%左右。', `增长7%左右。${first}${second}`],
      [file.plan, '增长7%左右。\n', `增长7%左右。\n${first}\n${second}\n`],
      locked,
      [file.locked, '2.0.1.2\n', '2.0.1.2\n2.0.1.3\n'],
    );
  });

  it('accepts any lines in the printed glossary, where they are layout', () => {
    expectAccepted([file.terms, '依靠群众、就地', '依靠群众、\n就地']);
  });

  it('accepts any lines in English', () => {
    expectAccepted([file.enReview, 'in depth, and 96.91', 'in depth, and\n96.91']);
  });

  it('reports a line that holds two sentences, at the second', () => {
    expectRefused(
      'sentence-lines',
      [[file.review, '96.91%。\n全年增长6%。', '96.91%。⟦全⟧年增长6%。']],
      "The line goes on after '达96.91%。'. Begin a new line there.",
    );
  });

  it('counts the marks of bold and notes before the place in the line', () => {
    expectRefused(
      'sentence-lines',
      [
        [
          file.review,
          '化解率达96.91%。\n全年增长6%。',
          '**化解率**达96.91%[^en-1]。⟦全⟧年增长6%。\n\n[^en-1]: 原文如此。',
        ],
      ],
      "The line goes on after '达96.91%。'. Begin a new line there.",
    );
  });

  it('points past a note mark after the sentence', () => {
    expectRefused(
      'sentence-lines',
      [[file.review, '96.91%。\n全年增长6%。', '96.91%。[^en-1]⟦全⟧年增长6%。\n\n[^en-1]: 原文如此。']],
      "The line goes on after '达96.91%。'. Begin a new line there.",
    );
  });

  it.each(['！', '？'])('reports a line that goes on after %s', (mark) => {
    expectRefused(
      'sentence-lines',
      [[file.plan, '改革推进，增长', `改革推进${mark}⟦增⟧长`]],
      `The line goes on after '资国企改革推进${mark}'. Begin a new line there.`,
    );
  });

  it('reports a line of 81 characters that is not broken after its semicolon', () => {
    expectRefused(
      'sentence-lines',
      [[file.plan, '国资国企改革推进，增长7%左右。', `${clause(40)}；⟦强⟧${clause(38)}。`]],
      "The line goes on after '强强强强强强强；'. Begin a new line there.",
    );
  });

  it('reports a line that ends before its sentence does', () => {
    expectRefused(
      'sentence-lines',
      [[file.plan, '国资国企改革推进，增长', '⟦国⟧资国企改革推进，\n增长']],
      "The line ends with '资国企改革推进，' before its segment does. Join the next line to it.",
    );
  });

  it('reports a short sentence broken after its semicolon', () => {
    expectRefused(
      'sentence-lines',
      [[file.plan, '国资国企改革推进，增长', '⟦国⟧资国企改革推进；\n增长']],
      "The line ends with '资国企改革推进；' before its segment does. Join the next line to it.",
    );
  });
});
