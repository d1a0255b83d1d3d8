import type { Figure, Qualifier } from '../figures/types.ts';
import type { Lang } from '../report/types.ts';

/** What limits or colours a value: an estimate, an aim, or a limit, by the word that the report prints. */
export interface Qualification {
  kind: 'estimate' | 'aim' | 'limit';
  /** As printed, e.g. 预计, 力争, 以上. */
  word: string;
  /** Whether the word stands before the figure. */
  before: boolean;
}

/** The words of a limit, by what they mean and where they stand. */
const LIMITS: Record<Qualifier, { before: RegExp; after: RegExp }> = {
  over: { before: /超过|超|突破|大于|多于/g, after: /^(?:余|多)/ },
  'at-least': { before: /不少于|不低于|至少/g, after: /(?:及)?以上/ },
  nearly: { before: /近/g, after: /(?!)/ },
  about: { before: /大约|约/g, after: /左右/ },
  below: { before: /(?!)/g, after: /以下/ },
  'at-most': { before: /不超过/g, after: /及以下/ },
};

const ENGLISH: Record<string, string> = {
  预计: 'estimated',
  力争: 'aim',
  确保: 'to be ensured',
  争取: 'to be sought',
  以上: 'at least',
  及以上: 'at least',
  至少: 'at least',
  不少于: 'at least',
  不低于: 'at least',
  左右: 'around',
  约: 'around',
  大约: 'around',
  超: 'over',
  超过: 'over',
  突破: 'over',
  余: 'over',
  多: 'over',
  近: 'nearly',
  以下: 'below',
  及以下: 'at most',
  不超过: 'at most',
};

/**
 * Returns what limits a figure, in the order of print. An estimate holds for the whole sentence, which
 * may run over several segments; an aim holds to the end of its segment, 争取 for its clause only.
 *
 * @param opening The text of the sentence before the figure's segment.
 */
export function qualificationsOf(text: string, figure: Figure, opening: string): Qualification[] {
  const before = text.slice(0, figure.start);
  const clause = before.slice(before.search(/[^，；。：]*$/));
  const found: Qualification[] = [];
  if (/预计/.test(opening + sentenceEnd(before)))
    found.push({ kind: 'estimate', word: '预计', before: true });
  const aim = [...before.matchAll(/力争|确保/g)].at(-1)?.[0] ?? /争取/.exec(clause)?.[0];
  if (aim) found.push({ kind: 'aim', word: aim, before: true });
  if (figure.qualifier) {
    const { before: left, after: right } = LIMITS[figure.qualifier];
    const following = /^[^，；。：]*/.exec(text.slice(figure.end))?.[0] ?? '';
    const after = right.exec(following)?.[0];
    const word = after ?? [...clause.matchAll(left)].at(-1)?.[0];
    if (word) found.push({ kind: 'limit', word, before: after === undefined });
  }
  return found;
}

/** Returns the word of a qualification in a language. */
export function qualificationName(lang: Lang, word: string): string {
  return lang === 'zh' ? word : (ENGLISH[word] ?? word);
}

/** Returns what stands of the last sentence at the end of a text. */
function sentenceEnd(text: string): string {
  return text.slice(text.search(/[^。！？]*$/));
}
