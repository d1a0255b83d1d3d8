import { describe, it } from 'vitest';
import { expectAccepted, expectRefused, file } from './small-report.ts';
import { tasksFile } from './task-fixture.ts';

describe('task-strength', () => {
  it('accepts the strength of the word in the task', () => {
    expectAccepted(
      [file.plan, '增长7%', '力争增长7%'],
      tasksFile(['推进，增长', '推进，力争增长'], ['strength: will', 'strength: strive']),
    );
  });

  it('accepts the strength of a word that stands before the task in its sentence', () => {
    expectAccepted(
      [file.plan, '国资国企', '确保国资国企'],
      tasksFile(['strength: will', 'strength: ensure']),
    );
  });

  it('reports a strength that no word of the sentence gives', () => {
    expectRefused(
      'task-strength',
      [tasksFile(['strength: will', 'strength: ⟦ensure⟧'])],
      "The strength is 'ensure', the text '国资国企改革推进，增长7%左右'. Write 'will'.",
    );
  });

  it('reports a strength that the word in the task does not have', () => {
    expectRefused(
      'task-strength',
      [
        [file.plan, '增长7%', '确保增长7%'],
        tasksFile(['推进，增长', '推进，确保增长'], ['strength: will', 'strength: ⟦strive⟧']),
      ],
      "The strength is 'strive', the text '国资国企改革推进，确保增长7%左右'. Write 'ensure'.",
    );
  });
});
