import { describe, expect, it } from 'vitest';
import { insteadOf } from '../../src/search/instead-of.ts';

const synonyms = { GDP: '地区生产总值', 旅客: '游客' };

describe('insteadOf', () => {
  it('gives the report’s word for a reader’s word, in any case', () => {
    expect(insteadOf(['gdp'], synonyms)).toEqual(['地区生产总值']);
  });

  it('gives each of several words, none twice', () => {
    expect(insteadOf(['那拉提', '旅客', '游客'], synonyms)).toEqual(['那拉提', '游客']);
  });

  it('gives it also for a word within a longer one, put in and by itself', () => {
    expect(insteadOf(['gdp增长'], synonyms)).toEqual(['地区生产总值增长', '地区生产总值', 'gdp增长']);
  });

  it('takes no part of a word of Latin letters for a word', () => {
    expect(insteadOf(['GDPs', 'xGDP'], synonyms)).toEqual(['GDPs', 'xGDP']);
  });

  it('knows no words of an object that are not its own', () => {
    expect(insteadOf(['constructor', '__proto__'], synonyms)).toEqual(['constructor', '__proto__']);
  });
});
