import { findChineseFigures } from '../figures/chinese.ts';
import type { FiguredSegment } from '../figures/report-figures.ts';
import type { Decimal, Figure } from '../figures/types.ts';
import { qualificationsOf, type Qualification } from './qualifiers.ts';
import type { ValueData, ValueKind } from './schema.ts';

/** A value with all that its sentence says of it. */
export interface Value {
  kind: ValueKind;
  period: string;
  /** The number in the canonical unit; a ratio as printed. */
  value: Decimal;
  unit: string;
  /** The Chinese measure word of a count. */
  counter?: string;
  /** The figure as the report prints it; none for a computed value. */
  printed?: string;
  /** The figure with the unit that a list shares, in both languages. */
  shown: { zh: string; en: string };
  qualifications: Qualification[];
  /** Where it stands in both segments, in UTF-16 units; nowhere if computed. */
  place?: { segment: string; start: number; end: number; en: { start: number; end: number } };
}

/** Why a value cannot be read from its sentence. */
export type ValueFault =
  | { kind: 'unknown-segment' }
  | { kind: 'not-there'; lang: 'zh' | 'en'; text: string }
  | { kind: 'too-few' | 'which'; count: number }
  | { kind: 'no-figure'; lang: 'zh' | 'en'; figures: string[] }
  | { kind: 'differs'; en: string };

/** Reads a value from its segment; `opening` is the sentence's text in the segments before. */
export function resolveValue(
  data: ValueData,
  segment: FiguredSegment | undefined,
  opening: string,
): { value: Value } | { fault: ValueFault } {
  if (!segment) return { fault: { kind: 'unknown-segment' } };
  const { zh, en, pairs } = segment;
  for (const [lang, text] of [
    ['zh', zh.text],
    ['en', en.text],
  ] as const) {
    if (!text.includes(data[lang])) return { fault: { kind: 'not-there', lang, text } };
  }
  const figures = findChineseFigures(zh.text);
  const matches = figures.filter((figure) => figure.text === data.zh);
  if (matches.length === 0) {
    return { fault: { kind: 'no-figure', lang: 'zh', figures: figures.map(({ text }) => text) } };
  }
  if (matches.length > 1 && data.nth === undefined)
    return { fault: { kind: 'which', count: matches.length } };
  const figure = matches[(data.nth ?? 1) - 1];
  if (!figure) return { fault: { kind: 'too-few', count: matches.length } };
  const twin = pairs.find((pair) => pair.zh.start === figure.start)?.en;
  if (!twin || twin.text !== data.en) return { fault: { kind: 'differs', en: twin?.text ?? '' } };
  const english = pairs.map((pair) => pair.en).sort((a, b) => a.start - b.start);
  return {
    value: {
      kind: data.kind,
      period: data.period,
      value: figure.value,
      unit: figure.unit,
      ...(figure.counter && { counter: figure.counter }),
      printed: figure.text,
      shown: {
        zh: figure.text + sharedUnit(zh.text, figures, figure),
        en: twin.text + sharedUnit(en.text, english, twin),
      },
      qualifications: qualificationsOf(zh.text, figure, opening),
      place: {
        segment: zh.id,
        start: figure.start,
        end: figure.end,
        en: { start: twin.start, end: twin.end },
      },
    },
  };
}

/** Returns the unit that stands after a later figure of the list: 148.87、125.46万头（只） → 万头（只）. */
function sharedUnit(text: string, figures: readonly Figure[], figure: Figure): string {
  if (!/^[\d.,]+$/.test(figure.text)) return '';
  let at = figures.findIndex(({ start }) => start === figure.start);
  for (let next = figures[at + 1]; next; next = figures[at + 1]) {
    const gap = text.slice(figures[at]!.end, next.start);
    if (next.unit !== figure.unit || !/^(?:、|, |,? and )$/.test(gap)) return '';
    const tail = next.text.replace(/^[\d.,]+/, '');
    if (tail !== '') return tail;
    at += 1;
  }
  return '';
}
