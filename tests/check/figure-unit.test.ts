import { describe, it } from 'vitest';
import { indicator } from './indicators.ts';
import { expectAccepted, expectRefused, file, type Edit } from './small-report.ts';

const result = '{ kind: result, period: "2025", segment: 1.0.1.1, zh: 96.91%, en: 96.91 percent }';
const tons: Edit[] = [
  [file.plan, '增长7%左右。', '产量5吨左右。'],
  [file.enPlan, 'growth of about 7 percent', 'output of about 5 metric tons'],
];

describe('figure-unit', () => {
  it('accepts levels of one unit', () => {
    expectAccepted(
      indicator(result, '{ kind: target, period: "2026", segment: 2.0.1.1, zh: 7%, en: 7 percent }'),
    );
  });

  it('reports a level in another unit than the levels before it', () => {
    expectRefused(
      'figure-unit',
      [
        ...tons,
        indicator(result, '{ kind: target, period: "2026", segment: 2.0.1.1, zh: ⟦5吨⟧, en: 5 metric tons }'),
      ],
      "The value '5吨' is one of 't'. Write a figure of 'percent', as the values before it.",
    );
  });

  it('reports a growth that is no percentage', () => {
    expectRefused(
      'figure-unit',
      [
        ...tons,
        indicator('{ kind: growth, period: "2026", segment: 2.0.1.1, zh: ⟦5吨⟧, en: 5 metric tons }'),
      ],
      "The value '5吨' is one of 't'. Write a figure of 'percent' or 'times'.",
    );
  });
});
