import { describe, it } from 'vitest';
import { expectAccepted, expectRefused, file } from './small-report.ts';
import { tasksFile } from './task-fixture.ts';

const short: [string, string] = ['zh: 国资国企改革推进，增长7%左右', 'zh: 国资国企改革推进'];

describe('task-uncovered', () => {
  it('accepts a report whose tasks nobody has read out', () => {
    expectAccepted();
  });

  it('accepts a sentence in a task, and one that is listed as carrying none', () => {
    expectAccepted(
      [file.plan, '左右。\n', '左右。\n大家努力。\n'],
      tasksFile(['not-tasks: []', 'not-tasks:\n  - { segment: 2.0.1.2, reason: It promises nothing. }']),
    );
  });

  it('accepts a figure that is listed as being no target', () => {
    expectAccepted(
      tasksFile(short, ['not-tasks: []', 'not-tasks:\n  - { segment: 2.0.1.1, zh: 7%, reason: A name. }']),
    );
  });

  it('accepts a figure in quotation marks, which belongs to a name', () => {
    expectAccepted([file.plan, '增长7%左右', '增长“7%”左右'], tasksFile(short));
  });

  it('reports a figure in no task', () => {
    expectRefused(
      'task-uncovered',
      [[file.plan, '增长7%', '增长⟦7%'], tasksFile(short)],
      "The figure '7%' is in no task. Take it into a task of '2.0.1.1' in content/2026/tasks.yaml, or list it under 'not-tasks' with the reason.",
    );
  });

  it('reports a sentence in no task', () => {
    expectRefused(
      'task-uncovered',
      [[file.plan, '左右。\n', '左右。\n⟦大家努力。\n'], tasksFile()],
      "The sentence '2.0.1.2' is in no task. Add its tasks to content/2026/tasks.yaml, or list it under 'not-tasks' with the reason.",
    );
  });
});
