import { describe, it } from 'vitest';
import { expectAccepted, expectRefused, file } from './small-report.ts';

const says = (label: string) =>
  `The note '${label}' has no text. Add a line '[^${label}]: …' at the end of the file.`;

describe('note-without-text', () => {
  it('accepts marks whose notes follow, in sentences, headings and printed entries', () => {
    expectAccepted(
      [file.review, '## 一、2025年回顾', '## 一、2025年回顾[^en-1]'],
      [file.review, '全年增长6%。\n', '全年增长6%[^en-2]。\n\n[^en-1]: 原文如此。\n\n[^en-2]: 原文如此。\n'],
      [
        file.terms,
        '依靠群众、就地解决的治理经验。\n',
        '依靠群众、\n就地[^en-3]解决的治理经验。\n\n[^en-3]: 原文如此。\n',
      ],
    );
  });

  it('reports a mark whose note the file does not have', () => {
    expectRefused('note-without-text', [[file.plan, '增长7%左右', '增长7%⟦[^en-1]⟧左右']], says('en-1'));
  });

  it('reports a mark whose note stands in another chapter', () => {
    expectRefused(
      'note-without-text',
      [
        [file.plan, '增长7%左右', '增长7%⟦[^en-1]⟧左右'],
        [file.review, '全年增长6%。\n', '全年增长6%。\n\n[^en-1]: 原文如此。\n'],
      ],
      says('en-1'),
    );
  });

  it('reports a mark in the English edition', () => {
    expectRefused(
      'note-without-text',
      [[file.enPlan, 'about 7 percent', 'about 7 percent⟦[^tn-1]⟧']],
      says('tn-1'),
    );
  });
});
