import { decimal, shift } from '../../src/figures/decimal.ts';
import type { Figure } from '../../src/figures/types.ts';

/** A slip of the translator's hand: a text in which one figure, or a pair of figures, is wrong. */
export interface Mutation {
  kind: string;
  text: string;
}

const WORDS: readonly (readonly string[])[] = [
  'zero one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty'.split(
    ' ',
  ),
  'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' '),
  ['doubled', 'tripled'],
  ['I', 'II', 'III', 'IV', 'V', 'VI'],
];

/** Returns every slip of the listed kinds in the figures of an English text. */
export function mutationsOf(text: string, found: readonly Figure[]): Mutation[] {
  const figures = found.filter(({ kind }) => kind !== 'idiom');
  const parts = figures.flatMap((figure) => [figure, ...(figure.hectares ? [figure.hectares] : [])]);
  return [
    ...parts.flatMap((part) => numeralMutations(text, part)),
    ...figures.flatMap((figure) => wordMutations(text, figure)),
    ...figures.flatMap((figure) => scaleMutations(text, figure)),
    ...swaps(text, figures),
    ...numeralSwaps(text, parts),
    ...limitMutations(text),
  ].filter((mutation) => mutation.text !== text);
}

type Span = Pick<Figure, 'start' | 'end'>;

/** Every run of digits of a figure: ten and a hundred times, a tenth, a digit less, another digit. */
function numeralMutations(text: string, { start, end }: Span): Mutation[] {
  const numerals = [...text.slice(start, end).matchAll(/\d+(?:,\d{3})*(?:\.\d+)?/g)];
  return numerals.flatMap((match) => {
    const numeral = match[0];
    const replaced = (kind: string, by: string): Mutation => {
      const at = start + match.index;
      return { kind, text: text.slice(0, at) + by + text.slice(at + numeral.length) };
    };
    const commas = numeral.includes(',') || /^\d{1,3}(?:\.\d+)?$/.test(numeral);
    const times = (power: number) => grouped(shift(decimal(numeral), power), commas);
    const digits = [...numeral].flatMap((char, at) => (/\d/.test(char) ? [at] : []));
    return [
      ...(decimal(numeral) === '0'
        ? []
        : [replaced('×10', times(1)), replaced('×100', times(2)), replaced('÷10', times(-1))]),
      ...digits.flatMap((at) => {
        const rest = numeral.slice(0, at) + numeral.slice(at + 1);
        const regrouped = grouped(decimal(rest.replace(/^[.,]+$/, '') || '0'), commas);
        const dropped = [rest, ...(digits.length > 1 && regrouped !== rest ? [regrouped] : [])];
        return dropped.map((by) => replaced('dropped digit', by));
      }),
      ...digits.flatMap((at) =>
        [...'0123456789']
          .filter((digit) => digit !== numeral[at])
          .map((digit) => replaced('changed digit', numeral.slice(0, at) + digit + numeral.slice(at + 1))),
      ),
    ];
  });
}

/** Every other number word of the same sort. */
function wordMutations(text: string, { start, end }: Span): Mutation[] {
  return [...text.slice(start, end).matchAll(/[A-Za-z]+/g)].flatMap((match) => {
    const list = WORDS.find((words) => words.includes(match[0]) || words.includes(match[0].toLowerCase()));
    const at = start + match.index;
    return (list ?? [])
      .filter((word) => word.toLowerCase() !== match[0].toLowerCase())
      .map((word) => ({
        kind: 'changed word',
        text: text.slice(0, at) + word + text.slice(at + match[0].length),
      }));
  });
}

/** “Over” for “at least”, and so on, where a numeral follows. */
function limitMutations(text: string): Mutation[] {
  const limits = ['at least ', 'over ', 'around ', 'below ', 'nearly ', ''];
  return [...text.matchAll(/(?<!authority )\b(?:at least|over|around|below) (?=[0-9])/g)].flatMap((match) =>
    limits.map((limit) => ({
      kind: 'changed limit',
      text: text.slice(0, match.index) + limit + text.slice(match.index + match[0].length),
    })),
  );
}

/** Million for billion and the reverse, and a word of scale lost or added. */
function scaleMutations(text: string, { start, end }: Span): Mutation[] {
  const figure = text.slice(start, end);
  const scale = /\b(?:million|billion)\b/.exec(figure);
  const replaced = (by: string) => ({
    kind: 'changed scale',
    text: text.slice(0, start) + by + text.slice(end),
  });
  if (!scale) return [];
  const other = scale[0] === 'million' ? 'billion' : 'million';
  return [
    replaced(figure.replace(scale[0], other)),
    replaced(figure.replace(new RegExp(`[ -]${scale[0]}`), '')),
  ];
}

/** Every two neighbours of one unit that are not equal, each in the other's place. */
function swaps(text: string, figures: readonly Figure[]): Mutation[] {
  return figures.flatMap((left, index) => {
    const right = figures.slice(index + 1).find(({ unit }) => unit === left.unit);
    if (!right || right.value === left.value) return [];
    const swapped =
      text.slice(0, left.start) +
      right.text +
      text.slice(left.end, right.start) +
      left.text +
      text.slice(right.end);
    return [{ kind: 'swapped pair', text: swapped }];
  });
}

/** Every two neighbouring numerals that are not equal, whatever their units. */
function numeralSwaps(text: string, spans: readonly Span[]): Mutation[] {
  const numerals = [...text.matchAll(/\d+(?:,\d{3})*(?:\.\d+)?/g)].filter(({ index }) =>
    spans.some(({ start, end }) => start <= index && index < end),
  );
  return numerals.slice(1).map((right, before) => {
    const left = numerals[before]!;
    const [afterLeft, afterRight] = [left, right].map((numeral) => numeral.index + numeral[0].length);
    return {
      kind: 'swapped numerals',
      text:
        text.slice(0, left.index) +
        right[0] +
        text.slice(afterLeft, right.index) +
        left[0] +
        text.slice(afterRight),
    };
  });
}

function grouped(value: string, commas: boolean): string {
  const [whole = '', fraction] = value.split('.');
  const shown = commas ? whole.replace(/\B(?=(?:\d{3})+$)/g, ',') : whole;
  return fraction === undefined ? shown : `${shown}.${fraction}`;
}
