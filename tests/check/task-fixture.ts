import type { Edit } from './small-report.ts';

/** The tasks of the small report: one sentence, one task, one target. */
export const TASKS = 'content/2026/tasks.yaml';

const small = `parts: [2]
areas:
  - { id: state-owned-enterprises, zh: 国资国企, en: State-owned enterprises }
tasks:
  - id: t-2-0-1-1
    section: 2.0.1
    area: state-owned-enterprises
    segment: 2.0.1.1
    zh: 国资国企改革推进，增长7%左右
    en: State reform advances, with growth of about 7 percent
    strength: will
not-tasks: []
`;

/** Returns the edit that gives the small report its tasks, after changes of one stretch each. */
export function tasksFile(...changes: readonly (readonly [from: string, to: string])[]): Edit {
  const text = changes.reduce((before, [from, to]) => {
    if (before.split(from).length !== 2) throw new Error(`'${from}' does not stand exactly once.`);
    return before.replace(from, () => to);
  }, small);
  return [TASKS, '', text];
}
