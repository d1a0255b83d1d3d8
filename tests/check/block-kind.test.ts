import { describe, it } from 'vitest';
import { expectAccepted, expectRefused, file } from './small-report.ts';

const text = '国资国企改革推进，增长7%左右。\n';
const says = (kind: string) =>
  `Here stands a block of kind '${kind}'. Write headings, paragraphs and notes only.`;

describe('block-kind', () => {
  it('accepts headings, paragraphs and notes', () => {
    expectAccepted([file.plan, text, '国资国企改革推进，增长7%[^en-7]左右。\n\n[^en-7]: 原文如此。\n']);
  });

  it('reports a quotation', () => {
    expectRefused('block-kind', [[file.plan, text, `${text}\n⟦>⟧ 国资国企改革推进。\n`]], says('blockquote'));
  });

  it('reports a line across the page', () => {
    expectRefused('block-kind', [[file.plan, text, `${text}\n⟦---⟧\n`]], says('thematicBreak'));
  });

  it('reports a block of code, which an indented line becomes', () => {
    expectRefused('block-kind', [[file.plan, text, `${text}\n⟦    国资⟧国企改革推进。\n`]], says('code'));
  });

  it('reports a table', () => {
    expectRefused('block-kind', [[file.plan, text, `${text}\n⟦| 指标 |⟧\n| --- |\n`]], says('table'));
  });

  it('reports an element of HTML', () => {
    expectRefused('block-kind', [[file.plan, text, `${text}\n⟦<div>⟧\n`]], says('html'));
  });

  it('accepts headings of all four levels', () => {
    expectAccepted([file.plan, text, `# 一\n\n## 二\n\n### 三\n\n####\n\n${text}`]);
  });

  it.each([5, 6])('reports a heading of level %d', (depth) => {
    const marks = '#'.repeat(depth);
    expectRefused(
      'block-kind',
      [[file.plan, '#### 主要', `⟦${marks}⟧ 主要`]],
      `Here stands a heading '${marks}'. Write '####' at the deepest.`,
    );
  });

  it.each([
    ['===', '#'],
    ['-', '##'],
  ])('reports a heading underlined with %s', (line, marks) => {
    expectRefused(
      'block-kind',
      [[file.plan, text, `${text}⟦${line}⟧\n`]],
      `Here stands a heading underlined with '${line}'. Begin its line with '${marks}', or take this line out.`,
    );
  });
});
