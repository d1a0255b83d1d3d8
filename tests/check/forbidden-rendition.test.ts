import { describe, it } from 'vitest';
import { expectAccepted, expectRefused, file, type Edit } from './small-report.ts';

const visits = termbase('人次\tvisits (tourists)\t\t!here: # people\tunit\tstandard usage\t');

describe('forbidden-rendition', () => {
  it('accepts a wording that is only tolerated, and one that has a forbidden one inside a longer word', () => {
    expectAccepted(termbase('增长\tgrowth\t\tdepth; !row\tpolitical\teditorial\t'));
  });

  it('accepts a wording that differs in case from one forbidden with capitals', () => {
    expectAccepted(termbase('时代\tera\t\t!… Growth Was\tpolitical\teditorial\t'));
  });

  it('accepts a wording that is forbidden only where the Chinese has the term', () => {
    expectAccepted(termbase('国资\tstate\t\t!here: percent were\tpolitical\teditorial\t'));
  });

  it('accepts people of another figure than the one that counts visits', () => {
    expectAccepted(
      [file.review, '全年增长6%。', '全年接待10.1万人次，培训300人。'],
      [file.enReview, 'Growth was 6 percent.', 'There were 101,000 visits, and 300 people were trained.'],
      visits,
    );
  });

  it('reports a forbidden wording in names, headings, lines, notes and glossary files', () => {
    const said = (shown: string) =>
      `The rendition '${shown}' of '枫桥' is forbidden. Write 'Fengqiao', or see content/termbase.tsv (line 2).`;
    expectRefused(
      'forbidden-rendition',
      [
        [file.report, 'en: Sixth Session', 'en: ⟦Maple⟧ Bridge'],
        [file.enReview, '#### A safer county.', '#### A ⟦maple⟧ bridge.'],
        [file.enReview, 'percent were resolved.', 'percent were ⟦maple⟧ bridge.'],
        [file.enPlan, '7 percent.\n', '7 percent.[^tn-a]\n\n[^tn-a]: A ⟦maple⟧ bridge.\n'],
        [file.reform, 'The reform of state assets', 'The ⟦maple⟧ bridge of state assets'],
        termbase('枫桥\tFengqiao\t\tdepth; !maple bridge\tpolitical\teditorial\t'),
      ],
      said('Maple Bridge'),
      ...Array.from({ length: 4 }, () => said('maple bridge')),
    );
  });

  it('reports a wording that is forbidden where the Chinese has the term', () => {
    expectRefused(
      'forbidden-rendition',
      [
        [file.enReview, 'Growth was', '⟦Growth⟧ was'],
        termbase('增长\tincrease\t\t!here: growth was\tpolitical\teditorial\t'),
      ],
      "The rendition 'Growth was' of '增长' is forbidden. Write 'increase', or see content/termbase.tsv (line 2).",
    );
  });

  it('reports people where the Chinese counts visits', () => {
    const said = (shown: string) =>
      `The rendition '${shown}' of '人次' is forbidden. Write 'visits', or see content/termbase.tsv (line 2).`;
    expectRefused(
      'forbidden-rendition',
      [
        [file.review, '全年增长6%。', '全年接待10.1万人次，共2318.4万人次。'],
        [file.enReview, 'Growth was 6 percent.', 'There were ⟦101,000⟧ people, and ⟦23.184⟧ million people.'],
        visits,
      ],
      said('101,000 people'),
      said('23.184 million people'),
    );
  });
});

function termbase(...rows: string[]): Edit {
  const head = 'zh\ten\taccept\ten_alternatives\tcategory\tsource\tnote';
  return ['content/termbase.tsv', '', [head, ...rows, ''].join('\n')];
}
