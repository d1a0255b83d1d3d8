import { describe, expect, it } from 'vitest';
import { findNearest, formatProblem, formatProblems, problem } from '../../src/check/problem.ts';

const at = (path: string, line: number, column: number) =>
  problem('link-missing', { path, line, column }, 'Look it up.');

describe('formatProblem', () => {
  it('writes place, rule and message on one line', () => {
    expect(
      formatProblem(
        problem('form-unused', { path: 'content/a.yaml', line: 3, column: 7 }, "The form 'x' is unused."),
      ),
    ).toBe("content/a.yaml:3:7  form-unused  The form 'x' is unused.");
  });
});

describe('formatProblems', () => {
  it('sorts by file, line and column, lines and columns as numbers', () => {
    const text = formatProblems([at('b', 1, 1), at('a', 10, 1), at('a', 9, 10), at('a', 9, 9)]);
    expect(text.split('\n').map((line) => line.split(' ')[0])).toEqual([
      'a:9:9',
      'a:9:10',
      'a:10:1',
      'b:1:1',
      '',
      '4',
    ]);
  });

  it('closes with an empty line and the count', () => {
    expect(formatProblems([at('b', 2, 1), at('a', 1, 1), at('b', 1, 1)])).toMatch(
      /\n\n3 problems in 2 files\.$/,
    );
  });

  it('counts one problem in the singular', () => {
    expect(formatProblems([at('a', 1, 1)])).toBe('a:1:1  link-missing  Look it up.\n\n1 problem in 1 file.');
  });

  it('leaves the order of the given problems', () => {
    const problems = [at('b', 1, 1), at('a', 1, 1)];
    formatProblems(problems);
    expect(problems.map(({ path }) => path)).toEqual(['b', 'a']);
  });
});

describe('findNearest', () => {
  it('finds the candidate with the fewest changes', () => {
    expect(findNearest('07-stabilty', ['06-targets', '07-stability', '08-unity'])).toBe('07-stability');
  });

  it('allows two changes in a short word and a third of a long one', () => {
    expect(findNearest('枫桥', ['枫桥经验'])).toBe('枫桥经验');
    expect(findNearest('枫', ['枫桥经验'])).toBeUndefined();
    expect(findNearest('abcdefghi', ['abcdefxyz'])).toBe('abcdefxyz');
    expect(findNearest('abcdefghi', ['abcdewxyz'])).toBeUndefined();
  });

  it('finds nothing that shares no letter with a short word', () => {
    expect(findNearest('fr', ['en'])).toBeUndefined();
    expect(findNearest('eng', ['en'])).toBe('en');
  });

  it('finds nothing among no candidates', () => {
    expect(findNearest('a', [])).toBeUndefined();
  });
});
