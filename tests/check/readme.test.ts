import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../../src/check/check-content.ts';
import { formatProblem } from '../../src/check/problem.ts';
import { readContentFiles } from '../../src/site.ts';

const readme = readFileSync('README.md', 'utf8');
const shown = [...readme.matchAll(/^ +> `(content\/.+)`$/gm)].map(([, line]) => line);

describe('the README', () => {
  it.each([
    ['a slip in the Chinese', 'content/2026/zh/07-stability.mdx', '深化“平安新源”建设', '深入“平安新源”建设'],
    [
      'a slip in an English figure',
      'content/2026/en/02-review-2025-economy.mdx',
      '360 million yuan',
      '3.6 billion yuan',
    ],
    ['an indicator that its sentence does not have', 'content/2026/figures.yaml', '151.8亿元', '151.9亿元'],
    [
      'a form that never occurs',
      'content/glossary/one-six-eight-one-measures.yaml',
      '    - “1681”工作举措',
      '    - “1861”工作举措',
    ],
  ])('shows for %s what the check really says', (_, path, right, wrong) => {
    const files = new Map(readContentFiles('.'));
    expect(files.get(path)!.split(right)).toHaveLength(2);
    files.set(path, files.get(path)!.replace(right, wrong));
    const says = checkContent(files).problems.map(formatProblem);
    expect(says.filter((line) => shown.includes(line))).toHaveLength(1);
  });

  it('shows no other', () => {
    expect(shown).toHaveLength(4);
  });
});
