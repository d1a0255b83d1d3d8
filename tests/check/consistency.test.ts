import { describe, it } from 'vitest';
import { expectAccepted, expectRefused, file } from './small-report.ts';

describe('consistency', () => {
  it('accepts the same English for the same Chinese, and for another', () => {
    expectAccepted(
      [file.plan, '增长7%左右。\n', '增长7%左右。\n\n全年增长6%。\n全年仍增长6%。\n'],
      [file.enPlan, '7 percent.\n', '7 percent.\n\nGrowth was 6 percent.\nGrowth was 6 percent.\n'],
    );
  });

  it('reports another English for the same Chinese', () => {
    expectRefused(
      'consistency',
      [
        [file.plan, '增长7%左右。\n', '增长7%左右。\n\n全年增长6%。\n'],
        [file.enPlan, '7 percent.\n', '7 percent.\n\n⟦It⟧ grew by 6 percent.\n'],
      ],
      "The Chinese line is '全年增长6%。' as before content/2026/en/01-review.mdx:14, but not the English. Write 'Growth was 6 percent.' in both places.",
    );
  });

  it('reports a headword that stands for two terms', () => {
    expectRefused(
      'consistency',
      [[file.reform, 'en: state reform }', 'en: ⟦Fengqiao⟧ Model }']],
      "The headword 'Fengqiao Model' stands for the term 'fengqiao-model' too. Tell the two apart.",
    );
  });

  it('reports a printed entry whose headword is another in the glossary file', () => {
    expectRefused(
      'consistency',
      [[file.enTerms, 'Fengqiao model:', '⟦Fengqiao⟧ experience:']],
      "The printed entry has the headword 'Fengqiao experience', content/glossary/fengqiao-model.yaml has 'Fengqiao model'. Write the same in both.",
    );
  });
});
