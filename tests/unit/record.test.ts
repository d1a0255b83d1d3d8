import { describe, expect, it } from 'vitest';
import { segmentsOf } from '../../src/report/read-report.ts';
import { wordsOf } from '../../src/search/english.ts';
import { foldText, tokensOf } from '../../src/search/fold.ts';
import {
  decodeRecord,
  encodeChinese,
  encodeEnglish,
  encodeRecord,
  packIds,
  unpackIds,
} from '../../src/search/record.ts';
import { traditionalPairs } from '../../src/search/simplified.ts';
import { simplifiedMap } from '../../src/search/simplified-map.ts';
import { report } from './real-report.ts';

const zh = segmentsOf(report.editions.zh).map(({ text }) => text);
const en = segmentsOf(report.editions.en ?? []).map(({ text }) => text);
const simplified = simplifiedMap(traditionalPairs(zh.join('')));
const chinese = (text: string) => encodeChinese(text, simplified);

describe('a Chinese record', () => {
  it('gives every segment of the report back', () => {
    expect(decodeRecord(encodeRecord(zh, chinese), 'zh')).toEqual(zh);
  });

  it.each([
    '',
    '常务副县长 高磊',
    'Ｒ＆Ｄ、DRG',
    '2021—2025年',
    '中国—中亚',
    '(half-width, "marks"; here) & there!',
    '楓橋經驗',
    '5～8，𬭚。',
  ])('gives %j back, before and after another segment', (text) => {
    expect(decodeRecord(encodeRecord([text], chinese), 'zh')).toEqual([text]);
    expect(decodeRecord(encodeRecord([text, '甲。', text], chinese), 'zh')).toEqual([text, '甲。', text]);
  });

  it('has every significant character as a word of its own', () => {
    expect(chinese('安全，社会')).toBe(' 安 全， 社 会');
  });

  it('has the folded form after a character that differs from it', () => {
    const words = chinese('至２').split(' ');
    expect(words).toContain('2');
    expect(words).not.toContain('２');
  });

  it('has the folded characters of every segment of the report as words, one by one', () => {
    for (const text of zh) {
      const words = chinese(text).split(' ').slice(1);
      expect(words.map((word) => [...word.toLowerCase()][0])).toEqual(tokensOf(foldText(text, simplified)));
    }
  });
});

describe('an English record', () => {
  it('gives every segment of the report back', () => {
    expect(decodeRecord(encodeRecord(en, encodeEnglish), 'en')).toEqual(en);
  });

  it.each([
    '',
    'State reform',
    'The “five-in-one” plan (2021–2025), R&D: 96.91 percent.',
    '“Village BA,” we said — and 2+10+X+N!',
    'people’s 15.18%',
  ])('gives %j back, before and after another segment', (text) => {
    expect(decodeRecord(encodeRecord([text], encodeEnglish), 'en')).toEqual([text]);
    expect(decodeRecord(encodeRecord([text, 'It grew.', text], encodeEnglish), 'en')).toEqual([
      text,
      'It grew.',
      text,
    ]);
  });

  it('has every word of a segment of the report as a word of its own', () => {
    for (const text of en) {
      const words = encodeEnglish(text).split(' ');
      const found = wordsOf(text).map(({ start, end }) => text.slice(start, end));
      expect(
        words
          .filter((word) => /^[\p{L}\p{N}]/u.test(word))
          .map((word, index) => word.startsWith(found[index]!)),
      ).toEqual(found.map(() => true));
    }
  });
});

describe('packIds and unpackIds', () => {
  it('write runs of neighbours short', () => {
    expect(packIds(['3.2.1.0', '3.2.1.1', '3.2.1.2', '3.2.2.0', '3.3.0.4'])).toBe(
      '3.2.1:0-2,3.2.2:0-0,3.3.0:4-4',
    );
  });

  it('give the ids of every chapter of the report back', () => {
    for (const chapter of report.editions.zh) {
      const ids = segmentsOf([chapter]).map(({ id }) => id);
      expect(unpackIds(packIds(ids))).toEqual(ids);
    }
  });

  it('give ids back in their order, gaps and all', () => {
    const ids = ['1.0.0.0', '1.0.0.2', '1.0.0.1', '1.0.0.10', '1.0.0.11'];
    expect(unpackIds(packIds(ids))).toEqual(ids);
  });
});
