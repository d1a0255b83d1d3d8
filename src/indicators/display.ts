import type { Lang } from '../report/types.ts';
import { qualificationName, type Qualification } from './qualifiers.ts';
import type { Value } from './resolve-value.ts';

/**
 * Returns a value with its limit as one would say it: 2580万人次 that is 突破 → 突破2580万人次,
 * over 25.8 million. Estimates and aims stand apart, see `remarksOf`.
 */
export function displayValue(lang: Lang, { shown, qualifications }: Value): string {
  const limits = qualifications.filter(({ kind }) => kind === 'limit');
  return limits.reduce((text, limit) => limited(lang, text, limit), shown[lang]);
}

/** Returns a value for a table or chart, where English has a percent sign. */
export function tableValue(lang: Lang, value: Value): string {
  return displayValue(lang, value).replace(/ percent$/, '%');
}

/** Returns the words for what a value is besides its limit: 预计, 力争, 确保. */
export function remarksOf(lang: Lang, { qualifications }: Value): string[] {
  return qualifications
    .filter(({ kind }) => kind !== 'limit')
    .map(({ word }) => qualificationName(lang, word));
}

/** Returns all words that limit or colour a value, as printed: `力争 突破`. */
export function qualifierOf({ qualifications }: Value): string | null {
  return qualifications.map(({ word }) => word).join(' ') || null;
}

function limited(lang: Lang, text: string, { word, before }: Qualification): string {
  if (lang === 'en') return `${qualificationName('en', word)} ${text}`;
  return before ? word + text : text + word;
}

/** Returns the unit of an indicator as a word, and a count's Chinese measure word. */
export function unitName(lang: Lang, unit: string, counter?: string): string {
  if (unit === 'count') return lang === 'zh' ? (counter ?? '') : 'number';
  return UNIT_NAMES[unit]?.[lang] ?? unit;
}

const UNIT_NAMES: Record<string, Record<Lang, string>> = {
  yuan: { zh: '元', en: 'yuan' },
  mu: { zh: '亩', en: 'mu' },
  t: { zh: '吨', en: 'metric tons' },
  head: { zh: '头（只）', en: 'head' },
  km: { zh: '公里', en: 'kilometers' },
  km2: { zh: '平方公里', en: 'square kilometers' },
  kW: { zh: '千瓦', en: 'kW' },
  percent: { zh: '%', en: 'percent' },
  times: { zh: '倍', en: 'times' },
  ratio: { zh: '比', en: 'ratio' },
};
