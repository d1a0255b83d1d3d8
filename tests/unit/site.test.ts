import { describe, expect, it } from 'vitest';
import { segmentsOf } from '../../src/report/read-report.ts';
import { buildSite, linksOf, occurrencesOf, readContentFiles } from '../../src/site.ts';
import { smallReport, file } from '../check/small-report.ts';
import { report, site } from './real-report.ts';

describe('readContentFiles', () => {
  it('gives every file by its path with slashes', () => {
    expect([...readContentFiles('.').keys()]).toContain('content/2026/source.md');
  });

  it('gives nothing where there is no content', () => {
    expect(readContentFiles('tests').size).toBe(0);
  });
});

describe('buildSite', () => {
  it('has no report and no term without content', () => {
    expect(buildSite(new Map())).toMatchObject({ site: { reports: [], terms: [] } });
  });

  it('reads every folder that is named by a year, in order', () => {
    const { files } = smallReport();
    const other = [...files].map(
      ([path, text]) => [path.replace('content/2026/', 'content/2027/'), text] as const,
    );
    expect(buildSite(new Map([...other, ...files])).site.reports.map(({ year }) => year)).toEqual([
      '2026',
      '2027',
    ]);
  });

  it('finds terms in the body in each language and not in the printed glossary', () => {
    const { site: small } = buildSite(smallReport().files);
    const [only] = small.reports;
    expect(occurrencesOf(small, only!, 'zh', 'fengqiao-model')).toEqual([
      { term: 'fengqiao-model', form: '“枫桥经验”', segment: '1.0.1.1', start: 3, end: 9 },
    ]);
    expect(occurrencesOf(small, only!, 'en', 'fengqiao-model').map(({ segment }) => segment)).toEqual([
      '1.0.1.1',
    ]);
    expect(occurrencesOf(small, only!, 'zh', 'nowhere')).toEqual([]);
  });

  it('finds an English term only where its Chinese twin has it, and as often', () => {
    const { site: small } = buildSite(
      smallReport(
        [file.enReview, 'Growth was', 'Under the Fengqiao model growth was'],
        [file.enPlan, 'State reform advances', 'State reform advances State reform'],
      ).files,
    );
    const [only] = small.reports;
    expect(occurrencesOf(small, only!, 'en', 'fengqiao-model').map(({ segment }) => segment)).toEqual([
      '1.0.1.1',
    ]);
    expect(occurrencesOf(small, only!, 'en', 'state-reform').map(({ start }) => start)).toEqual([0]);
  });

  it('links a term of the report at every occurrence, and a term of the editor quietly once in a section', () => {
    const twice = (status: string) =>
      buildSite(
        smallReport(
          [file.review, '全年增长6%。', '“枫桥经验”和国资国企改革，国资国企改革。'],
          [file.fengqiao, 'status: report', status],
        ).files,
      ).site;
    const of = (small: typeof site) =>
      [...small.links]
        .filter(([key]) => key.startsWith('2026 zh'))
        .map(([key, links]) => [key, ...links.map(({ term, quiet }) => `${term} ${quiet}`)]);
    expect(of(twice('status: report'))).toEqual([
      ['2026 zh 1.0.1.1', 'fengqiao-model false'],
      ['2026 zh 1.0.1.2', 'fengqiao-model false', 'state-reform true'],
      ['2026 zh 2.0.1.1', 'state-reform true'],
    ]);
    expect(of(twice('status: unexplained'))).toEqual([
      ['2026 zh 1.0.1.2', 'state-reform true'],
      ['2026 zh 2.0.1.1', 'state-reform true'],
    ]);
  });
});

describe('the site of the project', () => {
  it('has a surface form of the term at every occurrence', () => {
    const texts = new Map(segmentsOf(report.editions.zh).map(({ id, text }) => [id, text]));
    for (const term of site.terms) {
      const found = occurrencesOf(site, report, 'zh', term.id).map(({ segment, start, end }) =>
        texts.get(segment)!.slice(start, end),
      );
      expect(new Set(found)).toEqual(new Set(term.forms.zh));
    }
  });

  it('links no two terms at one place', () => {
    for (const { id } of segmentsOf(report.editions.zh)) {
      const links = linksOf(site, report, 'zh', id);
      expect(links.filter(({ start }, index) => index > 0 && start < links[index - 1]!.end)).toEqual([]);
    }
  });
});
