const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );
const STEPS: Record<string, bigint> = {
  hundred: 100n,
  thousand: 1000n,
  million: 1_000_000n,
  billion: 1_000_000_000n,
};

const SMALL = `(?:(?:${TENS.join('|')})(?:-(?:${UNITS.slice(1, 10).join('|')}))?|(?:${UNITS.join('|').replace('seven|', 'seven(?!t)|')}))`;
const BELOW_THOUSAND = `${SMALL}(?: hundred(?: (?:and )?${SMALL})?)?`;

/** Matches a number in words: `twenty-one`, `three hundred and five thousand`; `thousand` alone only after “per” or “a”. */
export const CARDINAL = `(?:${BELOW_THOUSAND}(?: (?:thousand|million|billion)(?: ${BELOW_THOUSAND})?)*|(?<=\\b(?:per|a) )(?:hundred|thousand|million))`;

/** Matches `14th` and `second`. */
export const ORDINAL = `(?:\\d+(?:st|nd|rd|th)|${ORDINALS.join('|')})`;

/** Returns the value of what CARDINAL matches. */
export function parseCardinal(words: string): bigint {
  let total = 0n;
  let part = 0n;
  for (const word of words.toLowerCase().split(/[ -]/)) {
    const step = STEPS[word];
    if (step === 100n) part = (part || 1n) * step;
    else if (step !== undefined) {
      total += (part || 1n) * step;
      part = 0n;
    } else if (TENS.includes(word)) part += BigInt(TENS.indexOf(word) + 2) * 10n;
    else if (UNITS.includes(word)) part += BigInt(UNITS.indexOf(word));
  }
  return total + part;
}

/** Returns the value of what ORDINAL matches. */
export function parseOrdinal(text: string): bigint {
  const digits = /^\d+/.exec(text)?.[0];
  return BigInt(digits ?? ORDINALS.indexOf(text.toLowerCase()) + 1);
}
