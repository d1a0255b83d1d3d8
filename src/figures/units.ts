/**
 * A unit of figures. Every name stands with the power of ten that turns it into the canonical unit.
 * Mu become hectares in hectares.ts, where they are rounded.
 *
 * Sources: GB 3100-1993 and GB 3101-1993 for SI units, their prefixes, kW·h, t, and ha (千瓦, 兆瓦, 千伏,
 * 吨, 公顷; 公里 and 公斤 are names of km and kg); the style guide, section 4, for the English names.
 */
interface Unit {
  id: string;
  zh: Record<string, number>;
  en: Record<string, number>;
}

const UNITS: readonly Unit[] = [
  { id: 'yuan', zh: { 元: 0 }, en: { yuan: 0 } },
  { id: 'mu', zh: { 亩: 0 }, en: { mu: 0 } },
  { id: 'ha', zh: { 公顷: 0 }, en: { hectare: 0, hectares: 0 } },
  {
    id: 'kW',
    zh: { 千瓦: 0, 兆瓦: 3, 吉瓦: 6 },
    en: {
      kW: 0,
      kilowatt: 0,
      kilowatts: 0,
      MW: 3,
      megawatt: 3,
      megawatts: 3,
      GW: 6,
      gigawatt: 6,
      gigawatts: 6,
    },
  },
  {
    id: 'kWh',
    zh: { 千瓦时: 0, 兆瓦时: 3 },
    en: { kWh: 0, 'kilowatt-hours': 0, MWh: 3, GWh: 6 },
  },
  { id: 'kV', zh: { 千伏: 0 }, en: { kV: 0, kilovolts: 0 } },
  { id: 't', zh: { 吨: 0 }, en: { 'metric ton': 0, 'metric tons': 0 } },
  { id: 'kg', zh: { 公斤: 0, 千克: 0 }, en: { kg: 0, kilogram: 0, kilograms: 0 } },
  { id: 'km', zh: { 公里: 0, 千米: 0 }, en: { km: 0, kilometer: 0, kilometers: 0 } },
  { id: 'm', zh: { 米: 0 }, en: { meter: 0, meters: 0 } },
  { id: 'km2', zh: { 平方公里: 0, 平方千米: 0 }, en: { 'square kilometer': 0, 'square kilometers': 0 } },
  { id: 'm2', zh: { 平方米: 0 }, en: { 'square meter': 0, 'square meters': 0 } },
  { id: 'm3', zh: { 立方米: 0 }, en: { 'cubic meter': 0, 'cubic meters': 0 } },
  { id: 'percent', zh: { '%': 0, '％': 0 }, en: { percent: 0, '%': 0 } },
  { id: 'point', zh: { 个百分点: 0 }, en: { 'percentage point': 0, 'percentage points': 0 } },
  { id: 'times', zh: { 倍: 0 }, en: { times: 0, fold: 0 } },
  { id: 'head', zh: { '头（只）': 0 }, en: { head: 0 } },
  { id: 'years', zh: { 年: 0, 载: 0 }, en: { year: 0, years: 0 } },
  { id: 'months', zh: { 个月: 0 }, en: { month: 0, months: 0 } },
  { id: 'days', zh: { 天: 0, 日: 0 }, en: { day: 0, days: 0 } },
  { id: 'hours', zh: { 小时: 0, 个小时: 0 }, en: { hour: 0, hours: 0 } },
  { id: 'minutes', zh: { 分钟: 0 }, en: { minute: 0, minutes: 0 } },
];

/** Returns the names of all units in a language as one regular expression, the longest first. */
export function unitPattern(lang: 'zh' | 'en'): string {
  return UNITS.flatMap((unit) => Object.keys(unit[lang]))
    .sort((a, b) => b.length - a.length)
    .join('|');
}

/** Returns the canonical unit of a name, and the power of ten that leads to it. */
export function findUnit(lang: 'zh' | 'en', name: string): { id: string; power: number } | undefined {
  const unit = UNITS.find((candidate) => name in candidate[lang]);
  return unit && { id: unit.id, power: unit[lang][name] ?? 0 };
}
