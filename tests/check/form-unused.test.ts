import { describe, expect, it } from 'vitest';
import { expectAccepted, expectRefused, file, messagesOf, smallReport } from './small-report.ts';

const remedy = 'Write it as the text has it, quotation marks included.';

describe('form-unused', () => {
  it('accepts several forms that all stand in the body', () => {
    expectAccepted([file.reform, 'zh: [国资国企改革]', 'zh: [国资国企改革, 化解率]']);
  });

  it('accepts an English form that opens a sentence with a capital', () => {
    expectAccepted([file.reform, 'en: [State reform]', 'en: [state reform]']);
  });

  it('reports an English form that stands only where the Chinese twin has no such term', () => {
    expectRefused(
      'form-unused',
      [[file.reform, 'en: [State reform]', 'en: [State reform, ⟦percent were resolved⟧]']],
      `The surface form 'percent were resolved' never stands in the body. ${remedy}`,
    );
  });

  it('does not look for English forms before there is an English edition', () => {
    const { files } = smallReport([file.reform, 'en: [State reform]', 'en: [state-owned enterprise reform]']);
    for (const path of [file.enReview, file.enPlan, file.enTerms]) files.delete(path);
    expect(messagesOf('form-unused', files)).toEqual([]);
  });

  it('reports a form with other quotation marks than the text has', () => {
    expectRefused(
      'form-unused',
      [[file.fengqiao, 'zh: [“枫桥经验”]', 'zh: [“枫桥经验”, ⟦「枫桥经验」⟧]']],
      `The surface form '「枫桥经验」' never stands in the body. ${remedy}`,
    );
  });

  it('reports a form that stands only in the printed glossary', () => {
    expectRefused(
      'form-unused',
      [[file.reform, 'zh: [国资国企改革]', 'zh: [国资国企改革, ⟦就地解决⟧]']],
      `The surface form '就地解决' never stands in the body. ${remedy}`,
    );
  });

  it('reports a form that stands only inside a longer one', () => {
    expectRefused(
      'form-unused',
      [[file.reform, 'zh: [国资国企改革]', 'zh: [国资国企改革, ⟦国资⟧]']],
      `The surface form '国资' never stands in the body. ${remedy}`,
    );
  });

  it('reports an English form in another case than the text', () => {
    expectRefused(
      'form-unused',
      [[file.reform, 'en: [State reform]', 'en: [⟦state Reform⟧]']],
      `The surface form 'state Reform' never stands in the body. ${remedy}`,
    );
  });

  it('accepts a form that another term has, which is reported as a duplicate', () => {
    expectAccepted([file.reform, 'zh: [国资国企改革]', 'zh: [国资国企改革, “枫桥经验”]']);
    expectAccepted([file.reform, 'en: [State reform]', 'en: [Fengqiao model, State reform]']);
  });

  it('reports once a form that a term has twice', () => {
    expectRefused(
      'form-unused',
      [[file.reform, 'zh: [国资国企改革]', 'zh: [国资国企改革, ⟦国资⟧, 国资]']],
      `The surface form '国资' never stands in the body. ${remedy}`,
    );
  });
});
