import type { Lang } from '../report/types.ts';
import { wordsOf } from './english.ts';
import { foldText, SEPARATOR } from './fold.ts';

/** Written after a character whose token differs from it; the token follows. */
const REPLACED = '\uE000';
/** Written after a full-width symbol that stands for a half-width one of the text. */
const WIDENED = '\uE001';
/** Written before a space between English words where the text has none. */
const TIGHT = '\uE002';
/** Written for a space of the text that does not part two tokens. */
const SPACE = '\u2420';
/** Written between segments. */
const SEGMENT_BREAK = '¶';

/**
 * Returns segments as one text that Pagefind is to index: the tokens of search stand between
 * spaces, all else is glued to the token before it, where Pagefind ignores it.
 * `decodeRecord` gives the texts back.
 */
export function encodeRecord(texts: readonly string[], encode: (text: string) => string): string {
  return texts.map(encode).join(` ${SEGMENT_BREAK} `);
}

/** Encodes a Chinese text: every significant character, folded, is a token. */
export function encodeChinese(text: string, simplified: ReadonlyMap<string, string>): string {
  const folded = foldText(text, simplified);
  const tokens = new Map<number, string>();
  for (let unit = 0; unit < folded.text.length;) {
    const char = String.fromCodePoint(folded.text.codePointAt(unit)!);
    if (char !== SEPARATOR) tokens.set(folded.starts[unit]!, char);
    unit += char.length;
  }
  let record = '';
  let offset = 0;
  for (const char of text) {
    const token = tokens.get(offset);
    offset += char.length;
    if (token === undefined) record += glue(char);
    else if (token === char || token === char.toLowerCase()) record += ` ${char}`;
    else record += `${char}${REPLACED} ${token}`;
  }
  return record;
}

/** Encodes an English text: every word is a token. */
export function encodeEnglish(text: string): string {
  let record = '';
  let at = 0;
  for (const { start, end } of wordsOf(text)) {
    const between = text.slice(at, start);
    record += between.endsWith(' ')
      ? `${[...between.slice(0, -1)].map(glue).join('')} `
      : `${[...between].map(glue).join('')}${TIGHT} `;
    record += text.slice(start, end);
    at = end;
  }
  return record + [...text.slice(at)].map(glue).join('');
}

/** Returns the texts of the segments of a record. */
export function decodeRecord(record: string, lang: Lang): string[] {
  return record.split(` ${SEGMENT_BREAK} `).map((segment) => {
    const tight =
      lang === 'zh'
        ? segment.replace(/ /g, '').replace(new RegExp(`${REPLACED}.`, 'gu'), '')
        : segment.replace(new RegExp(`${TIGHT} ?`, 'g'), '');
    return tight
      .replace(new RegExp(`(.)${WIDENED}`, 'gu'), (_, wide: string) =>
        String.fromCharCode(wide.charCodeAt(0) - 0xfee0),
      )
      .replace(new RegExp(SPACE, 'g'), ' ');
  });
}

function glue(char: string): string {
  if (char === ' ') return SPACE;
  const code = char.charCodeAt(0);
  return code > 0x20 && code < 0x7f ? `${String.fromCharCode(code + 0xfee0)}${WIDENED}` : char;
}

/** Packs segment ids into one word: `3.2.1.0 3.2.1.1 3.2.1.2` → `3.2.1:0-2`. */
export function packIds(ids: readonly string[]): string {
  const runs: { head: string; first: number; last: number }[] = [];
  for (const id of ids) {
    const head = id.slice(0, id.lastIndexOf('.'));
    const n = Number(id.slice(id.lastIndexOf('.') + 1));
    const run = runs[runs.length - 1];
    if (run && run.head === head && run.last === n - 1) run.last = n;
    else runs.push({ head, first: n, last: n });
  }
  return runs.map(({ head, first, last }) => `${head}:${first}-${last}`).join(',');
}

/** Returns the ids that `packIds` packed. */
export function unpackIds(packed: string): string[] {
  return packed.split(',').flatMap((run) => {
    const [head = '', range = ''] = run.split(':');
    const [first = 0, last = 0] = range.split('-').map(Number);
    return Array.from({ length: last - first + 1 }, (_, index) => `${head}.${first + index}`);
  });
}
