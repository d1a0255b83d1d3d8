import { describe, it } from 'vitest';
import { expectAccepted, expectRefused, file } from './small-report.ts';

describe('word-unused', () => {
  it('accepts a word that only a glossary file has', () => {
    expectAccepted(
      [file.reform, 'The reform of state', 'The reform in Nalati of state'],
      [file.words, 'Gao\n', 'Gao\nNalati\n'],
    );
  });

  it('reports a word that no English text has', () => {
    expectRefused(
      'word-unused',
      [[file.words, 'Gao\n', 'Gao\n⟦Nalati⟧\n']],
      "No English text has the word 'Nalati'. Take it out.",
    );
  });

  it('reports a word that the dictionary has', () => {
    expectRefused(
      'word-unused',
      [[file.words, 'Gao\n', 'Gao\n⟦growth⟧\n']],
      "The dictionary has the word 'growth' itself. Take it out.",
    );
  });
});
