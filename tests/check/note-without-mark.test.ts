import { describe, it } from 'vitest';
import { expectAccepted, expectRefused, file } from './small-report.ts';

describe('note-without-mark', () => {
  it('accepts a note to which a line refers', () => {
    expectAccepted([file.enPlan, '7 percent.\n', '7 percent.[^tn-1]\n\n[^tn-1]: As printed.\n']);
  });

  it('reports a note to which no line of the chapter refers', () => {
    expectRefused(
      'note-without-mark',
      [
        [file.review, '全年增长6%。\n', '全年增长6%[^en-1]。\n\n[^en-1]: 原文如此。\n'],
        [file.plan, '7%左右。\n', '7%左右。\n\n⟦[^en-2]: 原文如此。⟧\n'],
      ],
      "No line has the mark '[^en-2]'. Set the mark or remove the note.",
    );
  });
});
