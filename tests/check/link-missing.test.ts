import { describe, it } from 'vitest';
import { expectAccepted, expectRefused, file } from './small-report.ts';

describe('link-missing', () => {
  it('accepts a note that links to segments of any chapter and to other sites', () => {
    expectAccepted([
      file.enPlan,
      '7 percent.\n',
      '7 percent.[^en-1]\n\n[^en-1]: See [above](#1.0.1.2), [below](#2.0.2.1) and [the office](https://www.gov.cn/).\n',
    ]);
  });

  it('reports a link to a segment that the report does not have, and the nearest one', () => {
    expectRefused(
      'link-missing',
      [[file.plan, '7%左右。\n', '7%左右[^en-1]。\n\n[^en-1]: 见⟦[上文](#1.0.1.21)⟧。\n']],
      "No segment has the id '1.0.1.21'. Did you mean '1.0.1.1'?",
    );
  });

  it('reports a link that is like no segment', () => {
    expectRefused(
      'link-missing',
      [[file.plan, '7%左右。\n', '7%左右[^en-1]。\n\n[^en-1]: 见⟦[上文](#the-review)⟧。\n']],
      "No segment has the id 'the-review'. Look the id up in segments.txt.",
    );
  });

  it('reports every such link of a note', () => {
    expectRefused(
      'link-missing',
      [
        [
          file.enPlan,
          '7 percent.\n',
          '7 percent.[^en-1]\n\n[^en-1]: ⟦[One](#first-segment)⟧ and ⟦[two](#second-segment)⟧.\n',
        ],
      ],
      "No segment has the id 'first-segment'. Look the id up in segments.txt.",
      "No segment has the id 'second-segment'. Look the id up in segments.txt.",
    );
  });
});
