import { describe, it } from 'vitest';
import { expectAccepted, expectRefused, file } from './small-report.ts';

const growth = 'Growth was 6 percent.';

describe('typography', () => {
  it('accepts quotes in pairs, an apostrophe, an en dash and a comma inside the quotation marks', () => {
    expectAccepted([
      file.enReview,
      growth,
      'The county’s “growth,” so called (2021–2025), was 1,000.5 “percent.”',
    ]);
  });

  it('accepts Chinese and its marks in a note, and the address of a link', () => {
    expectAccepted([
      file.enPlan,
      '7 percent.\n',
      '7 percent.[^tn-a]\n\n[^tn-a]: The source has “民族团结”活动，[here](https://example.org/a-1-2).\n',
    ]);
  });

  it('reports Chinese characters and marks in the text', () => {
    const said = (shown: string) =>
      `The English text has the Chinese characters or marks '${shown}'. Write them in English, or quote them in a note.`;
    expectRefused(
      'typography',
      [
        [file.enReview, growth, 'Growth (⟦增长⟧) was 6 percent⟦。⟧'],
        [file.reform, 'en: state reform', 'en: state ⟦改革⟧'],
      ],
      said('增长'),
      said('。'),
      said('改革'),
    );
  });

  it('reports straight marks, in glossary files too', () => {
    expectRefused(
      'typography',
      [
        [file.enReview, growth, "The county⟦'⟧s growth was 6 percent."],
        [file.reform, 'The reform of state assets', 'The reform⟦"⟧ of state assets'],
      ],
      "The text has the straight mark '''. Write “ ” or ‘ ’.",
      "The text has the straight mark '\"'. Write “ ” or ‘ ’.",
    );
  });

  it('reports spaces that are too many', () => {
    expectRefused(
      'typography',
      [[file.enReview, growth, 'It⟦  ⟧was ⟦“⟧ 6 percent”⟦ ⟧, and ⟦(⟧ so) they say.⟦ ⟧']],
      "The text has '2' spaces in a row. Write one.",
      "A space stands after '“'. Take it out.",
      "A space stands before ','. Take it out.",
      "A space stands after '('. Take it out.",
      "The line ends with ' '. Take the space out.",
    );
  });

  it('reports a space that is missing, a repeated word, a comma outside and a hyphen in a range', () => {
    expectRefused(
      'typography',
      [[file.enReview, growth, 'Growth⟦,⟧which was ⟦the⟧ the “best⟦”⟧, was ⟦6⟧-7 percent.']],
      "No space stands after ','. Write one.",
      "The text repeats a word: 'the the'. Write it once.",
      "The mark ',' stands after the closing quotation mark. Set it before the mark.",
      "The range '6-7' has no en dash. Write – between its figures.",
    );
  });

  it('reports quotation marks and brackets without a partner', () => {
    const said = (mark: string) => `The mark '${mark}' has no partner. Add it or take this one out.`;
    expectRefused(
      'typography',
      [
        [file.enReview, growth, 'Growth was ⟦“⟧6 percent.'],
        [file.enPlan, 'State reform advances', 'State reform⟦)⟧ advances'],
        [file.enTerms, 'A model', 'A “⟦(⟧model”'],
      ],
      said('“'),
      said(')'),
      said('('),
    );
  });
});
