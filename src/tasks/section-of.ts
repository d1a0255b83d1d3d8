/**
 * Returns the section of a segment, with its sub-head if it has one.
 * @example sectionOf('3.2.1.4') // => '3.2.1'
 * @example sectionOf('4.2.0.1') // => '4.2'
 */
export function sectionOf(segment: string): string {
  return segment.replace(/(?:\.0)?\.\d+$/, '');
}
