import { describe, it } from 'vitest';
import { expectAccepted, expectRefused, file } from './small-report.ts';

describe('text-differs', () => {
  it('accepts bold, which the source need not have', () => {
    expectAccepted([file.review, '新时代“枫桥经验”深入践行', '新时代“枫桥经验”**深入**践行']);
  });

  it('accepts spaces of the source other than the one before the speaker', () => {
    expectAccepted([file.source, '化解率达 96.', '化 解 率 达96.']);
  });

  it('reports a changed character at its place, with what stands before it', () => {
    expectRefused(
      'text-differs',
      [[file.review, '化解率达96.91%', '化解率达96.9⟦2⟧%']],
      "After '率达96.9' the edition has '2%。全年增长6%。二、', the source (content/2026/source.md:10:2) has '1%。全年增长6%。二、'. Write what the source has.",
    );
  });

  it('reports a character that the edition adds', () => {
    expectRefused(
      'text-differs',
      [[file.plan, '国资国企改革推进，', '国资国企改革⟦再⟧推进，']],
      "After '国资国企改革' the edition has '再推进，增长7%左右。“', the source (content/2026/source.md:13:17) has '推进，增长7%左右。“枫'. Write what the source has.",
    );
  });

  it('reports a dropped line where the edition goes on', () => {
    expectRefused(
      'text-differs',
      [
        [file.review, '全年增长6%。\n', ''],
        [file.plan, '## 二、2026年安排', '## ⟦二⟧、2026年安排'],
      ],
      "After '6.91%。' the edition has '二、2026年安排主要目', the source (content/2026/source.md:10:5) has '全年增长6%。二、202'. Write what the source has.",
    );
  });

  it('reports two lines that have changed places', () => {
    expectRefused(
      'text-differs',
      [
        [
          file.review,
          '新时代“枫桥经验”深入践行，化解率达96.91%。\n全年增长6%。',
          '⟦全⟧年增长6%。\n新时代“枫桥经验”深入践行，化解率达96.91%。',
        ],
      ],
      "After '安建设深化。' the edition has '全年增长6%。新时代“枫', the source (content/2026/source.md:8:12) has '新时代“枫桥经验”深入践'. Write what the source has.",
    );
  });

  it('reports bold that Markdown does not close, since its marks stay in the text', () => {
    expectRefused(
      'text-differs',
      [[file.plan, '国资国企改革推进，增长', '⟦**⟧国资国企改革推进，**增长']],
      "After '主要目标是：' the edition has '**国资国企改革推进，*', the source (content/2026/source.md:13:11) has '国资国企改革推进，增长7'. Write what the source has.",
    );
  });

  it('reports half-width punctuation of the edition', () => {
    expectRefused(
      'text-differs',
      [[file.plan, '改革推进，增长', '改革推进⟦,⟧增长']],
      "After '国企改革推进' the edition has ',增长7%左右。“枫桥经', the source (content/2026/source.md:13:19) has '，增长7%左右。“枫桥经'. Write what the source has.",
    );
  });

  it('reports a missing space before the speaker', () => {
    expectRefused(
      'text-differs',
      [[file.review, '常务副县长 高磊', '常务副县长⟦高⟧磊']],
      "After '告常务副县长' the edition has '高磊一、2025年回顾平', the source (content/2026/source.md:4:6) has ' 高磊一、2025年回顾'. Write what the source has.",
    );
  });

  it('reports an edition that ends before the source', () => {
    expectRefused(
      'text-differs',
      [[file.terms, '、就地解决的治理经验。', '⟦⟧[^en-1]\n\n[^en-1]: 原文如此。']],
      "After '”：依靠群众' the edition has 'nothing', the source (content/2026/source.md:15:16) has '、就地解决的治理经验。'. Write what the source has.",
    );
  });

  it('reports an edition that goes on after the source', () => {
    expectRefused(
      'text-differs',
      [[file.terms, '治理经验。', '治理经验。⟦完⟧。']],
      "After '的治理经验。' the edition has '完。', the source (the end of content/2026/source.md) has 'nothing'. Write what the source has.",
    );
  });
});
