/**
 * Cuts an English text into what is not Chinese and what is, in turn, so that a voice can read the
 * Chinese as such; marks between Han characters belong to them.
 * @example cutHan('The word 落地 here') // => ['The word ', '落地', ' here']
 */
export function cutHan(text: string): string[] {
  return text.split(/((?:[《（“‘]*\p{Script=Han}+[\p{Script=Han}\d。，、；：·“”‘’（）《》]*))/u);
}
