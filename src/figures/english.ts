import { decimal, shift } from './decimal.ts';
import { CARDINAL, ORDINAL, parseCardinal, parseOrdinal } from './english-words.ts';
import { idiomRules } from './idioms.ts';
import { parseRoman } from './roman.ts';
import { scan, type Reading, type Rule, type Sharing } from './scan.ts';
import { sharedRules } from './shared-rules.ts';
import type { Figure } from './types.ts';
import { findUnit, unitPattern } from './units.ts';

/**
 * Returns every figure of an English text in order. Every numeral counts, in digits or in words,
 * unless idioms.ts lists the expression it stands in.
 *
 * @example findEnglishFigures('15.18 billion yuan')[0] // => { value: '15180000000', unit: 'yuan', … }
 */
export function findEnglishFigures(text: string): Figure[] {
  return scan(text, rules, sharing);
}

const DIGITS = '\\d+(?:,\\d+)*(?:\\.\\d+)?';
const SCALES: Record<string, number> = { thousand: 3, million: 6, billion: 9, trillion: 12 };
const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December';
const BEFORE_YEAR =
  '\\b(?:[Ii]n|[Bb]y|of|[Ss]ince|[Ff]or|[Ff]rom|through|[Dd]uring|until|to|and|before|after|year)';
const YEAR = `((?:19|20)\\d{2})(?![\\d%]|[.,]\\d|[ -]?(?:thousand|million|billion|trillion|${unitPattern('en')})\\b)`;
const ROMAN = '[IVX]+(?![A-Za-z])';

const ordinal = (value: string): Reading => ({ kind: 'ordinal', value, unit: 'ordinal' });
const quantity = (value: string, unit: string): Reading => ({ kind: 'quantity', value, unit });
const code = (value: string, unit = 'code'): Reading => ({ kind: 'code', value, unit });
const nth = (text: string) => parseOrdinal(text).toString();
const two = (digits: number | string) => String(digits).padStart(2, '0');
const month = (name: string) => two(MONTHS.split('|').indexOf(name) + 1);
const rule = (pattern: string, read: (...groups: string[]) => Reading | undefined, flags = 'y'): Rule => ({
  pattern: new RegExp(pattern, flags),
  read: (match) => read(...match.slice(1)),
});

const rules: readonly Rule[] = [
  ...sharedRules,
  ...idiomRules('en'),
  rule('\\bCompany (\\d+)\\b', (digits = '') => code(decimal(digits), 'company')),
  rule('(\\d+)(?:st|nd|rd|th) Regiment', (digits = '') => code(decimal(digits), 'regiment')),
  ...dateRules(),
  ...ordinalRules(),
  ...wordRules(),
  {
    pattern: new RegExp(
      `(?<![A-Za-z0-9])(?:(${DIGITS})|(${CARDINAL})(?=fold\\b|[^A-Za-z]|$))(?:[ -](${Object.keys(SCALES).join('|')})\\b)?(?:[ -]?(%|(?:${unitPattern('en')})(?![A-Za-z])))?(?:(?<= mu) \\(((${DIGITS}) hectares?)\\))?`,
      'iyd',
    ),
    read: readQuantity,
  },
];

function readQuantity(match: RegExpExecArray): Reading | undefined {
  const [all, digits, words, scale, name, hectares, number] = match;
  // Four digits without a comma that are no year are a code (12345), or a slip if they look like a year.
  if (digits && !scale && !name && /^(?!(?:19|20)\d\d$)\d{4,}$/.test(digits)) return code(digits);
  const unit = name === undefined ? undefined : (findUnit('en', name.toLowerCase()) ?? findUnit('en', name));
  const power = scale === undefined ? undefined : SCALES[scale.toLowerCase()];
  const value = digits ? printed(digits) : parseCardinal(words ?? '').toString();
  const [from, to] = match.indices?.[5] ?? [0, 0];
  return {
    ...quantity(
      isDecimal(value) ? shift(value, (power ?? 0) + (unit?.power ?? 0)) : value,
      unit?.id ?? 'count',
    ),
    ...(!unit && { bare: true }),
    ...(power !== undefined && { power }),
    ...(hectares !== undefined && {
      hectares: { start: from, end: to, text: hectares, value: printed(number ?? '') },
      end: match.index + all.length - ` (${hectares})`.length,
    }),
  };
}

/** Digits whose commas do not part thousands keep their print, which equals no value. */
function printed(digits: string): string {
  return digits.includes(',') && !/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(digits) ? digits : decimal(digits);
}

