import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatProblems } from '../../src/check/problem.ts';
import { checkProject } from '../../src/check/run.ts';
import { segmentsOf } from '../../src/report/read-report.ts';
import { loadSite } from '../../src/site.ts';

describe('the content of the project', () => {
  it('has no problem', () => {
    expect(formatProblems(checkProject('.'))).toBe('\n0 problems in 0 files.');
  });

  it('is really there: every chapter, some 400 segments and more than 100 terms', () => {
    const { reports, terms } = loadSite('.');
    const [report] = reports;
    expect(report!.editions.zh.map(({ file }) => file)).toEqual(report!.data.chapters);
    expect(segmentsOf(report!.editions.zh).length).toBeGreaterThan(400);
    expect(terms.length).toBeGreaterThan(100);
  });
});

describe('the rules', () => {
  it('have a file of tests each, named by the rule', () => {
    const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.ts'),
    );
    const rules = sources.flatMap((name) =>
      [...readFileSync(join('src', name), 'utf8').matchAll(/\bproblem\(\s*'([a-z-]+)'/g)].map(
        (match) => match[1]!,
      ),
    );
    expect(rules).not.toEqual([]);
    expect([...new Set(rules)].filter((rule) => !existsSync(`tests/check/${rule}.test.ts`))).toEqual([]);
  });
});
