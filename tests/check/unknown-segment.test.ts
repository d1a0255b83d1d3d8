import { describe, it } from 'vitest';
import { indicator } from './indicators.ts';
import { expectAccepted, expectRefused } from './small-report.ts';

describe('unknown-segment', () => {
  it('accepts a segment that exists', () => {
    expectAccepted(indicator('{ kind: growth, period: "2025", segment: 1.0.1.2, zh: 6%, en: 6 percent }'));
  });

  it('reports a segment that does not exist', () => {
    expectRefused(
      'unknown-segment',
      [indicator('{ kind: growth, period: "2025", segment: ⟦1.0.1.9⟧, zh: 6%, en: 6 percent }')],
      "No segment has the id '1.0.1.9'. Look the id up in segments.txt.",
    );
  });
});
