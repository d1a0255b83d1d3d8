import type { Place } from '../../report/types.ts';
import { type Report, segmentsOf } from '../../report/read-report.ts';
import { problem, type Problem } from '../problem.ts';

/** Every task is a stretch that stands once in its sentence and once in the English twin. */
export function taskSpan({ editions, tasks }: Report): Problem[] {
  if (!tasks) return [];
  const texts = (lang: 'zh' | 'en') =>
    new Map(segmentsOf(editions[lang] ?? []).map(({ id, text }) => [id, text]));
  const [zh, en] = [texts('zh'), texts('en')];
  const ofTasks = tasks.data.tasks.flatMap((task, index) => {
    const place = (key: string) => tasks.placeOf('tasks', index, key);
    if (!zh.has(task.segment)) return [unknown(place('segment'), task.segment)];
    return [
      ...refuse(place('zh'), task.zh, zh.get(task.segment)!, `'${task.segment}'`),
      ...refuse(place('en'), task.en, en.get(task.segment) ?? '', `the English of '${task.segment}'`),
    ];
  });
  const ofNone = tasks.data['not-tasks'].flatMap((listed, index) => {
    const place = (key: string) => tasks.placeOf('not-tasks', index, key);
    const text = zh.get(listed.segment);
    if (text === undefined) return [unknown(place('segment'), listed.segment)];
    return listed.zh === undefined ? [] : refuse(place('zh'), listed.zh, text, `'${listed.segment}'`);
  });
  return [...ofTasks, ...ofNone];
}

function unknown(place: Place, segment: string): Problem {
  return problem('task-span', place, `No segment has the id '${segment}'. Look the id up in segments.txt.`);
}

function refuse(place: Place, stretch: string, text: string, segment: string): Problem[] {
  const count = text.split(stretch).length - 1;
  if (count === 1) return [];
  const message =
    count === 0
      ? `The text '${stretch}' does not stand in ${segment}. Copy it from the sentence.`
      : `The text '${stretch}' stands ${count} times in ${segment}. Take in more of the sentence.`;
  return [problem('task-span', place, message)];
}
