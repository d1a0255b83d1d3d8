/** One syllable of pinyin without tone, the longest reading first. */
const SYLLABLE =
  /^(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])(?:iang|iong|uang|iao|ian|uai|uan|ang|eng|ing|ong|ia|ie|iu|in|ua|ue|ve|ui|un|uo|ai|ei|ao|ou|an|en|er|a|o|e|i|u|v)|ang|eng|ai|an|ao|ei|en|er|ou|a|e|o)/;

/**
 * Cuts plain pinyin written in words into as many syllables as the headword has Han characters;
 * digits and Latin letters stay as printed. Throws when it does not come out even.
 * @example syllablesOf('fengqiao jingyan', 4) // => 'feng qiao jing yan'
 */
export function syllablesOf(plain: string, count: number): string {
  const pieces = plain.split(/[^a-z0-9+&]+|\+(?=[a-z]{3})/).filter((piece) => piece !== '');
  const cut = (at: number, left: number): string[] | undefined => {
    const piece = pieces[at];
    if (piece === undefined) return left === 0 ? [] : undefined;
    for (const reading of readings(piece)) {
      const rest = cut(
        at + 1,
        left - reading.filter((part) => /^[a-z]/.test(part) && !reading.includes('=')).length,
      );
      if (rest) return [...reading.filter((part) => part !== '='), ...rest];
    }
    return undefined;
  };
  const syllables = cut(0, count);
  if (!syllables) throw new Error(`This is a bug in the site: '${plain}' does not have ${count} syllables.`);
  return syllables.join(' ');
}

/** Returns the ways to read a piece: as syllables, or as printed (marked by '='). */
function readings(piece: string): string[][] {
  const asPrinted = [piece, '='];
  if (/[0-9+&]/.test(piece)) return [asPrinted];
  return [...split(piece), asPrinted];
}

function split(piece: string): string[][] {
  if (piece === '') return [[]];
  const longest = SYLLABLE.exec(piece)?.[0];
  if (!longest) return [];
  const lengths = Array.from({ length: longest.length }, (_, index) => longest.length - index);
  return lengths.flatMap((length) => {
    const syllable = piece.slice(0, length);
    const rest = piece.slice(length);
    // Within a word a syllable begins with a consonant; others are set off by an apostrophe.
    if (SYLLABLE.exec(syllable)?.[0] !== syllable || /^[aeoiuv]/.test(rest)) return [];
    return split(rest).map((others) => [syllable, ...others]);
  });
}
