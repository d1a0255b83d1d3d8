import { describe, expect, it } from 'vitest';
import { comparePinyin, entriesOf, keywordInContext, plainPinyin } from '../../src/glossary/entries.ts';
import { report, site } from './real-report.ts';

describe('entriesOf', () => {
  const entries = entriesOf(site, report);

  it('gives every term once', () => {
    expect(entries.map(({ term }) => term.id).sort()).toEqual(site.terms.map(({ id }) => id).sort());
  });

  it('begins with the 27 printed entries, in their order and with their definitions', () => {
    const printed = entries.filter(({ term }) => term.status === 'report');
    expect(printed).toHaveLength(27);
    expect(entries.slice(0, 27)).toEqual(printed);
    expect(printed[0]).toMatchObject({
      term: { headword: { zh: '“枫桥经验”' } },
      printed: { kind: 'definition' },
    });
    expect(
      printed.map(
        ({ term, definition, printed: segment }) => `${term.headword.zh}：${definition.zh}` === segment?.text,
      ),
    ).toEqual(Array.from({ length: 27 }, () => true));
  });

  it('gives the others by pinyin, with a definition only where the editor gives one', () => {
    const others = entries.slice(27);
    expect(others.map(({ term }) => plainPinyin(term.pinyin))).toEqual(
      others.map(({ term }) => plainPinyin(term.pinyin)).sort((a, b) => a.localeCompare(b, 'en')),
    );
    expect(
      others.filter(({ term, definition }) => (term.status === 'editor') !== (definition.zh !== undefined)),
    ).toEqual([]);
  });
});

describe('plainPinyin', () => {
  it('drops tone marks and capitals and writes ü as v', () => {
    expect(plainPinyin('Fēngqiáo Lǜsè nǚ')).toBe('fengqiao lvse nv');
  });
});

describe('comparePinyin', () => {
  it('orders by letters before tones', () => {
    expect(['bǐ', 'ān', 'bà', 'àn quán', 'ān jìng'].sort(comparePinyin)).toEqual([
      'ān',
      'ān jìng',
      'àn quán',
      'bà',
      'bǐ',
    ]);
  });
});

describe('comparePinyin among tones', () => {
  it.each([
    ['ā á ǎ à a'],
    ['lǖ lǘ lǚ lǜ lü'],
    ['shíjī shíjí shíjǐ shíjì shǐjī'],
    ['Māma māmā'.split(' ').toReversed().join(' ')],
  ])('keeps %s', (ordered) => {
    const words = ordered.split(' ');
    expect(words.toReversed().sort(comparePinyin)).toEqual(words);
  });
});

describe('keywordInContext', () => {
  const text = '全面实施“1681”工作举措，推动经济';

  it('cuts both sides and says so', () => {
    expect(keywordInContext(text, 4, 10, 3)).toEqual({
      before: '…面实施',
      keyword: '“1681”',
      after: '工作举…',
    });
  });

  it('says nothing where the segment is not cut', () => {
    expect(keywordInContext(text, 4, 10, 50)).toEqual({
      before: '全面实施',
      keyword: '“1681”',
      after: '工作举措，推动经济',
    });
  });
});
