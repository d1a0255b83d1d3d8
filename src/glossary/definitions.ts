import type { Lang } from '../report/types.ts';

/** Cuts a printed glossary entry at the colon after its headword; the definition keeps neither. */
export function splitDefinition(text: string, lang: Lang): { headword: string; definition: string } {
  const colon = lang === 'zh' ? '：' : ':';
  const at = text.indexOf(colon);
  if (at === -1) return { headword: text, definition: '' };
  return { headword: text.slice(0, at), definition: text.slice(at + 1).trim() };
}

/**
 * Returns which lines of a printed entry, as laid out in Chinese, are items below the line before:
 * all but the first, and but those that begin with a figure, a letter or a quoted sign or end in a colon.
 */
export function itemLines(lines: readonly { text: string }[]): boolean[] {
  return lines.map(({ text }, index) => index > 0 && !/^[0-9A-Z“]/.test(text) && !text.endsWith('：'));
}
