/** A sentence longer than this many characters is also broken after every outer ；. */
export const LONG_SENTENCE = 80;

const OPENING = new Set('“‘（《〈「『');
const CLOSING = new Set('”’）》〉」』');

/**
 * Cuts a Chinese paragraph into the lines of the segment rule: one sentence a line,
 * and a sentence of over 80 characters also after every ； outside quotation marks and brackets.
 */
export function splitSentences(paragraph: string): string[] {
  return cutAfter(paragraph, '。！？').flatMap((sentence) =>
    sentence.length > LONG_SENTENCE ? cutAfter(sentence, '；') : [sentence],
  );
}

/** Cuts after each of `marks` that stands outside quotation marks and brackets. */
function cutAfter(text: string, marks: string): string[] {
  const pieces: string[] = [];
  let piece = '';
  let depth = 0;
  for (const char of text) {
    piece += char;
    if (OPENING.has(char)) depth += 1;
    else if (CLOSING.has(char)) depth -= 1;
    if (depth === 0 && marks.includes(char)) {
      pieces.push(piece);
      piece = '';
    }
  }
  return piece === '' ? pieces : [...pieces, piece];
}
