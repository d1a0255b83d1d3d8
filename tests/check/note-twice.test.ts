import { describe, it } from 'vitest';
import { expectAccepted, expectRefused, file } from './small-report.ts';

const says = (label: string, line: number) =>
  `The mark '[^${label}]' stands on line ${line} too. Take one out, or write a note of its own for it.`;

describe('note-twice', () => {
  it('accepts two notes in a line, and a mark in each language', () => {
    expectAccepted(
      [file.plan, '7%左右。\n', '7%[^en-1]左右[^en-2]。\n\n[^en-1]: 原文如此。\n\n[^en-2]: 原文如此。\n'],
      [
        file.enPlan,
        '7 percent.\n',
        '7 percent.[^en-1][^en-2]\n\n[^en-1]: As printed.\n\n[^en-2]: As printed.\n',
      ],
    );
  });

  it('reports a mark that stands twice in a line', () => {
    expectRefused(
      'note-twice',
      [[file.plan, '7%左右。\n', '7%[^en-1]左右⟦[^en-1]⟧。\n\n[^en-1]: 原文如此。\n']],
      says('en-1', 9),
    );
  });

  it('reports a mark that stands in a heading and a sentence of the chapter', () => {
    expectRefused(
      'note-twice',
      [
        [file.enReview, '## I. 2025 in Review', '## I. 2025 in Review[^tn-1]'],
        [
          file.enReview,
          'Growth was 6 percent.\n',
          'Growth was 6 percent.⟦[^tn-1]⟧\n\n[^tn-1]: As printed.\n',
        ],
      ],
      says('tn-1', 9),
    );
  });
});
