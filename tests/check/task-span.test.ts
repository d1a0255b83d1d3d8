import { describe, it } from 'vitest';
import { expectAccepted, expectRefused, file } from './small-report.ts';
import { tasksFile } from './task-fixture.ts';

describe('task-span', () => {
  it('accepts stretches that are copied from the sentence and its twin', () => {
    expectAccepted(tasksFile());
  });

  it('reports a stretch that differs from the Chinese sentence', () => {
    expectRefused(
      'task-span',
      [tasksFile(['zh: 国资国企改革推进，', 'zh: ⟦国资国企改革推进,'])],
      "The text '国资国企改革推进,增长7%左右' does not stand in '2.0.1.1'. Copy it from the sentence.",
    );
  });

  it('reports a stretch that differs from the English twin', () => {
    expectRefused(
      'task-span',
      [tasksFile(['en: State reform advances', 'en: ⟦State reform goes on'])],
      "The text 'State reform goes on, with growth of about 7 percent' does not stand in the English of '2.0.1.1'. Copy it from the sentence.",
    );
  });

  it('reports a stretch that the sentence has twice', () => {
    expectRefused(
      'task-span',
      [
        [file.plan, '增长7%左右。', '增长7%左右，增长7%左右。'],
        tasksFile(['zh: 国资国企改革推进，增长7%左右', 'zh: ⟦增长7%左右⟧']),
      ],
      "The text '增长7%左右' stands 2 times in '2.0.1.1'. Take in more of the sentence.",
    );
  });

  it('reports a sentence that does not exist', () => {
    expectRefused(
      'task-span',
      [tasksFile(['segment: 2.0.1.1', 'segment: ⟦9.9.9.9⟧'])],
      "No segment has the id '9.9.9.9'. Look the id up in segments.txt.",
    );
  });

  it('reports what is listed as no target and does not stand in the sentence', () => {
    expectRefused(
      'task-span',
      [tasksFile(['not-tasks: []', 'not-tasks:\n  - { segment: 2.0.1.1, zh: ⟦8%⟧, reason: A name. }'])],
      "The text '8%' does not stand in '2.0.1.1'. Copy it from the sentence.",
    );
  });
});
