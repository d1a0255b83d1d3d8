import type { Report } from '../report/read-report.ts';
import type { Lang } from '../report/types.ts';
import type { Site } from '../site.ts';
import type { SegmentMark } from './segment-marks.ts';

/** A sentence with tasks leads to the row of the first, which the page lights up with the others; it says how many there are, and their areas. */
export function taskMarks(_: Site, { tasks, editions }: Report, lang: Lang): Map<string, SegmentMark> {
  const marks = new Map<string, SegmentMark>();
  if (!tasks || !editions.en) return marks;
  const names = new Map(tasks.data.areas.map((area) => [area.id, area[lang]]));
  for (const { id, segment, area } of tasks.data.tasks) {
    const name = names.get(area) ?? area;
    const mark = marks.get(segment);
    if (!mark) {
      marks.set(segment, { kind: 'task', href: `tasks.html#${id}`, names: [name] });
      continue;
    }
    mark.count = (mark.count ?? 1) + 1;
    if (!mark.names.includes(name)) mark.names.push(name);
  }
  return marks;
}
