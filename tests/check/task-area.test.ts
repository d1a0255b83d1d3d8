import { describe, it } from 'vitest';
import { expectAccepted, expectRefused } from './small-report.ts';
import { tasksFile } from './task-fixture.ts';

describe('task-area', () => {
  it('accepts an area of the list', () => {
    expectAccepted(tasksFile());
  });

  it('reports an area that is not listed, with the nearest, and one without tasks', () => {
    expectRefused(
      'task-area',
      [
        tasksFile(
          ['id: state-owned-enterprises', 'id: ⟦state-owned-enterprises⟧'],
          ['area: state-owned-enterprises', 'area: ⟦state-owned-enterprise⟧'],
        ),
      ],
      "No task belongs to the area 'state-owned-enterprises'. Take the area out.",
      "No area has the id 'state-owned-enterprise'. Did you mean 'state-owned-enterprises'?",
    );
  });
});
