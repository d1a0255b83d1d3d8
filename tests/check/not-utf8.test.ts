import { describe, expect, it } from 'vitest';
import { checkContent } from '../../src/check/check-content.ts';
import { expectAccepted, expectRefused, file, smallReport } from './small-report.ts';

describe('not-utf8', () => {
  it('accepts a text in UTF-8', () => {
    expectAccepted();
  });

  it('reports the first place at which a file is not UTF-8, and nothing that follows from it', () => {
    const edit = [file.plan, '国资国企改革', '⟦\uFFFD⟧\uFFFD国企改革'] as const;
    expectRefused('not-utf8', [edit], `The file '${file.plan}' is not UTF-8 from here on. Save it as UTF-8.`);
    expect(checkContent(smallReport(edit).files).problems).toHaveLength(1);
  });
});
