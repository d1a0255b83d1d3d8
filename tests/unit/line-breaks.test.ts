import { describe, expect, it } from 'vitest';
import { withLineBreaks } from '../../src/report/line-breaks.ts';

const link = { start: 0, end: 8 };

describe('withLineBreaks', () => {
  it('lets a line break between Han and quotation marks, but not within a link or before a comma', () => {
    const parts = withLineBreaks([
      { kind: 'text', text: '建设“安全网”工程，实施' },
      { kind: 'text', text: '“10+N”举措', link },
      { kind: 'text', text: '，打好“大会战”，收官。' },
    ]);
    expect(parts.map((part) => (part.kind === 'text' ? part.text : '|')).join('')).toBe(
      '建设|“安全网”|工程，实施|“10+N”举措，打好|“大会战”，收官。',
    );
  });

  it('keeps the mark of a note where it stands', () => {
    expect(withLineBreaks([{ kind: 'note', label: 'en-a' }])).toEqual([{ kind: 'note', label: 'en-a' }]);
  });
});
