import { describe, it } from 'vitest';
import { expectAccepted, expectRefused, file } from './small-report.ts';

describe('word-order', () => {
  it('accepts capitals and small letters in one alphabet', () => {
    expectAccepted([file.words, 'Gao\n', 'Gao\nhotline\nIli\n']);
  });

  it('reports a word that stands twice, and one out of order', () => {
    expectRefused(
      'word-order',
      [[file.words, 'Gao\nXinyuan\n', 'Gao\n⟦Gao⟧\nXinyuan\n⟦Ili⟧\n']],
      "The word 'Gao' stands after 'Gao'. Sort the list, and keep each word once.",
      "The word 'Ili' stands after 'Xinyuan'. Sort the list, and keep each word once.",
    );
  });
});
