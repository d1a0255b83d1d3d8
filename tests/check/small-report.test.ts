import { describe, expect, it } from 'vitest';
import { checkContent } from '../../src/check/check-content.ts';
import { formatProblems } from '../../src/check/problem.ts';
import { segmentsOf } from '../../src/report/read-report.ts';
import { expectAccepted, file, smallReport } from './small-report.ts';

describe('the small report of these tests', () => {
  it('has no problem', () => {
    expectAccepted();
  });

  it('is read in both languages, with a heading, a long paragraph and a printed term', () => {
    const [report] = checkContent(smallReport().files).site.reports;
    expect(segmentsOf(report!.editions.zh).map(({ kind }) => kind)).toEqual([
      'heading',
      'sentence',
      'heading',
      'heading',
      'sentence',
      'sentence',
      'heading',
      'heading',
      'sentence',
      'definition',
    ]);
    expect(segmentsOf(report!.editions.en!)).toHaveLength(10);
  });
});

describe('checkContent', () => {
  it('says all faults at once, sorted by place, with a closing count', () => {
    const { files, at } = smallReport(
      [file.plan, '\n\n国资国企改革推进，增长7%左右。', '\n\n⟦1⟧. 国资国企改革推进，增长7%左右。'],
      [file.pinyin, '1.0.0.0: yi 2025 nian hui gu\n', ''],
      [file.review, '## 一、2025年回顾', '⟦#⟧# 一、2025年回顾'],
      [file.reform, 'source: 国务院国资委', 'source: "⟦⟧"'],
    );
    const [review, plan, reform] = at;
    expect(formatProblems(checkContent(files).problems).split('\n')).toEqual([
      "content/2026/en/02-plan.mdx:9:1  alignment  The Chinese chapter has ended before 'State reform advances, w'. Take it out.",
      `${review}  pinyin-missing  The heading '一、2025年回顾' has no pinyin. Add '1.0.0.0: …' to content/2026/pinyin.yaml.`,
      `${plan}  markup-in-text  The line begins with '1.', which Markdown reads as a list. Begin the line with a word.`,
      // What follows from the lost line is said too, where it is seen: at the next segment.
      "content/2026/zh/03-terms.mdx:7:1  text-differs  After '主要目标是：' the edition has '“枫桥经验”：依靠群众、', the source (content/2026/source.md:13:11) has '国资国企改革推进，增长7'. Write what the source has.",
      "content/2026/zh/03-terms.mdx:7:1  ids-changed  The segment is '2.0.2.1', the locked list has '2.0.1.1' here. Restore the structure, or lock the new ids with 'npm run check -- --lock'.",
      `${reform}  yaml-shape  The value of 'source' is '': expected something. Mend it.`,
      '',
      '6 problems in 5 files.',
    ]);
  });

  it('says that there is no report where there is no content at all', () => {
    expect(formatProblems(checkContent(new Map()).problems)).toBe(
      "content/2026/report.yaml:1:1  yaml-shape  There is no report: no file such as 'content/2026/report.yaml'. Put a report into a folder named by its year.\n\n1 problem in 1 file.",
    );
  });

  it('says nothing of what follows from a report.yaml that cannot be read', () => {
    const { files } = smallReport([file.report, 'date: 2026-01-22', 'date: 2026']);
    expect(checkContent(files).problems).toHaveLength(1);
  });

  it('says nothing of printed headwords where an entry cannot be read', () => {
    const { files } = smallReport([file.fengqiao, 'status: report', 'status: printed']);
    expect(checkContent(files).problems.map(({ rule }) => rule)).not.toContain('unknown-headword');
  });
});
