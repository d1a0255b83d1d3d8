import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../../src/check/check-content.ts';
import { formatProblem } from '../../src/check/problem.ts';
import { readContentFiles } from '../../src/site.ts';

const readme = readFileSync('README.md', 'utf8');
const shown = [...readme.matchAll(/^ +> `(content\/.+)`$/gm)].map(([, line]) => line);

/** Slips of the four kinds that the README speaks of: the file, what is right, and what is written instead. */
const slips = [
  ['content/2026/zh/07-stability.mdx', '深化“平安新源”建设', '深入“平安新源”建设'],
  ['content/2026/en/02-review-2025-economy.mdx', '360 million yuan', '3.6 billion yuan'],
  ['content/2026/figures.yaml', '151.8亿元', '151.9亿元'],
  ['content/glossary/one-six-eight-one-measures.yaml', '    - “1681”工作举措', '    - “1861”工作举措'],
] as const;

describe('the README', () => {
  it('shows for a slip of each kind what the check really says', () => {
    const files = new Map(readContentFiles('.'));
    for (const [path, right, wrong] of slips) {
      expect(files.get(path)!.split(right)).toHaveLength(2);
      files.set(path, files.get(path)!.replace(right, wrong));
    }
    expect(shown).toHaveLength(slips.length);
    expect(checkContent(files).problems.map(formatProblem)).toEqual(expect.arrayContaining(shown));
  });
});
