import { describe, it } from 'vitest';
import { expectAccepted, expectRefused } from './small-report.ts';

const path = 'content/termbase.tsv';
const head = 'zh\ten\taccept\ten_alternatives\tcategory\tsource\tnote';
const row = '山\thill\t\t\tplace\teditorial\t';

describe('termbase-shape', () => {
  it('accepts columns in any order, and quotation marks that quote nothing', () => {
    expectAccepted([
      path,
      '',
      'note\tzh\ten\taccept\ten_alternatives\tcategory\tsource\n"x\t山\thill\t\t\tplace\t\n',
    ]);
  });

  it('reports a column that is missing', () => {
    expectRefused(
      'termbase-shape',
      [[path, '', `⟦⟧${head.replace('accept', 'acept')}\n`]],
      "The column 'accept' is missing. Write it for 'acept'.",
    );
  });

  it('reports a row with too few cells, and a wording that stands twice', () => {
    expectRefused(
      'termbase-shape',
      [[path, '', `${head}\n${row}\n⟦水⟧\twater\n⟦⟧${row}\n`]],
      "The row has '2' cells of 7, or no wording in 'zh' or 'en'. Write one cell for every column.",
      "The wording '山' stands on line 2 too. Join the rows.",
    );
  });
});
