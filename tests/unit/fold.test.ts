import { describe, expect, it } from 'vitest';
import { findMatches, foldText, SEPARATOR, tokensOf } from '../../src/search/fold.ts';
import { simplify } from '../../src/search/simplify.ts';
import { traditionalPairs } from '../../src/search/traditional-pairs.ts';

/** Returns a folded text with | for the separator. */
const fold = (text: string) => foldText(text).text.replaceAll(SEPARATOR, '|');

/** Returns the stretches of a text that a query marks. */
function marked(text: string, query: string): string[] {
  return findMatches(foldText(text), foldText(query).text).map(({ start, end }) => text.slice(start, end));
}

describe('foldText', () => {
  it('leaves Chinese characters and digits as they are', () => {
    expect(fold('增长12')).toBe('增长12');
  });

  it('makes full-width ASCII half-width', () => {
    expect(fold('Ｒ＆Ｄ９６．９１％')).toBe('r&d96.91%');
  });

  it('makes capitals small', () => {
    expect(fold('DRG付费')).toBe('drg付费');
  });

  it.each(['—', '–', '‐', '‑', '‒', '―', '−', '－', '-'])('makes the dash %s a hyphen', (dash) => {
    expect(fold(`2021${dash}2025`)).toBe('2021-2025');
  });

  it.each(['～', '〜', '~'])('makes the wave %s a tilde', (wave) => {
    expect(fold(`5${wave}8`)).toBe('5~8');
  });

  it('deletes spaces', () => {
    expect(fold(' 县长 高磊\u3000\n')).toBe('县长高磊');
  });

  it('deletes quotation marks and brackets', () => {
    expect(fold('甲“乙”‘丙’"丁"\'戊\'「己」『庚』《辛》〈壬〉（癸）(子)丑')).toBe('甲乙丙丁戊己庚辛壬癸子丑');
  });

  it.each([...'+&.%/:~=@#°', '-'])('keeps %s where it touches a Latin letter or digit', (symbol) => {
    expect(fold(`甲${symbol}1`)).toBe(`甲${symbol}1`);
    expect(fold(`x${symbol}乙`)).toBe(`x${symbol}乙`);
    expect(fold(`甲${symbol}乙`)).toBe('甲|乙');
  });

  it('keeps a symbol that touches a letter or digit over a deleted mark', () => {
    expect(fold('“1” + 甲')).toBe('1+甲');
  });

  it('makes every other run of marks one separator, whatever the marks', () => {
    expect(fold('安全，社会')).toBe('安全|社会');
    expect(fold('安全；社会')).toBe('安全|社会');
    expect(fold('安全……。！社会')).toBe('安全|社会');
    expect(fold('中国—中亚')).toBe('中国|中亚');
  });

  it('makes marks with deleted ones between them a single separator', () => {
    expect(fold('甲。”“，乙')).toBe('甲|乙');
  });

  it('drops separators at both ends', () => {
    expect(fold('，、安全；。')).toBe('安全');
  });

  it('leaves nothing of an empty query or one of marks only', () => {
    expect(fold('')).toBe('');
    expect(fold('“，”。')).toBe('');
  });
});

describe('tokensOf', () => {
  it('gives every significant character, separators left out', () => {
    expect(tokensOf(foldText('安全，１+5'))).toEqual(['安', '全', '1', '+', '5']);
  });
});

describe('findMatches', () => {
  it('tells 安全社会 from 安全，社会', () => {
    expect(marked('维护安全，社会稳定', '安全社会')).toEqual([]);
    expect(marked('维护安全，社会稳定', '安全；社会')).toEqual(['安全，社会']);
  });

  it.each([
    ['1681', '全面实施“1681”工作举措', '1681'],
    ['“1681”工作举措', '全面实施“1681”工作举措', '1681”工作举措'],
    ['2+10+X+N', '自治州“2+10+X+N”现代化', '2+10+X+N'],
    ['1+5+N', '“1+5+N”格局', '1+5+N'],
    ['96.91%', '化解率达96.91%。', '96.91%'],
    ['151.8亿元', '总值151.8亿元、增长', '151.8亿元'],
    ['r&d', 'R&D经费', 'R&D'],
    ['新时代枫桥经验', '新时代“枫桥经验”深入', '新时代“枫桥经验'],
  ])('finds %s in %s and marks what the text has', (query, text, expected) => {
    expect(marked(text, query)).toEqual([expected]);
  });

  it('counts occurrences that do not overlap', () => {
    expect(marked('一一一一一', '一一')).toEqual(['一一', '一一']);
  });

  it('marks a character of two UTF-16 units whole', () => {
    expect(findMatches(foldText('甲𬭚乙'), foldText('𬭚').text)).toEqual([{ start: 1, end: 3 }]);
  });

  it('finds nothing for an empty query', () => {
    expect(marked('安全', '，')).toEqual([]);
  });
});

describe('the traditional characters of a query', () => {
  it('are made simplified, the rest is left as it is', () => {
    expect(simplify('“楓橋經驗”R&D', '楓枫橋桥經经驗验')).toBe('“枫桥经验”R&D');
  });

  it('are known for the characters of the text', () => {
    expect(simplify('楓橋', traditionalPairs('枫桥'))).toBe('枫桥');
    expect(simplify('楓橋', traditionalPairs('枫'))).toBe('枫橋');
    expect(traditionalPairs('')).toBe('');
  });

  it('stay where the text has them too', () => {
    expect(simplify('楓橋', traditionalPairs('枫桥橋'))).toBe('枫橋');
  });
});
