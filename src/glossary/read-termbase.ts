import { findNearest, problem, type Problem } from '../check/problem.ts';
import type { ContentFiles } from '../report/read-report.ts';
import type { Place } from '../report/types.ts';

/** Where the termbase stands. */
export const TERMBASE = 'content/termbase.tsv';

/** A wording that must not be used. */
export interface Ban {
  text: string;
  /** Forbidden only where the Chinese line holds the row's wording, not everywhere. */
  here: boolean;
}

/** A row of the termbase: how a Chinese wording is to be rendered. */
export interface TermbaseRow {
  zh: string;
  /** The rendition as it is printed, then the further wordings that running text may use. */
  renditions: string[];
  bans: Ban[];
  category: string;
  place: Place;
}

const COLUMNS = ['zh', 'en', 'accept', 'en_alternatives', 'category', 'source', 'note'];

/**
 * Reads content/termbase.tsv: columns by name, no quoting. In `en`, text in round brackets is a gloss
 * that is not printed. `accept` and `en_alternatives` hold wordings separated by `;`; of the latter those
 * that begin with `!` are forbidden everywhere, with `!here:` only where the Chinese has the row's wording.
 */
export function readTermbase(files: ContentFiles): { rows: TermbaseRow[]; problems: Problem[] } {
  const [head, ...lines] = (files.get(TERMBASE) ?? '').split('\n');
  if (!head) return { rows: [], problems: [] };
  const names = head.split('\t');
  const problems = headProblems(names);
  const owner = new Map<string, number>();
  const rows = lines.flatMap((text, index): TermbaseRow[] => {
    if (text === '') return [];
    const place = { path: TERMBASE, line: index + 2, column: 1 };
    const cells = text.split('\t');
    const cell = (name: string) => cells[names.indexOf(name)]?.trim() ?? '';
    if (cells.length !== names.length || cell('zh') === '' || cell('en') === '') {
      const fact = `The row has '${cells.length}' cells of ${names.length}, or no wording in 'zh' or 'en'`;
      problems.push(problem('termbase-shape', place, `${fact}. Write one cell for every column.`));
      return [];
    }
    const zh = cell('zh');
    const line = owner.get(zh);
    if (line !== undefined)
      problems.push(
        problem('termbase-shape', place, `The wording '${zh}' stands on line ${line} too. Join the rows.`),
      );
    owner.set(zh, place.line);
    const renditions = [printedRendition(cell('en')), ...wordings(cell('accept'))];
    return [{ zh, renditions, bans: bansOf(cell('en_alternatives')), category: cell('category'), place }];
  });
  return { rows, problems };
}

function headProblems(names: readonly string[]): Problem[] {
  const missing = COLUMNS.filter((name) => !names.includes(name));
  return missing.map((name) => {
    const near = findNearest(
      name,
      names.filter((other) => !COLUMNS.includes(other)),
    );
    const remedy = near ? `Write it for '${near}'.` : 'Add it to the first line.';
    return problem(
      'termbase-shape',
      { path: TERMBASE, line: 1, column: 1 },
      `The column '${name}' is missing. ${remedy}`,
    );
  });
}

/** Returns a rendition without its glosses and its leading article. */
function printedRendition(en: string): string {
  return en
    .replace(/\s*\([^()]*\)/g, '')
    .replace(/^the /, '')
    .trim();
}

function bansOf(alternatives: string): Ban[] {
  return wordings(alternatives)
    .filter((wording) => wording.startsWith('!'))
    .map((wording) => {
      const here = wording.startsWith('!here:');
      return { text: wording.slice(here ? '!here:'.length : 1).trim(), here };
    });
}

function wordings(cell: string): string[] {
  return cell
    .split(';')
    .map((wording) => wording.trim())
    .filter((wording) => wording !== '');
}
