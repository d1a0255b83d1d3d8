import { describe, expect, it } from 'vitest';
import { expectAccepted, expectRefused, file, messagesOf, smallReport } from './small-report.ts';

const says = (id: string) =>
  `No heading has the id '${id}'. Take the line out, or write the id of its heading.`;

describe('pinyin-stale', () => {
  it('accepts pinyin in another order than the headings', () => {
    expectAccepted(
      [file.pinyin, '0.0.0.0: gong zuo bao gao\n', ''],
      [file.pinyin, '2.0.1.0: zhu', '0.0.0.0: gong zuo bao gao\n2.0.1.0: zhu'],
    );
  });

  it('accepts a report without pinyin.yaml, whose headings are reported for it', () => {
    const { files } = smallReport();
    files.delete(file.pinyin);
    expect(messagesOf('pinyin-stale', files)).toEqual([]);
  });

  it('reports an id that there is no more', () => {
    expectRefused(
      'pinyin-stale',
      [[file.pinyin, '2.0.0.0: er', '1.0.2.0: ⟦jing ji⟧\n2.0.0.0: er']],
      says('1.0.2.0'),
    );
  });

  it('reports the id of a sentence', () => {
    expectRefused(
      'pinyin-stale',
      [[file.pinyin, '2.0.0.0: er', '1.0.1.2: ⟦quan nian zeng zhang⟧\n2.0.0.0: er']],
      says('1.0.1.2'),
    );
  });
});
