import { describe, expect, it } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import { getT } from '../../src/i18n/translate.ts';
import { zh } from '../../src/i18n/zh.ts';

describe('getT', () => {
  it('gives the text of each language', () => {
    expect(getT('zh')('skip')).toBe(zh['skip']);
    expect(getT('en')('skip')).toBe(en['skip']);
    expect(getT('zh')('skip')).not.toBe(getT('en')('skip'));
  });

  it('fills in values without changing their characters', () => {
    expect(getT('zh')('nav.site', { place: '<新源县>', title: '“报告”&' })).toBe('<新源县>“报告”&');
  });

  it.each(['zh', 'en'] as const)('throws for a missing key (%s)', (lang) => {
    expect(() => getT(lang)('nav.nowhere' as never)).toThrow(
      "This is a bug in the site: no interface text has the key 'nav.nowhere'.",
    );
  });
});
