import type { Report } from '../../report/read-report.ts';
import { sectionOf } from '../../tasks/section-of.ts';
import { problem, type Problem } from '../problem.ts';

/** Every task names the section of its sentence, and its id begins with it. */
export function taskSection({ tasks }: Report): Problem[] {
  if (!tasks) return [];
  return tasks.data.tasks.flatMap(({ id, section, segment }, index) => {
    const actual = sectionOf(segment);
    const prefix = `t-${actual.replaceAll('.', '-')}-`;
    const wrong: [string, string][] = [];
    if (section !== actual)
      wrong.push([
        'section',
        `The section is '${section}'; the sentence '${segment}' stands in '${actual}'. Write '${actual}'.`,
      ]);
    if (!new RegExp(`^${prefix}\\d+$`).test(id))
      wrong.push([
        'id',
        `The id '${id}' does not begin with the section of the sentence '${segment}'. Begin it with '${prefix}'.`,
      ]);
    return wrong.map(([key, message]) =>
      problem('task-section', tasks.placeOf('tasks', index, key), message),
    );
  });
}
