import { describe, it } from 'vitest';
import { expectAccepted, expectRefused, file } from './small-report.ts';

describe('pinyin-missing', () => {
  it('accepts headings without text, which need none', () => {
    expectAccepted([file.terms, '####\n', '####\n\n####\n'], [file.locked, '2.0.2.1', '2.0.3.1']);
  });

  it('reports a heading whose id pinyin.yaml does not have', () => {
    expectRefused(
      'pinyin-missing',
      [
        [file.pinyin, '1.0.1.0: ping an jian she shen hua\n', ''],
        [file.review, '#### 平安建设深化。', '⟦####⟧ 平安建设深化。'],
      ],
      "The heading '平安建设深化。' has no pinyin. Add '1.0.1.0: …' to content/2026/pinyin.yaml.",
    );
  });
});