function isDecimal(value: string): boolean {
  return !value.includes(',');
}

function dateRules(): Rule[] {
  const date = (value: string, unit: string): Reading => ({ kind: 'date', value, unit });
  return [
    rule(`\\b(${MONTHS}) (\\d+), (\\d+)`, (m = '', d = '', y) => date(`${y}-${month(m)}-${two(d)}`, 'day')),
    rule(`\\b(${MONTHS}) (\\d{4})\\b`, (m = '', y) => date(`${y}-${month(m)}`, 'month')),
    rule(`\\b(${MONTHS}) (\\d{1,2})\\b`, (m = '', d = '') => date(`${month(m)}-${two(d)}`, 'day')),
    rule('(\\d+0)s\\b', (decade = '') => date(decade, 'decade')),
    // A year is known by what stands around it: “2025 projects” is no date, “the 2025 targets” is one.
    rule(`(?<=${BEFORE_YEAR} )${YEAR}(?! (?!(?:was|is|has|as|across)\\b)[a-z]+s\\b)`, (year = '') =>
      date(year, 'year'),
    ),
    rule(`(?<=^|[(–—]|[.:;] |\\b(?:[Tt]he|an?|its|this) )${YEAR}`, (year = '') => date(year, 'year')),
    rule(`(?<![\\d.,])${YEAR}(?= [A-Z]|[.,;:)–—”]|$)`, (year = '') => date(year, 'year')),
  ];
}

function ordinalRules(): Rule[] {
  const roman = (text = '') => ordinal(parseRoman(text));
  return [
    rule(
      `(?<![A-Za-z0-9])(${ORDINAL})[ -]five-year (?:plan|program)`,
      (text = '') => ({ kind: 'plan', value: nth(text), unit: 'plan' }),
      'iy',
    ),
    rule(
      `(?<![A-Za-z0-9])(${ORDINAL})(?= (?:plenary )?session)`,
      (text = '') => ({ ...ordinal(nth(text)), unit: 'session' }),
      'iy',
    ),
    rule(`(?<![A-Za-z0-9])(${ORDINAL})(?![A-Za-z])`, (text = '') => ordinal(nth(text)), 'iy'),
    rule('\\b(?:No\\. (\\d+)|Number One)\\b', (digits) =>
      ordinal(digits === undefined ? '1' : decimal(digits)),
    ),
    // I. and (1) before a heading; phase II, phases II and III, Class III, Grade II.
    rule(`(?<=^)(${ROMAN})(?=\\.)`, roman),
    rule('(?<=^\\()(\\d+)(?=\\))', (digits = '') => ordinal(decimal(digits))),
    rule(`(?<=\\b(?:phases?|Class|Grade|Level) (?:[IVX]+(?:, | and ))*)(${ROMAN})`, roman, 'y'),
  ];
}

/** Numbers in words other than cardinals and ordinals. */
function wordRules(): Rule[] {
  return [
    rule('\\b(?:doubled?|doubling|doubles)\\b', () => quantity('2', 'times'), 'iy'),
    rule('\\bquadrupled?\\b', () => quantity('4', 'times'), 'iy'),
    rule('\\ba century\\b', () => quantity('100', 'years')),
    rule('\\bgigawatt(?=-scale)', () => quantity('1000000', 'kW')),
    rule(`(${DIGITS}) percent of the (?:original|list) price`, (text = '') =>
      quantity(decimal(text), 'percent-of-price'),
    ),
    rule(`(?<=\\bper )(?:(${DIGITS})|(${CARDINAL}))(?= (?:people|persons)\\b)`, (digits, words = '') =>
      quantity(digits === undefined ? parseCardinal(words).toString() : printed(digits), 'per'),
    ),
  ];
}

const sharing: Sharing = {
  list: /^(?:,? (?:and|or|to) |, |–)$/,
  range: /^(?: to |–)$/,
  before: [
    [/(?<!authority )\b(?:over|more than|exceed(?:ed|ing|s)?|above)(?: to)? $/i, 'over'],
    [/\bat least $/i, 'at-least'],
    [/\b(?:around|about)(?: by)? $/i, 'about'],
    [/\bnearly $/i, 'nearly'],
    [/\bbelow $/i, 'below'],
    [/\bup to $/i, 'at-most'],
  ],
  after: [
    [/^ (?:and|or) (?:above|more)\b/, 'at-least'],
    [/^ (?:and|or) below\b/, 'at-most'],
  ],
};
