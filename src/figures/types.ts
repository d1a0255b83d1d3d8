/** A number written exactly, as a canonical decimal: `15180000000`, `0.592`; never a float. */
export type Decimal = string;

/** What sort of number a figure is. An idiom is one that a translator may leave out: 一批, “one of”. */
export type FigureKind = 'quantity' | 'ordinal' | 'date' | 'ratio' | 'code' | 'plan' | 'idiom';

/** How the text limits a quantity: 超、突破; 以上; 近; 左右、约; 以下; 及以下. */
export type Qualifier = 'over' | 'at-least' | 'nearly' | 'about' | 'below' | 'at-most';

/**
 * A number with its unit in the text of a segment. Two figures say the same if their `unit` and
 * `value` are equal, in whichever language they stand.
 */
export interface Figure {
  /** Where it stands, in UTF-16 units of the text. */
  start: number;
  end: number;
  text: string;
  kind: FigureKind;
  /** A decimal in the unit; for a date, ratio or code the thing itself, e.g. `2026-01-22`, `1+5+N`. */
  value: Decimal;
  /** The canonical unit: `yuan`, `mu`, `percent`, `count`, `ordinal`, `year`, `plan` … (units.ts). */
  unit: string;
  /** The Chinese measure word of a count: 个、家、人次. */
  counter?: string;
  qualifier?: Qualifier;
  /** Set inside double quotation marks, where a numeral mostly belongs to a name. */
  quoted?: true;
  /** The hectares that stand in brackets beside English mu. */
  hectares?: { start: number; end: number; text: string; value: Decimal };
}
