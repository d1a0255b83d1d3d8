import { describe, expect, it } from 'vitest';
import { checkContent } from '../../src/check/check-content.ts';
import { expectAccepted, expectRefused, file, smallReport } from './small-report.ts';

const annex = '---\ntitle: 附件\n---\n';
const listed = [file.report, '  - 03-terms\n', '  - 03-terms\n  - 04-annex\n'] as const;
const says =
  "The chapter '04-annex' has no text. Write it, or take the chapter out of content/2026/report.yaml.";

describe('chapter-empty', () => {
  it('accepts a chapter of one heading', () => {
    expectAccepted(listed, ['content/2026/zh/04-annex.mdx', '', `${annex}\n## 附件\n`]);
  });

  it('reports a chapter with nothing but a title', () => {
    expectRefused('chapter-empty', [listed, ['content/2026/zh/04-annex.mdx', '', `⟦${annex}⟧`]], says);
  });

  it('says nothing of all that follows from a chapter whose text is gone', () => {
    const { files } = smallReport([
      file.plan,
      '## 二、2026年安排\n\n#### 主要目标是：\n\n国资国企改革推进，增长7%左右。\n',
      '',
    ]);
    expect(checkContent(files).problems.map(({ rule }) => rule)).toEqual(['chapter-empty']);
  });

  it('reports a chapter whose only heading has no text', () => {
    expectRefused('chapter-empty', [listed, ['content/2026/zh/04-annex.mdx', '', `⟦${annex}⟧\n##\n`]], says);
  });
});
