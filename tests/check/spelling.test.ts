import { describe, it } from 'vitest';
import { expectAccepted, expectRefused, file } from './small-report.ts';

const add = 'Mend it, or add it to content/words.txt if it is right.';

describe('spelling', () => {
  it('accepts American words, figures and what holds them, compounds and possessives', () => {
    expectAccepted([
      file.enReview,
      'Growth was 6 percent.',
      'THE county’s well-built 35-km road G578, the 72nd, and the counties’ “colors.”',
    ]);
  });

  it('accepts a word of the list, with a capital too', () => {
    expectAccepted(
      [file.enReview, 'Growth was', 'Wellbeing grew, and wellbeing was'],
      [file.words, 'Xinyuan\n', 'wellbeing\nXinyuan\n'],
    );
  });

  it('accepts Chinese and addresses in a note', () => {
    expectAccepted([
      file.enPlan,
      '7 percent.\n',
      '7 percent.[^tn-a]\n\n[^tn-a]: See 民族 at https://www.gov.cn/xyz.\n',
    ]);
  });

  it('reports slips of the hand and British spelling', () => {
    const said = (word: string, near: string) =>
      `The word '${word}' is not in the American dictionary. Did you mean '${near}'? ${add}`;
    expectRefused(
      'spelling',
      [
        [
          file.enReview,
          'Growth was 6 percent.',
          'The ⟦developement⟧ of the ⟦colour⟧ of the ⟦Xinyuann⟧ ⟦centre⟧.',
        ],
      ],
      said('developement', 'development'),
      said('colour', 'color'),
      said('Xinyuann', 'Xinyuan'),
      said('centre', 'center'),
    );
  });

  it('reports them in names, titles, notes and glossary files', () => {
    const said = (word: string, near?: string) =>
      `The word '${word}' is not in the American dictionary. ${near ? `Did you mean '${near}'? ` : ''}${add}`;
    expectRefused(
      'spelling',
      [
        [file.report, 'en: Sixth Session', 'en: Sixth ⟦Sesssion⟧'],
        [file.enPlan, 'title: Plans', 'title: ⟦Planns⟧'],
        [file.enPlan, '7 percent.\n', '7 percent.[^tn-a]\n\n[^tn-a]: The ⟦sourze⟧.\n'],
        [file.reform, 'The reform of state', 'The ⟦refrom⟧ of state'],
      ],
      said('Sesssion'),
      said('Planns'),
      said('sourze', 'source'),
      said('refrom', 'reform'),
    );
  });

  it('counts the columns of a quoted value from within its quotation marks', () => {
    expectRefused(
      'spelling',
      [
        [file.reform, 'en: state reform }', 'en: "state ⟦zreformz⟧" }'],
        [file.enPlan, 'title: Plans', "title: 'The ⟦zplanz⟧'"],
      ],
      `The word 'zplanz' is not in the American dictionary. Did you mean 'plane'? ${add}`,
      `The word 'zreformz' is not in the American dictionary. Did you mean 'preform'? ${add}`,
    );
  });
});
