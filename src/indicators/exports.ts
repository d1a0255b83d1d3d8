import { writeCsv } from 'hucre/csv';
import type { Lang } from '../report/types.ts';
import { displayValue, qualifierOf, remarksOf, unitName } from './display.ts';
import type { Indicator } from './indicators.ts';
import type { Value } from './resolve-value.ts';
import { slotsOf, valueIn } from './slots.ts';

/** Returns the rows of figures.json: one an indicator. */
export function indicatorRows(indicators: readonly Indicator[]): unknown[] {
  return indicators.map(({ id, name, unit, values }) => ({
    id,
    name,
    unit,
    values: values.map((value) => ({
      kind: value.kind,
      period: value.period,
      value: numberOf(value),
      printed: value.printed ?? null,
      qualifier: qualifierOf(value),
      computed: value.printed === undefined,
      segment: value.place?.segment ?? null,
      start: value.place?.start ?? null,
      end: value.place?.end ?? null,
    })),
  }));
}

/**
 * Returns figures.csv: one row an indicator, four columns for every kind and period: the number in the
 * unit of the row, the value in words in both languages, and its segment, which a computed one lacks. Begins with a byte order mark,
 * without which Excel takes UTF-8 for the code page of the system.
 */
export function indicatorsCsv(indicators: readonly Indicator[]): string {
  const slots = slotsOf(indicators);
  const head = ['id', 'group', 'name_zh', 'name_en', 'unit', 'unit_zh', 'unit_en'];
  const columns = slots.flatMap(({ kind, period, computed }) => {
    const name = `${kind}_${period}${computed ? '_computed' : ''}`.replace(/[-–]/g, '_');
    if (computed) return [name, `${name}_zh`, `${name}_en`];
    return [name, `${name}_zh`, `${name}_en`, `${name}_segment`];
  });
  const rows = indicators.map((indicator) => {
    const { id, group, name, unit, counter } = indicator;
    const cells = slots.flatMap((slot) => {
      const value = valueIn(indicator, slot);
      const cells = value
        ? [String(numberOf(value)), inWords('zh', value), inWords('en', value), value.place?.segment ?? '']
        : ['', '', '', ''];
      return slot.computed ? cells.slice(0, 3) : cells;
    });
    const units = [unit, unitName('zh', unit, counter), unitName('en', unit, counter)];
    return [id, group, name.zh, name.en, ...units, ...cells];
  });
  return `${writeCsv([[...head, ...columns], ...rows], { bom: true })}\r\n`;
}

/** Returns a value as a number; a ratio as its text. */
export function numberOf({ value, unit }: Value): number | string {
  return unit === 'ratio' ? value : Number(value);
}

/** Returns a value with everything said of it: 预计151.8亿元; 15.18 billion yuan (estimated). */
export function inWords(lang: Lang, value: Value): string {
  const remarks = remarksOf(lang, value);
  if (value.printed === undefined) remarks.push(lang === 'zh' ? '推算' : 'computed');
  const text = displayValue(lang, value);
  if (remarks.length === 0) return text;
  return lang === 'zh' ? `${text}（${remarks.join('、')}）` : `${text} (${remarks.join(', ')})`;
}
