/** Radicals that look like a character of its own, which Unicode does not derive from each other, in pairs. */
const PAIRS =
  '⺁厂⺄乙⺊卜⺎兀⺒巳⺓幺⺕彐⺛旡⺝月⺟母⺠民⺩王⺪疋⺬示⺶羊⺻聿⺼月⺽臼⻁虎⻄西⻅见⻆角⻉贝⻊足⻋车⻑長⻓长⻔门⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻬齐⻮齿⻰龙⻳龟';
const pairs = new Map(PAIRS.match(/../gu)!.map((pair) => [pair[0]!, pair[1]!]));

/**
 * Returns the character that a radical of Unicode's radical blocks stands for, or the text as it is.
 * The pairs are those of Unicode's EquivalentUnifiedIdeograph.txt.
 * @example unifiedIdeograph('⼊') // => '入'
 */
export function unifiedIdeograph(text: string): string {
  return text.replace(/[\u2e80-\u2fd5]/g, (radical) => pairs.get(radical) ?? radical.normalize('NFKC'));
}
