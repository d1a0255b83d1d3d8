import { describe, expect, it } from 'vitest';
import { expectRefused, file, messagesOf, smallReport, type Edit } from './small-report.ts';

const path = 'content/2026/figure-exceptions.yaml';
const withYears: Edit = [file.enReview, 'Growth was 6 percent.', 'Growth was 6 percent (2021–2025).'];

describe('figure-exception-stale', () => {
  it('accepts an exception that a figure needs', () => {
    const exception: Edit = [
      path,
      '',
      '- { segment: 1.0.1.2, en: (2021–2025), reason: The years are added. }\n',
    ];
    expect(messagesOf('figure-exception-stale', smallReport(withYears, exception).files)).toEqual([]);
  });

  it('reports an exception for text that is not there', () => {
    expectRefused(
      'figure-exception-stale',
      [[path, '', '- { segment: 1.0.1.2, en: ⟦(2021–2025)⟧, reason: The years are added. }\n']],
      "The text '(2021–2025)' has no figure in '1.0.1.2' that lacks a counterpart. Take the exception out.",
    );
  });

  it('reports an exception for a figure that has its counterpart', () => {
    expectRefused(
      'figure-exception-stale',
      [[path, '', '- { segment: 1.0.1.2, zh: ⟦6%⟧, reason: It is known. }\n']],
      "The text '6%' has no figure in '1.0.1.2' that lacks a counterpart. Take the exception out.",
    );
  });

  it('reports an exception for a segment that does not exist', () => {
    expectRefused(
      'figure-exception-stale',
      [[path, '', '- { segment: ⟦9.9.9.9⟧, en: (2021–2025), reason: The years are added. }\n']],
      "No segment has the id '9.9.9.9'. Look the id up in segments.txt.",
    );
  });
});
