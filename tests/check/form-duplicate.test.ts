import { describe, it } from 'vitest';
import { expectAccepted, expectRefused, file } from './small-report.ts';

describe('form-duplicate', () => {
  it('accepts a form that another term has within a longer one', () => {
    expectAccepted(
      [file.fengqiao, 'zh: [“枫桥经验”]', 'zh: [“枫桥经验”, 改革推进]'],
      [file.reform, 'zh: [国资国企改革]', 'zh: [国资国企]'],
    );
  });

  it('reports a Chinese form that belongs to another term too', () => {
    expectRefused(
      'form-duplicate',
      [[file.reform, 'zh: [国资国企改革]', 'zh: [国资国企改革, ⟦“枫桥经验”⟧]']],
      "The surface form '“枫桥经验”' belongs to the term 'fengqiao-model' too. Take it out of one of them.",
    );
  });

  it('reports an English form that belongs to another term too', () => {
    expectRefused(
      'form-duplicate',
      [[file.reform, 'en: [State reform]', 'en: [⟦Fengqiao model⟧, State reform]']],
      "The surface form 'Fengqiao model' belongs to the term 'fengqiao-model' too. Take it out of one of them.",
    );
  });

  it('reports a form that a term has twice', () => {
    expectRefused(
      'form-duplicate',
      [[file.reform, 'zh: [国资国企改革]', 'zh: [国资国企改革, ⟦国资国企改革⟧]']],
      "The surface form '国资国企改革' stands twice in this list. Take one out.",
    );
  });
});
