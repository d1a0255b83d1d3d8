import { shift } from './decimal.ts';
import type { Figure, Qualifier } from './types.ts';

/** What a rule makes of its match; `end` cuts the figure shorter than the match. */
export type Reading = Omit<Figure, 'start' | 'end' | 'text' | 'quoted'> & {
  end?: number;
  /** Set if the number has neither unit nor measure word of its own. */
  bare?: boolean;
  /** The power of ten of its 万, 亿 or million, if it has one. */
  power?: number;
};

/** One way of writing a figure: the sticky pattern that finds it, and what it means. */
export interface Rule {
  pattern: RegExp;
  read: (match: RegExpExecArray) => Reading | undefined;
}

/** How figures of one language share a unit, and what limits them. */
export interface Sharing {
  /** Matches what stands between figures that share the unit of the last: 148.87、125.46万头. */
  list: RegExp;
  /** Matches what stands between figures that share 万 or million too. */
  range: RegExp;
  before: readonly (readonly [RegExp, Qualifier])[];
  after: readonly (readonly [RegExp, Qualifier])[];
}

type Found = Figure & Pick<Reading, 'bare' | 'power'>;

/** Reads a text from left to right; at each place the first rule that matches makes a figure. */
export function scan(text: string, rules: readonly Rule[], sharing: Sharing): Figure[] {
  const found: Found[] = [];
  for (let at = 0; at < text.length;) {
    const read = readAt(text, at, rules);
    if (read) found.push(read.figure);
    at = read?.next ?? at + 1;
  }
  shareUnits(text, found, sharing);
  const sides = found.map((figure) => qualifiersOf(text, figure, sharing));
  return found.map(({ bare, power, ...figure }, at) => {
    const qualifier = figure.qualifier ?? sides[at]?.after ?? sides[at]?.before ?? sharedQualifier(at);
    return {
      ...figure,
      ...(qualifier && figure.kind === 'quantity' && { qualifier }),
      ...(isQuoted(text.slice(0, figure.start)) && { quoted: true }),
    };
  });

  /** In a list the limit may stand before the first or after the last: 分别达92%、70%以上. */
  function sharedQualifier(at: number): Qualifier | undefined {
    const isJoined = (left: number) =>
      found[left]?.unit === found[left + 1]?.unit &&
      sharing.list.test(text.slice(found[left]?.end, found[left + 1]?.start));
    let [first, last] = [at, at];
    while (first > 0 && isJoined(first - 1)) first -= 1;
    while (last < found.length - 1 && isJoined(last)) last += 1;
    return sides[last]?.after ?? sides[first]?.before;
  }
}

/** Whether a quotation is open at the end of a text. */
function isQuoted(before: string): boolean {
  return before.lastIndexOf('“') > before.lastIndexOf('”');
}

function readAt(
  text: string,
  at: number,
  rules: readonly Rule[],
): { figure: Found; next: number } | undefined {
  for (const { pattern, read } of rules) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    const reading = match && read(match);
    if (!match || !reading) continue;
    const next = at + match[0].length;
    const end = reading.end ?? next;
    return { figure: { ...reading, start: at, end, text: text.slice(at, end) }, next };
  }
  return undefined;
}

/** From right to left, so that a unit reaches every figure of its list. */
function shareUnits(text: string, found: Found[], { list, range }: Sharing) {
  for (let at = found.length - 2; at >= 0; at -= 1) {
    const figure = found[at]!;
    const next = found[at + 1]!;
    if (!figure.bare || next.kind !== 'quantity' || next.unit === 'per') continue;
    const gap = text.slice(figure.end, next.start);
    const sharesPower = range.test(gap) && figure.power === undefined && next.power !== undefined;
    if (!sharesPower && !list.test(gap)) continue;
    figure.unit = next.unit;
    if (next.bare === undefined) delete figure.bare;
    if (next.counter) figure.counter = next.counter;
    if (sharesPower) {
      figure.value = shift(figure.value, next.power!);
      figure.power = next.power!;
    }
  }
}

function qualifiersOf(text: string, { start, end }: Figure, { before, after }: Sharing) {
  const [left, right] = [text.slice(Math.max(0, start - 16), start), text.slice(end)];
  return {
    before: before.find(([pattern]) => pattern.test(left))?.[1],
    after: after.find(([pattern]) => pattern.test(right))?.[1],
  };
}
