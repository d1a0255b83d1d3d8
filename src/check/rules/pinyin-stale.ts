import { type Report, segmentsOf } from '../../report/read-report.ts';
import { problem, type Problem } from '../problem.ts';

/** Every pinyin is that of a heading. */
export function pinyinStale({ editions, pinyinYaml: { data, placeOf } }: Report): Problem[] {
  const headings = segmentsOf(editions.zh).filter(({ kind }) => kind === 'heading');
  const ids = new Set(headings.map(({ id }) => id));
  return Object.keys(data)
    .filter((id) => !ids.has(id))
    .map((id) =>
      problem(
        'pinyin-stale',
        placeOf(id),
        `No heading has the id '${id}'. Take the line out, or write the id of its heading.`,
      ),
    );
}
