import { describe, it } from 'vitest';
import { figures } from './indicators.ts';
import { expectAccepted, expectRefused, file } from './small-report.ts';
import { tasksFile } from './task-fixture.ts';

const annex = '---\ntitle: 附件\n---\n';

describe('duplicate-id', () => {
  it('accepts chapters with pages of their own', () => {
    expectAccepted(
      [file.report, '  - 03-terms\n', '  - 03-terms\n  - 04-plan-annex\n'],
      ['content/2026/zh/04-plan-annex.mdx', '', annex],
      ['content/2026/en/04-plan-annex.mdx', '', annex],
    );
  });

  it('reports a chapter whose name without its number another chapter has', () => {
    expectRefused(
      'duplicate-id',
      [
        [file.report, '  - 03-terms\n', '  - 03-terms\n  - ⟦04-plan⟧\n'],
        ['content/2026/zh/04-plan.mdx', '', annex],
        ['content/2026/en/04-plan.mdx', '', annex],
      ],
      "The chapter '04-plan' has the same page as '02-plan'. Give it another name.",
    );
  });

  it.each(['full', 'figures', 'tasks', 'terms'])(
    'reports a chapter with the page %s, which is taken',
    (page) => {
      expectRefused(
        'duplicate-id',
        [
          [
            file.report,
            '  - 01-review\n  - 02-plan\n  - 03-terms\nterms: 03-terms',
            `  - 01-review\n  - 02-plan\n  - ⟦04-${page}⟧\nterms: 02-plan`,
          ],
          [`content/2026/zh/04-${page}.mdx`, '', annex],
          [`content/2026/en/04-${page}.mdx`, '', annex],
        ],
        `The chapter '04-${page}' has the page '${page}', which is another one's. Give it another name.`,
      );
    },
  );

  it('accepts a note of the same name in each language', () => {
    expectAccepted(
      [file.review, '全年增长6%。\n', '全年增长6%[^en-1]。\n\n[^en-1]: 原文如此。\n'],
      [file.enReview, 'Growth was 6 percent.\n', 'Growth was 6 percent[^en-1].\n\n[^en-1]: As printed.\n'],
    );
  });

  it('reports a note whose name another chapter of the language uses', () => {
    expectRefused(
      'duplicate-id',
      [
        [file.review, '全年增长6%。\n', '全年增长6%[^en-1]。\n\n[^en-1]: 原文如此。\n'],
        [file.plan, '增长7%左右。\n', '增长7%[^en-1]左右。\n\n⟦[^en-1]: 原文如此。⟧\n'],
      ],
      "The note 'en-1' stands in content/2026/zh/01-review.mdx too. Give it another name.",
    );
  });

  it('reports a note that stands twice in a chapter', () => {
    expectRefused(
      'duplicate-id',
      [[file.plan, '增长7%左右。\n', '增长7%[^en-1]左右。\n\n[^en-1]: 原文如此。\n\n⟦[^en-1]: 又一个。⟧\n']],
      "The note 'en-1' stands in content/2026/zh/02-plan.mdx too. Give it another name.",
    );
  });

  it('reports an id that the locked list has twice', () => {
    expectRefused(
      'duplicate-id',
      [[file.locked, '1.0.1.1\n', '1.0.1.1\n⟦1.0.0.0⟧\n']],
      "The id '1.0.0.0' stands on line 3 too. Take one out.",
    );
  });

  it('reports a task whose id another task has', () => {
    expectRefused(
      'duplicate-id',
      [
        tasksFile(
          ['zh: 国资国企改革推进，增长7%左右', 'zh: 国资国企改革推进'],
          ['en: State reform advances, with growth of about 7 percent', 'en: State reform advances'],
          [
            '    strength: will\n',
            '    strength: will\n  - { id: ⟦t-2-0-1-1⟧, section: 2.0.1, area: state-owned-enterprises, segment: 2.0.1.1, zh: 增长7%左右, en: growth of about 7 percent, strength: will }\n',
          ],
        ),
      ],
      "The id 't-2-0-1-1' stands on line 5 too. Give one another.",
    );
  });

  it('reports an indicator whose id another one has', () => {
    const value = '{ kind: growth, period: "2025", segment: 1.0.1.2, zh: 6%, en: 6 percent }';
    expectRefused(
      'duplicate-id',
      [figures(['growth', [value]], ['⟦growth⟧', [value]])],
      "The indicator 'growth' stands on line 1 too. Give it another id.",
    );
  });
});
