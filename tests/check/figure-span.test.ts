import { describe, it } from 'vitest';
import { expectAccepted, expectRefused } from './small-report.ts';
import { indicator } from './indicators.ts';

describe('figure-span', () => {
  it('accepts figures that stand in their sentences', () => {
    expectAccepted(indicator('{ kind: growth, period: "2025", segment: 1.0.1.2, zh: 6%, en: 6 percent }'));
  });

  it('reports a figure that the Chinese or the English segment does not contain', () => {
    expectRefused(
      'figure-span',
      [
        indicator(
          '{ kind: growth, period: "2025", segment: 1.0.1.2, zh: ⟦8%⟧, en: 6 percent }',
          '{ kind: average, period: "2025", segment: 1.0.1.2, zh: 6%, en: ⟦8 percent⟧ }',
        ),
      ],
      "The Chinese segment 1.0.1.2 does not contain '8%'. Copy the figure from the segment.",
      "The English segment 1.0.1.2 does not contain '8 percent'. Copy the figure from the segment.",
    );
  });

  it('reports a figure that stands twice without saying which', () => {
    expectRefused(
      'figure-span',
      [
        ['content/2026/zh/01-review.mdx', '全年增长6%。', '全年增长6%，连年增长6%。'],
        ['content/2026/en/01-review.mdx', 'was 6 percent.', 'was 6 percent, every year 6 percent.'],
        indicator(
          '{ kind: growth, period: "2025", segment: 1.0.1.2, zh: ⟦6%⟧, en: 6 percent }',
          '{ kind: average, period: "2025", segment: 1.0.1.2, zh: 6%, nth: ⟦3⟧, en: 6 percent }',
        ),
      ],
      "The figure '6%' stands 2 times in 1.0.1.2. Add 'nth' with the number of the one that is meant.",
      "The figure '6%' stands 2 times in 1.0.1.2, and 'nth' is '3'. Write which one is meant.",
    );
  });
});
