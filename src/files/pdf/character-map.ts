/** PDF allows no more entries in a block. */
const MOST = 100;

/**
 * Returns the map of a font's glyphs to characters, the stream that PDF calls ToUnicode, with every
 * character changed.
 */
export function changeCharacters(map: string, change: (text: string) => string): string {
  const entries = entriesOf(map).map(({ glyph, text }) => ({ glyph, text: change(text) }));
  const blocks: string[] = [];
  for (let at = 0; at < entries.length; at += MOST) {
    const block = entries.slice(at, at + MOST);
    const lines = block.map(({ glyph, text }) => `<${glyph}> <${hexOf(text)}>\n`);
    blocks.push(`${block.length} beginbfchar\n${lines.join('')}endbfchar\n`);
  }
  const blocksBefore = /(?:\d+ beginbf(?:char|range)\n[\s\S]*?endbf(?:char|range)\n)+/;
  return map.replace(blocksBefore, () => blocks.join(''));
}

/** Returns the glyphs and their characters; those of a range follow one another. */
function entriesOf(map: string): { glyph: string; text: string }[] {
  const line = /^<([0-9A-F]+)> (?:<([0-9A-F]+)> )?<([0-9A-F]+)>$/gim;
  return [...map.slice(map.indexOf('endcodespacerange')).matchAll(line)].flatMap(
    ([, first = '', last = first, characters = '']) => {
      const start = Number.parseInt(first, 16);
      const length = Number.parseInt(last, 16) - start + 1;
      const text = textOf(characters);
      return Array.from({ length }, (_, index) => ({
        glyph: (start + index).toString(16).toUpperCase().padStart(first.length, '0'),
        text: index === 0 ? text : shifted(text, index),
      }));
    },
  );
}

function shifted(text: string, by: number): string {
  const last = [...text].at(-1)!;
  return text.slice(0, -last.length) + String.fromCodePoint(last.codePointAt(0)! + by);
}

function textOf(hex: string): string {
  return Buffer.from(hex, 'hex').swap16().toString('utf16le');
}

function hexOf(text: string): string {
  return Buffer.from(text, 'utf16le').swap16().toString('hex').toUpperCase();
}
