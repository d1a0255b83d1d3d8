import { Converter } from 'opencc-js';

/**
 * Returns the traditional characters that a text has in their simplified form only, as pairs
 * `楓枫樓楼…`; the mapping is OpenCC's, character by character.
 */
export function traditionalPairs(text: string): string {
  const convert = Converter({ from: 't', to: 'cn' }) as (char: string) => string;
  const known = new Set(text);
  let pairs = '';
  for (let code = 0x3400; code <= 0x9fff; code += 1) {
    const char = String.fromCharCode(code);
    const simple = convert(char);
    if (!known.has(char) && simple.length === 1 && known.has(simple) && convert(simple) === simple)
      pairs += char + simple;
  }
  return pairs;
}
