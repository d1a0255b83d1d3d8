import type { Figure } from '../figures/types.ts';
import type { Lang } from '../report/types.ts';

/** The words that limit a figure, before and after it, and what joins figures of one list. */
const WORDS: Record<Lang, { before: RegExp; after: RegExp; joint: RegExp }> = {
  zh: {
    before: /(?:超过?|突破|约|近|不少于|不低于|至少|每[十百千万]+人)$/,
    after: /^(?:及?以[上下]|左右)/,
    joint: /^[、和]$/,
  },
  en: {
    before: /(?:at least|at most|over|exceed|below|nearly|around|about|no (?:less|more) than) $/,
    after: /^ (?:(?:or|and) (?:above|below|more)|per [\d,]+ people)/,
    joint: /^(?:, |,? and )$/,
  },
};

/**
 * Returns figures as they stand in the text with the words that limit them; those of one list, which
 * share a unit, together.
 * @example stretchesOf('zh', '开采铁矿75万吨以上', figures) // => ['75万吨以上']
 */
export function stretchesOf(lang: Lang, text: string, figures: readonly Figure[]): string[] {
  const { before, after, joint } = WORDS[lang];
  const lists: { start: number; end: number }[] = [];
  for (const { start, end, hectares } of figures) {
    const last = lists.at(-1);
    const span = { start, end: hectares ? hectares.end + 1 : end };
    if (last && joint.test(text.slice(last.end, start))) last.end = span.end;
    else lists.push(span);
  }
  return lists.map(({ start, end }) => {
    const from = start - (before.exec(text.slice(0, start))?.[0].length ?? 0);
    const to = end + (after.exec(text.slice(end))?.[0].length ?? 0);
    return text.slice(from, to);
  });
}
