/** How the report and its passages are cited in a language. */
export interface Citations {
  /** The whole citation, with `{place}` where the place stands. */
  form: string;
  /** What stands between the first and the last place of a passage. */
  to: string;
  /** The name of the place of a segment by `placeKey`, e.g. `第三部分第（二）节“巩固发展民族团结大局”`. */
  places: Record<string, string>;
}

/** Returns the citation of a passage that runs from one place to another, named by their keys. */
export function cite({ form, to, places }: Citations, first: string, last: string): string {
  const [from = '', until = ''] = [places[first], places[last]];
  return form.replace('{place}', from === until ? from : from + to + until);
}
