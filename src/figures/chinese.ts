import { decimal, shift } from './decimal.ts';
import { parseHan } from './han-number.ts';
import { idiomRules } from './idioms.ts';
import { parseRoman } from './roman.ts';
import { scan, type Reading, type Rule, type Sharing } from './scan.ts';
import { sharedRules } from './shared-rules.ts';
import type { Figure } from './types.ts';
import { findUnit, unitPattern } from './units.ts';

/**
 * Returns every figure of a Chinese text in order. Every numeral counts, in digits or in characters,
 * unless idioms.ts lists the expression it stands in.
 *
 * @example findChineseFigures('151.8亿元')[0] // => { value: '15180000000', unit: 'yuan', … }
 */
export function findChineseFigures(text: string): Figure[] {
  return scan(text, rules, sharing);
}

/** 千 belongs to 千瓦, 千伏, 千米 and 千克. */
const THOUSAND = '千(?![瓦伏米克])';
const HAN = `(?:[零〇一二三四五六七八九十百万亿两]|${THOUSAND})+`;
const NUMBER = `(\\d+(?:\\.\\d+)?|${HAN})`;
const MULTIPLIER = `((?:[十百万亿]|${THOUSAND})+)`;
/** Measure words that are shown with their number; any other word after a number counts as well. */
const COUNTERS =
  '人次|场次|个|家|人|户|名|张|套|所|座|盏|条|项|件|场|起|块|处|批|类|种|台|辆|只|头|部|支|位|篇|大';

const ordinal = (value: string): Reading => ({ kind: 'ordinal', value, unit: 'ordinal' });
const quantity = (value: string, unit: string): Reading => ({ kind: 'quantity', value, unit });
const number = (text: string) => (/^\d/.test(text) ? decimal(text) : parseHan(text));
const two = (digits: string | undefined) => (digits ?? '').padStart(2, '0');
const rule = (pattern: string, read: (...groups: string[]) => Reading | undefined): Rule => ({
  pattern: new RegExp(pattern, 'uy'),
  read: (match) => read(...match.slice(1)),
});

const rules: readonly Rule[] = [
  ...sharedRules,
  ...idiomRules('zh'),
  rule('(\\d+)([国省])道', (digits, kind) => ({
    kind: 'code',
    value: `${kind === '国' ? 'G' : 'S'}${digits}`,
    unit: 'code',
  })),
  // Regiments and companies of the Xinjiang Production and Construction Corps.
  rule('(\\d+)([团连])', (digits = '', kind) => ({
    kind: 'code',
    value: decimal(digits),
    unit: kind === '团' ? 'regiment' : 'company',
  })),
  ...dateRules(),
  ...planRules(),
  ...ordinalRules(),
  ...wordRules(),
  // Villages whose collective income exceeds one million yuan, and classes by size: 百亿级, 两百亿以上.
  rule('(百万)(?=村)', (text = '') => ({ ...quantity(parseHan(text), 'yuan'), qualifier: 'over' })),
  rule(`(${HAN})(?<=亿)(?=级|以上|以下)`, (text = '') => quantity(parseHan(text), 'yuan')),
  rule(`${NUMBER}([余多])?${MULTIPLIER}?([余多])?(${unitPattern('zh')}|${COUNTERS})?`, readQuantity),
];

function readQuantity(
  text = '',
  more?: string,
  multiplier?: string,
  moreYet?: string,
  name?: string,
): Reading {
  const power = multiplier === undefined ? undefined : parseHan(multiplier).length - 1;
  const unit = name === undefined ? undefined : findUnit('zh', name);
  const value = shift(number(text), (power ?? 0) + (unit?.power ?? 0));
  return {
    ...quantity(value, unit?.id ?? 'count'),
    ...(name && !unit && { counter: name }),
    ...(name === undefined && { bare: true }),
    ...(power !== undefined && { power }),
    ...((more ?? moreYet) && { qualifier: 'over' }),
  };
}

