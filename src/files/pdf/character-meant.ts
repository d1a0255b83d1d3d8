/**
 * What a font draws like a character of the text, and that character, in pairs: radicals, after
 * Unicode's EquivalentUnifiedIdeograph.txt but in simplified forms, and the marks that look like a dash.
 * Ligatures, such as that of ffi, come apart by themselves.
 */
const PAIRS =
  '⺁厂⺄乙⺊卜⺎兀⺒巳⺓幺⺕彐⺛旡⺝月⺟母⺠民⺩王⺪疋⺬示⺶羊⺻聿⺼月⺽臼⻁虎⻄西⻅见⻆角⻉贝⻊足⻋车⻑長⻓长⻔门⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻬齐⻮齿⻰龙⻳龟⼾户―—‒–';
const meant = new Map(PAIRS.match(/../gu)!.map((pair) => [pair[0]!, pair[1]!]));

/**
 * Returns the text that is meant where a font draws several characters alike and a PDF names the wrong one.
 * @example characterMeant('⼊') // => '入'
 */
export function characterMeant(text: string): string {
  return text.replace(
    /[\u2012\u2015\u2e80-\u2fd5\ufb00-\ufb04]/g,
    (found) => meant.get(found) ?? found.normalize('NFKC'),
  );
}
