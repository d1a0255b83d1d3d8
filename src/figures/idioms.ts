import type { Rule } from './scan.ts';

/** An expression with a numeral that is no figure, the value it would have, and its unit. */
type Idiom = readonly [form: string, value: string, unit: 'count' | 'ordinal' | 'years'];

/**
 * Chinese expressions whose numeral a translator need not keep: 一批 is “a number of”. One of them may pair
 * with an English number of the same value (率先, “the first to”), and none is missed.
 */
const CHINESE: readonly Idiom[] = [
  // One as a whole, as some, as more.
  ...['一般', '统一', '一体', '一批', '一致', '一心', '进一步', '一些', '一流', '一系列', '同一', '唯一'],
  ...['新一轮', '一条街', '另一', '一步', '一道', '一切', '一直', '一定', '一边', '一方面', '之一'],
].map((form) => [form, '1', 'count'] as const);
const CHINESE_OTHERS: readonly Idiom[] = [
  ...['一次性', '率先', '第一方阵', '初雪', '第一时间'].map((form) => [form, '1', 'ordinal'] as const),
  ...['区州两级', '两级', '两地'].map((form) => [form, '2', 'count'] as const),
  // The three industries of the national accounts: primary, secondary, and tertiary.
  ['三次产业', '3', 'count'],
  // 一年来 opens a heading, “over the past year”; 这五年，是…的五年 says the five years twice.
  ['一年来', '1', 'years'],
  ['的五年', '5', 'years'],
  ['红十字', '10', 'count'],
  ['百姓', '100', 'count'],
  ['万家', '10000', 'count'],
  ['千载难逢', '1000', 'count'],
  // 零 of 零售, retail, in 批发零售 and 批零.
  ...['零售', '批零'].map((form) => [form, '0', 'count'] as const),
  // Names of places, firms and breeds: Bayi Steel, Sanhe Monument, Sanhua goose, Wanda.
  ['八钢', '8', 'count'],
  ...['三河碑', '三花鹅'].map((form) => [form, '3', 'count'] as const),
  ['万达', '10000', 'count'],
];

/** English expressions whose numeral the Chinese need not have. */
const ENGLISH: readonly Idiom[] = [
  ...['one of', 'one after another', 'one another', 'all-for-one', 'no one'].map(
    (form) => [form, '1', 'count'] as const,
  ),
  ...['First Snow', 'come first', 'people first', 'first strategy', 'first half'].map(
    (form) => [form, '1', 'ordinal'] as const,
  ),
  ['second half', '2', 'ordinal'],
];

/** Returns the rules of the idioms of a language, the longest first. */
export function idiomRules(lang: 'zh' | 'en'): Rule[] {
  const idioms = lang === 'zh' ? [...CHINESE, ...CHINESE_OTHERS] : ENGLISH;
  return [...idioms]
    .sort(([a], [b]) => b.length - a.length)
    .map(([form, value, unit]) => ({
      pattern: lang === 'zh' ? new RegExp(form, 'y') : new RegExp(`\\b${form}\\b`, 'iy'),
      read: () => ({ kind: 'idiom', value, unit }),
    }));
}
