import { describe, it } from 'vitest';
import { expectAccepted, expectRefused } from './small-report.ts';
import { tasksFile } from './task-fixture.ts';

const second = (zh: string, en: string) => `    strength: will
  - id: t-2-0-1-2
    section: 2.0.1
    area: state-owned-enterprises
    segment: 2.0.1.1
    zh: ${zh}
    en: ${en}
    strength: will
`;
const first: [string, string][] = [
  ['zh: 国资国企改革推进，增长7%左右', 'zh: 国资国企改革推进'],
  ['en: State reform advances, with growth of about 7 percent', 'en: State reform advances'],
];

describe('task-overlap', () => {
  it('accepts two tasks of one sentence side by side', () => {
    expectAccepted(
      tasksFile(...first, ['    strength: will\n', second('增长7%左右', 'growth of about 7 percent')]),
    );
  });

  it('reports a task that begins within another', () => {
    expectRefused(
      'task-overlap',
      [
        tasksFile(...first, [
          '    strength: will\n',
          second('⟦推进，增长7%左右', 'growth of about 7 percent'),
        ]),
      ],
      "The text '推进，增长7%左右' begins before that of 't-2-0-1-1' has ended. Cut one of them, or set them in the order of the text.",
    );
  });

  it('reports a task whose English begins within that of another', () => {
    expectRefused(
      'task-overlap',
      [tasksFile(...first, ['    strength: will\n', second('增长7%左右', '⟦advances, with growth')])],
      "The text 'advances, with growth' begins before that of 't-2-0-1-1' has ended. Cut one of them, or set them in the order of the text.",
    );
  });
});
