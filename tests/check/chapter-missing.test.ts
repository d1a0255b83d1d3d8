import { describe, expect, it } from 'vitest';
import { checkContent } from '../../src/check/check-content.ts';
import { expectAccepted, expectRefused, file, messagesOf, smallReport } from './small-report.ts';

describe('chapter-missing', () => {
  it('accepts an edition in Chinese only', () => {
    const { files } = smallReport();
    for (const path of [file.enReview, file.enPlan, file.enTerms]) files.delete(path);
    expect(messagesOf('chapter-missing', files)).toEqual([]);
  });

  it('accepts a listed chapter that has its files', () => {
    expectAccepted(
      [file.report, '  - 03-terms\n', '  - 03-terms\n  - 04-annex\n'],
      ['content/2026/zh/04-annex.mdx', '', '---\ntitle: 附件\n---\n'],
      ['content/2026/en/04-annex.mdx', '', '---\ntitle: Annex\n---\n'],
    );
  });

  it('reports a listed chapter without a file and names the file it may be', () => {
    const { files, at } = smallReport([file.report, '- 02-plan', '- ⟦02-plans⟧']);
    expect(messagesOf('chapter-missing', files)).toEqual([
      `${at[0]}  chapter-missing  The chapter '02-plans' has no file content/2026/zh/02-plans.mdx. Did you mean '02-plan'?`,
      `${at[0]}  chapter-missing  The chapter '02-plans' has no file content/2026/en/02-plans.mdx. Did you mean '02-plan'?`,
    ]);
  });

  it('is told alone, without all that the missing text would differ from', () => {
    const { files } = smallReport();
    files.delete(file.plan);
    expect(checkContent(files).problems.map(({ rule }) => rule)).toEqual(['chapter-missing']);
  });

  it('reports a chapter that only one language lacks', () => {
    const { files, at } = smallReport(
      [file.report, '  - 03-terms\n', '  - 03-terms\n  - ⟦09-epilogue⟧\n'],
      ['content/2026/zh/09-epilogue.mdx', '', '---\ntitle: 尾声\n---\n'],
    );
    expect(messagesOf('chapter-missing', files)).toEqual([
      `${at[0]}  chapter-missing  The chapter '09-epilogue' has no file content/2026/en/09-epilogue.mdx. Add the file or take the line out.`,
    ]);
  });

  it('reports a chapter of the printed glossary that is not listed', () => {
    expectRefused(
      'chapter-missing',
      [[file.report, 'terms: 03-terms', 'terms: ⟦terms⟧']],
      "The chapter 'terms' is not listed in 'chapters'. Name the chapter that holds the printed glossary.",
    );
  });
});
