import { type Report, segmentsOf } from '../../report/read-report.ts';
import type { Strength } from '../../tasks/read-tasks.ts';
import { problem, type Problem } from '../problem.ts';

/** The words that make a promise firmer or weaker (全力促进 has none of them); each may govern what follows it. */
const WORDS = { ensure: /确保/, strive: /力争|争取|争创|(?<!全)力促/ };

/** The strength of a task is that of the word in it, or of one earlier in its sentence. */
export function taskStrength({ editions, tasks }: Report): Problem[] {
  if (!tasks) return [];
  const texts = new Map(segmentsOf(editions.zh).map(({ id, text }) => [id, text]));
  return tasks.data.tasks.flatMap(({ zh, segment, strength }, index) => {
    const [text, own] = [texts.get(segment) ?? '', strengthsIn(zh)];
    const upTo = strengthsIn(text.slice(0, text.indexOf(zh)));
    const allowed: Strength[] = own.length > 0 ? own : ['will', ...upTo];
    if (allowed.includes(strength)) return [];
    const remedy = allowed.map((each) => `'${each}'`).join(' or ');
    return [
      problem(
        'task-strength',
        tasks.placeOf('tasks', index, 'strength'),
        `The strength is '${strength}', the text '${zh}'. Write ${remedy}.`,
      ),
    ];
  });
}

function strengthsIn(text: string): (keyof typeof WORDS)[] {
  return (['ensure', 'strive'] as const).filter((strength) => WORDS[strength].test(text));
}
