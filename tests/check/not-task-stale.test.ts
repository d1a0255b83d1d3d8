import { describe, it } from 'vitest';
import { expectRefused } from './small-report.ts';
import { tasksFile } from './task-fixture.ts';

const listing = (entry: string) => tasksFile(['not-tasks: []', `not-tasks:\n  - ${entry}`]);

describe('not-task-stale', () => {
  it('accepts a figure that is needed there', () => {
    expectRefused('not-task-stale', [listing('{ segment: 2.0.1.1, zh: 7%, reason: A name. }')]);
  });

  it('reports a sentence that has a task after all', () => {
    expectRefused(
      'not-task-stale',
      [listing('{ segment: ⟦2.0.1.1⟧, reason: It promises nothing. }')],
      "The sentence '2.0.1.1' is listed as carrying no task and has 't-2-0-1-1'. Take one of them out.",
    );
  });

  it('reports a stretch without a figure', () => {
    expectRefused(
      'not-task-stale',
      [listing('{ segment: 2.0.1.1, zh: ⟦推进⟧, reason: A name. }')],
      "The text '推进' has no figure that could be a target. Take it out.",
    );
  });
});
