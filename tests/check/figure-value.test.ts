import { describe, it } from 'vitest';
import { figures, indicator } from './indicators.ts';
import { expectAccepted, expectRefused } from './small-report.ts';

const level = '{ kind: result, period: "2025", segment: 1.0.1.1, zh: 96.91%, en: 96.91 percent }';
const growth = '{ kind: target-growth, period: "2026", segment: 2.0.1.1, zh: 7%, en: 7 percent }';
const computed = (from: string) => `  computed:\n    - { kind: target, period: "2026", from: [${from}] }\n`;

describe('figure-value', () => {
  it('accepts a whole figure whose English twin says the same', () => {
    expectAccepted(indicator(level, growth));
  });

  it('reports a text that is only part of a figure', () => {
    expectRefused(
      'figure-value',
      [indicator('{ kind: result, period: "2025", segment: 1.0.1.1, zh: ⟦6.91%⟧, en: 96.91 percent }')],
      "'6.91%' is not a whole figure of 1.0.1.1. Did you mean '96.91%'?",
    );
  });

  it('reports an English text that says something else', () => {
    expectRefused(
      'figure-value',
      [
        ['content/2026/zh/01-review.mdx', '全年增长6%。', '全年增长6%、7%。'],
        ['content/2026/en/01-review.mdx', 'was 6 percent.', 'was 6 percent and 7 percent.'],
        indicator('{ kind: growth, period: "2025", segment: 1.0.1.2, zh: 6%, en: ⟦7 percent⟧ }'),
      ],
      "The English figure '7 percent' does not say what '6%' says in 1.0.1.2. Write '6 percent'.",
    );
  });

  it('reports a computed value that follows from nothing printed', () => {
    expectRefused(
      'figure-value',
      [figures(['growth', [growth], computed('⟦result 2025⟧, target-growth 2026')])],
      "The indicator has no printed level 'result 2025'. Name one by its kind and period.",
    );
  });
});
