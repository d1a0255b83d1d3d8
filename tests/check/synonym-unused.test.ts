import { describe, it } from 'vitest';
import { expectAccepted, expectRefused } from './small-report.ts';

const path = 'content/synonyms.yaml';

describe('synonym-unused', () => {
  it('accepts words of the text in place of a reader’s word', () => {
    expectAccepted([path, '', 'zh: { 国企: 国资国企 }\nen: { Maple Bridge: Fengqiao }\n']);
  });

  it('reports words that stand nowhere in the text', () => {
    expectRefused(
      'synonym-unused',
      [[path, '', 'zh: { 国企: ⟦国有企业⟧ }\nen: {}\n']],
      "The words '国有企业' for '国企' stand nowhere in the text. Write words of the text, or take the line out.",
    );
  });
});
