import type { Figure } from './types.ts';

/** A Chinese figure and the English one that says the same. */
export interface FigurePair {
  zh: Figure;
  en: Figure;
}

/** The figures of a segment in both languages, matched. */
export interface Pairing {
  /** In the order of the Chinese. */
  pairs: FigurePair[];
  unpairedZh: Figure[];
  unpairedEn: Figure[];
}

/**
 * Pairs the figures of a segment by unit and value. English may move a figure among those of other
 * units, but figures of one unit keep their order: of a swapped pair one figure stays without
 * counterpart on each side. The numerals of shorthand in quotation marks (“四上”企业13家) keep an
 * order of their own; a quoted Chinese one may also pair with an unquoted English one, since English
 * drops the marks of set names (Two Affirmations). Idioms pair if they can and are never left over.
 */
export function pairFigures(zh: readonly Figure[], en: readonly Figure[]): Pairing {
  const pairs = pairByUnit(zh, en, (figure) => `${figure.unit} ${figure.quoted ?? false}`);
  const without = (figures: readonly Figure[]) => {
    const paired = new Set(pairs.flatMap((pair) => [pair.zh, pair.en]));
    return figures.filter((figure) => !paired.has(figure));
  };
  const quoted = without(zh).filter((figure) => figure.quoted);
  const unquoted = without(en).filter((figure) => !figure.quoted);
  pairs.push(...pairByUnit(quoted, unquoted, ({ unit }) => unit));
  pairs.sort((a, b) => a.zh.start - b.zh.start);
  const isMissed = ({ kind }: Figure) => kind !== 'idiom';
  return { pairs, unpairedZh: without(zh).filter(isMissed), unpairedEn: without(en).filter(isMissed) };
}

function pairByUnit(
  zh: readonly Figure[],
  en: readonly Figure[],
  keyOf: (figure: Figure) => string,
): FigurePair[] {
  return [...new Set(zh.map(keyOf))].flatMap((key) =>
    longestCommon(
      zh.filter((figure) => keyOf(figure) === key),
      en.filter((figure) => keyOf(figure) === key),
    ),
  );
}

/** The longest sequence that stands in both in the same order; pairs without an idiom weigh more. */
function longestCommon(zh: readonly Figure[], en: readonly Figure[]): FigurePair[] {
  const best = Array.from({ length: zh.length + 1 }, () => new Array<number>(en.length + 1).fill(0));
  const at = (i: number, j: number) => best[i]?.[j] ?? 0;
  for (let i = zh.length - 1; i >= 0; i -= 1) {
    for (let j = en.length - 1; j >= 0; j -= 1) {
      const weight = weightOf(zh[i]!, en[j]!);
      best[i]![j] = Math.max(at(i + 1, j), at(i, j + 1), weight > 0 ? weight + at(i + 1, j + 1) : 0);
    }
  }
  const pairs: FigurePair[] = [];
  for (let i = 0, j = 0; i < zh.length && j < en.length;) {
    const weight = weightOf(zh[i]!, en[j]!);
    if (weight > 0 && at(i, j) === weight + at(i + 1, j + 1)) pairs.push({ zh: zh[i++]!, en: en[j++]! });
    else if (at(i, j) === at(i + 1, j)) i += 1;
    else j += 1;
  }
  return pairs;
}

function weightOf(zh: Figure, en: Figure): number {
  if (zh.value !== en.value) return 0;
  const idioms = Number(zh.kind === 'idiom') + Number(en.kind === 'idiom');
  return idioms === 2 ? 0 : 2 - idioms;
}
