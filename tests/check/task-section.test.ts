import { describe, it } from 'vitest';
import { expectAccepted, expectRefused } from './small-report.ts';
import { tasksFile } from './task-fixture.ts';

describe('task-section', () => {
  it('accepts the section of the sentence', () => {
    expectAccepted(tasksFile());
  });

  it('reports another section', () => {
    expectRefused(
      'task-section',
      [tasksFile(['section: 2.0.1', 'section: ⟦2.0.2⟧'])],
      "The section is '2.0.2'; the sentence '2.0.1.1' stands in '2.0.1'. Write '2.0.1'.",
    );
  });

  it('reports an id that begins with another section', () => {
    expectRefused(
      'task-section',
      [tasksFile(['id: t-2-0-1-1', 'id: ⟦t-2-0-2-1⟧'])],
      "The id 't-2-0-2-1' does not begin with the section of the sentence '2.0.1.1'. Begin it with 't-2-0-1-'.",
    );
  });

  it('leaves a task without section to the shape of the file', () => {
    expectRefused(
      'yaml-shape',
      [tasksFile(['  - id: t-2-0-1-1\n    section: 2.0.1\n', '  - ⟦id: t-2-0-1-1\n'])],
      "The key 'tasks.0.section' is missing. Add it.",
    );
  });
});
