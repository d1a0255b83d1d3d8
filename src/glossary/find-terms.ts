/** A surface form found in a text, in UTF-16 units. */
export interface TermMatch {
  term: string;
  form: string;
  start: number;
  end: number;
}

/** A surface form and the id of its term. */
export interface TermForm {
  form: string;
  term: string;
}

/**
 * Returns the surface forms in a text from left to right, the longest first where several
 * begin at one place. A form that begins or ends with a Latin letter or digit is not found
 * inside a longer word or number: `123` does not stand in `12345`. An English form may open a
 * sentence with a capital and have a comma or period before its closing quotation mark.
 */
export function findTerms(text: string, forms: readonly TermForm[]): TermMatch[] {
  if (forms.length === 0) return [];
  const longestFirst = [...forms].sort((a, b) => b.form.length - a.form.length);
  const pattern = new RegExp(longestFirst.map(({ form }) => `(${wholeForm(form)})`).join('|'), 'gu');
  return [...text.matchAll(pattern)].map((match) => {
    const { form, term } = longestFirst[match.slice(1).findIndex((group) => group !== undefined)]!;
    return { term, form, start: match.index, end: match.index + match[0].length };
  });
}

function wholeForm(form: string): string {
  const escaped = form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const opened = escaped.replace(/^[a-z]/, (letter) => `[${letter}${letter.toUpperCase()}]`);
  const closed = opened.replace(/”$/, '[,.]?”');
  const before = /^[A-Za-z0-9]/.test(form) ? '(?<![A-Za-z0-9])' : '';
  const after = /[A-Za-z0-9]$/.test(form) ? '(?![A-Za-z0-9])' : '';
  return `${before}${closed}${after}`;
}
