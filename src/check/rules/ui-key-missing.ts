import type { Lang, Place } from '../../report/types.ts';
import { problem, type Problem } from '../problem.ts';

/** The interface texts of one language: their keys, and the file they stand in. */
export interface Catalogue {
  lang: Lang;
  path: string;
  text: string;
  keys: readonly string[];
}

/** The end of a key that is said of a number. */
const PLURAL = /_(zero|one|two|few|many|other)$/;

/** Both languages have every key, in every plural form the language needs. */
export function uiKeyMissing(catalogues: readonly Catalogue[]): Problem[] {
  const bases = new Map<string, Catalogue>();
  const plural = new Set<string>();
  for (const catalogue of catalogues) {
    for (const key of catalogue.keys) {
      const base = key.replace(PLURAL, '');
      if (base !== key) plural.add(base);
      if (!bases.has(base)) bases.set(base, catalogue);
    }
  }
  return catalogues.flatMap((catalogue) => {
    const forms = new Intl.PluralRules(catalogue.lang).resolvedOptions().pluralCategories;
    const needed = [...bases.keys()].flatMap((base) =>
      plural.has(base) ? forms.map((form) => `${base}_${form}`) : [base],
    );
    return needed
      .filter((key) => !catalogue.keys.includes(key))
      .map((key) => {
        return problem(
          'ui-key-missing',
          placeOfKey(bases.get(key.replace(PLURAL, ''))!, key),
          `The key '${key}' is missing in ${catalogue.path}. Add it there.`,
        );
      });
  });
}

/** Returns where a key stands, or the first other form of it. */
function placeOfKey({ path, text, keys }: Catalogue, key: string): Place {
  const base = key.replace(PLURAL, '');
  const name = keys.includes(key) ? key : keys.find((other) => other.replace(PLURAL, '') === base)!;
  const rows = text.split('\n');
  // A key that is a JavaScript name has no quotation marks.
  const line = rows.findIndex((row) => /^\s*'?([^':\s]+)'?:/.exec(row)?.[1] === name);
  return { path, line: Math.max(0, line) + 1, column: (rows[line]?.search(/\S/) ?? 0) + 1 };
}
