import { describe, it } from 'vitest';
import { expectAccepted, expectRefused, file } from './small-report.ts';

const remedy = "Restore the structure, or lock the new ids with 'npm run check -- --lock'.";

describe('ids-changed', () => {
  it('accepts new ids once they are locked', () => {
    expectAccepted(
      [file.source, '全年增长 6%。', '全年增长 6%。稳中有进。'],
      [file.review, '全年增长6%。\n', '全年增长6%。\n稳中有进。\n'],
      [file.locked, '1.0.1.2\n', '1.0.1.2\n1.0.1.3\n'],
    );
  });

  it('reports the first segment whose id the locked list does not have', () => {
    expectRefused(
      'ids-changed',
      [[file.review, '全年增长6%。\n', '全年增长6%。\n⟦稳⟧中有进。\n']],
      `The segment is '1.0.1.3', the locked list has '2.0.0.0' here. ${remedy}`,
    );
  });

  it('reports a change of heading level, which moves all that follows', () => {
    expectRefused(
      'ids-changed',
      [[file.review, '#### 平安建设深化。', '⟦###⟧ 平安建设深化。']],
      `The segment is '1.1.0.0', the locked list has '1.0.1.0' here. ${remedy}`,
    );
  });

  it('reports a segment after the end of the locked list', () => {
    expectRefused(
      'ids-changed',
      [
        [file.locked, '2.0.2.1\n', ''],
        [file.terms, '“枫桥经验”：', '⟦“枫桥经验”⟧：'],
      ],
      `The segment is '2.0.2.1', the locked list has 'no more' here. ${remedy}`,
    );
  });

  it('reports a locked id after the last segment', () => {
    expectRefused(
      'ids-changed',
      [[file.locked, '2.0.2.1\n', '2.0.2.1\n⟦2.0.2.2⟧\n2.0.2.3\n']],
      `The locked id '2.0.2.2' has no segment; the report has ended before it. ${remedy}`,
    );
  });
});
