import { describe, expect, it } from 'vitest';
import { expectRefused, file, messagesOf, smallReport, type Edit } from './small-report.ts';

/** A sentence of the review in both languages; ⟦ ⟧ in the English enclose the fault. */
function sentence(zh: string, en: string): Edit[] {
  return [
    [file.review, '全年增长6%。', zh],
    [file.enReview, 'Growth was 6 percent.', en],
  ];
}

function expectFigures(zh: string, en: string) {
  expect(messagesOf('figure-mismatch', smallReport(...sentence(zh, en)).files)).toEqual([]);
}

function expectFault(zh: string, en: string, ...messages: string[]) {
  expectRefused('figure-mismatch', sentence(zh, en), ...messages);
}

describe('figure-mismatch', () => {
  it('accepts figures that say the same in another way', () => {
    expectFigures('全年增长6%。', 'Growth was 6 percent.');
    expectFigures('总产值90亿元。', 'Gross output value was 9 billion yuan.');
    expectFigures('总投资1.2亿元的22个项目。', 'There were 22 projects worth 120 million yuan.');
    expectFigures('种植80.41万亩，实现翻番。', 'The area doubled to 804,100 mu (53,607 hectares).');
    expectFigures('落地1—10亿元项目114个。', 'We settled 114 projects of 100 million to 1 billion yuan.');
  });

  it('has nothing to check where there is no English', () => {
    const { files } = smallReport([file.review, '全年增长6%。', '全年增长7%。']);
    for (const path of files.keys()) if (path.includes('/en/')) files.delete(path);
    expect(messagesOf('figure-mismatch', files)).toEqual([]);
  });

  it('reports 90亿元 turned into 90 billion', () => {
    expectFault(
      '总产值90亿元。',
      'Gross output value was ⟦90 billion yuan⟧.',
      "The Chinese line has '90亿元' (9 billion yuan); the English line has '90 billion yuan'. Write 9 billion yuan, or list the exception with its reason.",
    );
  });

  it('reports a figure that the English lacks, at the beginning of the line', () => {
    expectFault(
      '全年增长6%，项目22个。',
      '⟦Growth⟧ was 6 percent.',
      "The Chinese line has '22个' (22); the English line has no such figure. Write 22, or list the exception with its reason.",
    );
  });

  it('reports a figure that the Chinese does not have', () => {
    expectFault(
      '全年增长6%。',
      'Growth was 6 percent in ⟦2025⟧.',
      "The English line has '2025'; the Chinese line has no such figure. Take it out, or list the exception with its reason.",
    );
  });

  it('reports figures that have changed places', () => {
    expectFault(
      '分别增长104%、97%。',
      'They grew by 97 percent and ⟦104 percent⟧, respectively.',
      "The English line has '104 percent' at another place among its figures than the Chinese line has '104%'. Keep the order of the Chinese, or list the exception with its reason.",
    );
  });

  it('reports mu without hectares and with wrong ones', () => {
    expectFault(
      '种植80.41万亩。',
      'We planted ⟦804,100 mu⟧.',
      "The English line has '804,100 mu' without hectares. Write 804,100 mu (53,607 hectares).",
    );
    expectFault(
      '修复1089亩。',
      'We restored 1,089 mu (⟦73 hectares⟧).',
      "The English line has '1,089 mu' beside '73 hectares'. Write 1,089 mu (72.6 hectares).",
    );
  });

  it('reports a limit that is levelled', () => {
    expectFault(
      '增长40%以上。',
      'It grew by over ⟦40 percent⟧.',
      "The Chinese line has '40%' as 'at least 40 percent'; the English line has 'over 40 percent'. Write at least 40 percent.",
    );
  });

  it('does not count what an exception lists', () => {
    const edits = sentence('全年增长6%。', 'Growth was 6 percent (2021–2025).');
    const exceptions: Edit = [
      'content/2026/figure-exceptions.yaml',
      '',
      '- { segment: 1.0.1.2, en: (2021–2025), reason: The years are added. }\n',
    ];
    expect(messagesOf('figure-mismatch', smallReport(...edits, exceptions).files)).toEqual([]);
  });

  it('does not let an excused figure stand for a missing one', () => {
    expectRefused(
      'figure-mismatch',
      [
        ...sentence('2025年增长6%。', '⟦Growth⟧ was 6 percent (2021–2025).'),
        [
          'content/2026/figure-exceptions.yaml',
          '',
          '- { segment: 1.0.1.2, en: (2021–2025), reason: The years are added. }\n',
        ],
      ],
      "The Chinese line has '2025年' (2025); the English line has no such figure. Write 2025, or list the exception with its reason.",
    );
  });
});
