import { describe, expect, it } from 'vitest';
import { requirementsOf, termReport } from '../../src/check/rules/term-rendition.ts';
import { findTerms } from '../../src/glossary/find-terms.ts';
import { loadSite } from '../../src/site.ts';
import { expectAccepted, expectRefused, file, messagesOf, smallReport, type Edit } from './small-report.ts';

describe('term-rendition', () => {
  it('accepts a rendition, one with a gloss that is not printed, and a further one', () => {
    expectAccepted(
      termbase(
        '化解\tthe resolved (of disputes)\t\t\tpolitical\teditorial\t',
        '增长\tincrease\tgrowth; expansion\t\tpolitical\teditorial\t',
      ),
    );
  });

  it('asks for a longer wording, not for the one inside it', () => {
    expectAccepted(
      termbase(
        '国资国企\tstate capital\t\t\teconomic\teditorial\t',
        '国资国企改革推进\tState reform advances\t\t\teconomic\teditorial\t',
      ),
    );
  });

  it('leaves units to the check of figures', () => {
    expectAccepted(termbase('年\tyears\t\t\tunit\tstandard usage\t'));
  });

  it('asks nothing of a report without an English edition', () => {
    const { files } = smallReport();
    for (const path of [file.enReview, file.enPlan, file.enTerms]) files.delete(path);
    expect(messagesOf('term-rendition', files)).toEqual([]);
  });

  it('reports a glossary term that is rendered in another way', () => {
    expectRefused(
      'term-rendition',
      [[file.enReview, 'The Fengqiao model', '⟦The Fengqiao practice⟧']],
      "The Chinese line has '“枫桥经验”', the English none of its renditions. Write 'Fengqiao model', or add the wording to 'forms.en' in content/glossary/fengqiao-model.yaml.",
    );
  });

  it('reports a wording of the termbase that is rendered in another way, in a printed entry too', () => {
    expectRefused(
      'term-rendition',
      [
        [file.enReview, 'Growth was 6 percent.', '⟦Growth⟧ was 6 percent.'],
        [file.enTerms, 'Fengqiao model:', '⟦Fengqiao model⟧:'],
        termbase(
          '全年\tfor the whole year\tover the whole year\t\teconomic\teditorial\t',
          '群众\tthe masses\t\t\tpolitical\teditorial\t',
        ),
      ],
      "The Chinese line has '全年', the English none of its renditions. Write 'for the whole year', or add the wording to 'accept' in content/termbase.tsv (line 2).",
      "The Chinese line has '群众', the English none of its renditions. Write 'masses', or add the wording to 'accept' in content/termbase.tsv (line 3).",
    );
  });
});

describe('the termbase of the project', () => {
  const site = loadSite('.');
  const report = site.reports[0]!;
  const requirements = requirementsOf(report, site);

  it('is asked of the real text in more than 1,100 places, and found in all of them', () => {
    const { required, found } = termReport(report, site);
    expect(required).toBeGreaterThan(1100);
    expect(found).toBe(required);
  });

  it('is asked row by row: all but the units, and two that stand only within longer wordings', () => {
    const asked = new Set(requirements.map(({ zh, list }) => list.includes('termbase') && zh));
    const rows = site.termbase.filter(({ zh, category }) => category !== 'unit' && !asked.has(zh));
    expect(rows.map(({ zh }) => zh)).toEqual(['两个确立', '中央八项规定精神']);
  });

  it('accepts no rendition that the text does not use', () => {
    const idle = site.termbase.flatMap(({ zh, renditions }) => {
      const texts = requirements.filter((required) => required.zh === zh).map(({ pair }) => pair.en.text);
      return renditions
        .slice(1)
        .filter((form) => !texts.some((text) => findTerms(text, [{ form, term: zh }]).length > 0));
    });
    expect(idle).toEqual([]);
  });
});

function termbase(...rows: string[]): Edit {
  const head = 'zh\ten\taccept\ten_alternatives\tcategory\tsource\tnote';
  return ['content/termbase.tsv', '', [head, ...rows, ''].join('\n')];
}
