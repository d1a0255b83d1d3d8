import { describe, expect, it } from 'vitest';
import { formatProblem } from '../../src/check/problem.ts';
import { fileMissing } from '../../src/check/rules/file-missing.ts';
import { readContentFiles } from '../../src/site.ts';

const files = readContentFiles('.');
const problemsOf = (path: string, text?: string) => {
  const changed = new Map(files);
  if (text === undefined) changed.delete(path);
  else changed.set(path, text);
  return fileMissing(changed).map(formatProblem);
};
const says = (path: string) =>
  `${path}:1:1  file-missing  The file '${path}' is missing or empty. Restore it: without it checks or pages would fall silent.`;

describe('file-missing', () => {
  it('accepts the files of the project', () => {
    expect(fileMissing(files)).toEqual([]);
  });

  it('accepts a report whose tasks nobody has read out', () => {
    expect(problemsOf('content/2026/tasks.yaml')).toEqual([]);
  });

  it.each([
    'content/site.yaml',
    'content/synonyms.yaml',
    'content/termbase.tsv',
    'content/words.txt',
    'content/2026/source.md',
    'content/2026/segments.txt',
    'content/2026/pinyin.yaml',
    'content/2026/figures.yaml',
    'content/2026/figure-exceptions.yaml',
  ])('reports %s when it is gone and when it is empty', (path) => {
    expect(problemsOf(path)).toEqual([says(path)]);
    expect(problemsOf(path, '\n')).toEqual([says(path)]);
  });
});