function dateRules(): Rule[] {
  const date = (value: string, unit: string): Reading => ({ kind: 'date', value, unit });
  return [
    rule('(\\d{4})年(\\d{1,2})月(\\d{1,2})日', (y, m, d) => date(`${y}-${two(m)}-${two(d)}`, 'day')),
    rule('(\\d{4})年(\\d{1,2})月', (y, m) => date(`${y}-${two(m)}`, 'month')),
    rule('(\\d{1,2})月(\\d{1,2})日', (m, d) => date(`${two(m)}-${two(d)}`, 'day')),
    rule('(\\d{1,2})月', (m) => date(two(m), 'month')),
    rule('(\\d{2})世纪(\\d0)年代', (c, d) => date(`${Number(c) - 1}${d}`, 'decade')),
    rule(
      '((?:19|20)\\d{2})(?:年|(?![\\d.余多十百千万亿]|' + unitPattern('zh') + '|' + COUNTERS + '))',
      (y = '') => date(y, 'year'),
    ),
  ];
}

/** “十四五” is the 14th Five-Year Plan; “八五”普法 the eighth five-year program of legal education. */
function planRules(): Rule[] {
  const plan = (text = ''): Reading => ({ kind: 'plan', value: parseHan(text), unit: 'plan' });
  return [rule(`(?<=“)(${HAN})(?<=[一二三四五六七八九十])五(?=”)`, plan), rule(`第(${HAN})个五年规划`, plan)];
}

function ordinalRules(): Rule[] {
  const read = (text = '') => ordinal(number(text));
  return [
    rule('开(?=局之年)|首(?=[次批个位部家届座例条项])|(?<=榜)首', () => ordinal('1')),
    rule(`第?(${HAN})次(?=全会|会议)`, (text = '') => ({ ...read(text), unit: 'session' })),
    rule(`第(${HAN}|\\d+)`, read),
    rule(`(${HAN})届`, read),
    // 党的二十大, and the congresses before it.
    rule(`(?<=党的)(${HAN})大`, read),
    rule('(\\d+)周年', read),
    rule(`(${HAN})(?=[期级号]|本(?![书子册]))`, (text = '') => (/亿$/.test(text) ? undefined : read(text))),
    rule('([Ⅰ-Ⅻ])', (text = '') => ordinal(parseRoman(text))),
    // 一、 and （一） before a heading; 一是 before an item.
    rule(`(?<=^)(${HAN})(?=、)`, read),
    rule(`(?<=^（)(${HAN})(?=）)`, read),
    rule(`(?<=^|[：；。])(${HAN})(?=是)`, read),
  ];
}

/** Numbers in words: 翻番, 倍增; 单向, 双向; 一刻钟; 8折 (of the price); 百分之五; 每千人. */
function wordRules(): Rule[] {
  return [
    rule('单(?=向)', () => quantity('1', 'count')),
    rule('双(?=向|随机)', () => quantity('2', 'count')),
    rule('翻两番', () => quantity('4', 'times')),
    rule('翻一?番|翻倍|倍增', () => quantity('2', 'times')),
    rule('一刻钟', () => quantity('15', 'minutes')),
    rule('(\\d+(?:\\.\\d+)?)折', (text = '') => quantity(shift(decimal(text), 1), 'percent-of-price')),
    rule(`百分之(${HAN})`, (text = '') => quantity(parseHan(text), 'percent')),
    rule(`(?<=每)${NUMBER}${MULTIPLIER}?(?=人)`, (text = '', multiplier = '') =>
      quantity(shift(number(text), parseHan(multiplier || '零').length - 1), 'per'),
    ),
  ];
}

const sharing: Sharing = {
  list: /^[、—～~和与至到-]$/,
  range: /^[、—～~和与至到-]$/,
  before: [
    [/(?:超过?|突破|大于|多于)$/, 'over'],
    [/(?:不少于|不低于|至少)$/, 'at-least'],
    [/(?:约|大约)$/, 'about'],
    [/近$/, 'nearly'],
    [/不超过$/, 'at-most'],
  ],
  after: [
    [/^及以下/, 'at-most'],
    [/^(?:及)?以上/, 'at-least'],
    [/^以下/, 'below'],
    [/^左右/, 'about'],
  ],
};
