import type { Rule } from './scan.ts';

/** What both languages write alike: codes such as 2+10+X+N, S648 and 5G, numerals in quotes, ratios. */
export const sharedRules: readonly Rule[] = [
  {
    pattern: /(?<![A-Za-z0-9])(?:\d+|[A-Z])(?:\+(?:\d+|[A-Z]))+(?![A-Za-z0-9])/y,
    read: ([code]) => ({ kind: 'code', value: code, unit: 'code' }),
  },
  {
    pattern: /(?<![A-Za-z0-9])(?:[A-Z]+\d+|\d+[A-Z]+)(?![A-Za-z0-9])/y,
    read: ([code]) => ({ kind: 'code', value: code, unit: 'code' }),
  },
  // “1681”; in English a comma or period may stand before the closing quotation mark.
  { pattern: /(?<=“)\d+(?=[,.]?”)/y, read: ([code]) => ({ kind: 'code', value: code, unit: 'code' }) },
  {
    pattern: /\d+(?:\.\d+)?(?::\d+(?:\.\d+)?)+/y,
    read: ([ratio]) => ({ kind: 'ratio', value: ratio, unit: 'ratio' }),
  },
];
