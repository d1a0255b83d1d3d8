import { describe, expect, it } from 'vitest';
import { foldText } from '../../src/search/fold.ts';
import { chineseMatcher } from '../../src/search/chinese.ts';
import { englishMatcher, wordsOf } from '../../src/search/english.ts';
import { findHits, findPassage } from '../../src/search/find-hits.ts';
import type { ChapterText, Hit } from '../../src/search/types.ts';

const chapters: ChapterText[] = [
  {
    slug: 'plan',
    segments: [
      { id: '2.0.0.0', text: '二、安排' },
      { id: '2.0.0.1', text: '推进安全发展，安全生产。' },
    ],
  },
  {
    slug: 'review',
    segments: [
      { id: '1.0.0.0', text: '一、回顾' },
      { id: '1.0.0.1', text: '安全生产形势向好；' },
      { id: '1.0.0.2', text: '社会大局稳定。' },
    ],
  },
];
const order = ['review', 'plan'];
const finder = (query: string) => chineseMatcher(query, foldText).matches;

/** Returns `id: what is marked | …` of every hit. */
const shown = (hits: Hit[]) =>
  hits.map(
    ({ id, text, matches }) =>
      `${id}: ${matches.map(({ start, end }) => text.slice(start, end)).join(' | ')}`,
  );
const hits = (query: string) => shown(findHits(chapters, finder(query), order));
const passage = (query: string) => shown(findPassage(chapters, finder(query), order, ''));

describe('findHits', () => {
  it('finds the segments that hold the query, in reading order, with every occurrence', () => {
    expect(hits('安全')).toEqual(['1.0.0.1: 安全', '2.0.0.1: 安全 | 安全']);
  });

  it('finds a single character, in headings too', () => {
    expect(hits('一')).toEqual(['1.0.0.0: 一']);
  });

  it('counts occurrences that do not overlap', () => {
    const text = [{ slug: 'review', segments: [{ id: '1.0.0.1', text: '久久久久久' }] }];
    expect(shown(findHits(text, finder('久久'), order))).toEqual(['1.0.0.1: 久久 | 久久']);
  });

  it('names the chapter of a hit', () => {
    expect(findHits(chapters, finder('大局'), order)).toEqual([
      { id: '1.0.0.2', chapter: 'review', text: '社会大局稳定。', matches: [{ start: 2, end: 4 }] },
    ]);
  });

  it('does not find a query across segments', () => {
    expect(hits('向好社会')).toEqual([]);
    expect(hits('向好；社会')).toEqual([]);
  });

  it('finds nothing for a query of marks, or in no chapter', () => {
    expect(hits('，。')).toEqual([]);
    expect(findHits([], finder('安全'), order)).toEqual([]);
  });
});

describe('findPassage', () => {
  it('finds the segments over which a passage runs, each with its part', () => {
    expect(passage('形势向好；社会大局')).toEqual(['1.0.0.1: 形势向好；', '1.0.0.2: 社会大局']);
  });

  it('finds a passage with other marks and line breaks than the text', () => {
    expect(passage('形势向好，\n社会大局')).toEqual(['1.0.0.1: 形势向好；', '1.0.0.2: 社会大局']);
  });

  it('finds a passage over three segments and two chapters, whole segments between', () => {
    expect(passage('向好；社会大局稳定。二、安')).toEqual([
      '1.0.0.1: 向好；',
      '1.0.0.2: 社会大局稳定。',
      '2.0.0.0: 二、安',
    ]);
  });

  it('leaves out a segment that the passage only borders on', () => {
    expect(passage('安全生产形势向好；社会大局稳定')).toEqual([
      '1.0.0.1: 安全生产形势向好；',
      '1.0.0.2: 社会大局稳定',
    ]);
  });

  it('finds a passage of a text whose segments a space parts', () => {
    const english = [
      {
        slug: 'review',
        segments: [
          { id: '1.0.0.1', text: 'It is stable.' },
          { id: '1.0.0.2', text: 'It grows.' },
        ],
      },
    ];
    const matches = (text: string) => {
      const start = text.indexOf('stable. It');
      return start === -1 ? [] : [{ start, end: start + 10 }];
    };
    expect(shown(findPassage(english, matches, order, ' '))).toEqual(['1.0.0.1: stable.', '1.0.0.2: It']);
  });

  it('does not find segments that do not stand together', () => {
    expect(passage('一、回顾社会大局')).toEqual([]);
  });
});

describe('chineseMatcher', () => {
  it('gives the tokens to look up, folded and without separators', () => {
    expect(chineseMatcher('枫桥，R＆D', foldText).row).toEqual([['枫'], ['桥'], ['r'], ['&'], ['d']]);
  });

  it('says when nothing significant is left of a query', () => {
    expect(chineseMatcher('“”', foldText)).toMatchObject({ empty: true, row: [] });
    expect(chineseMatcher('一', foldText)).toMatchObject({ empty: false });
  });
});

describe('englishMatcher', () => {
  const vocabulary = wordsOf('governance governing grassroots model promote promoting the');

  it('gives the words to look up, each in all the forms the report has, the last one unfinished', () => {
    expect(englishMatcher('promotes the model, gov', vocabulary).row).toEqual([
      ['promote', 'promoting'],
      ['the'],
      ['model'],
      ['governance', 'governing'],
    ]);
  });

  it('knows a word that the report does not have', () => {
    expect(englishMatcher('village model', vocabulary).row).toEqual([[], ['model']]);
  });

  it('takes a last word that is said to be finished for whole', () => {
    const texts = ['The model governs.', 'The models govern.'];
    const found = (query: string, finished: boolean) =>
      texts.filter((text) => englishMatcher(query, vocabulary, wordsOf, finished).matches(text).length > 0);
    expect(found('the model', false)).toEqual(texts);
    expect(found('the model', true)).toEqual([texts[0]]);
  });
});
