import { describe, expect, it } from 'vitest';
import { splitDefinition } from '../../src/glossary/definitions.ts';

describe('splitDefinition', () => {
  it('cuts a Chinese entry at its first full-width colon', () => {
    expect(splitDefinition('“两新”：一是：更新。', 'zh')).toEqual({
      headword: '“两新”',
      definition: '一是：更新。',
    });
  });

  it('cuts an English entry at its colon and drops the space after it', () => {
    expect(splitDefinition('Fengqiao model: A model.', 'en')).toEqual({
      headword: 'Fengqiao model',
      definition: 'A model.',
    });
  });

  it('takes an entry without a colon as a headword alone', () => {
    expect(splitDefinition('名词解释', 'zh')).toEqual({ headword: '名词解释', definition: '' });
  });
});
