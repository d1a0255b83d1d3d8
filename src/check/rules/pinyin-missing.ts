import { type Report, segmentsOf } from '../../report/read-report.ts';
import { problem, type Problem } from '../problem.ts';

/** Every heading can be found by its pinyin. */
export function pinyinMissing({ year, editions, headingPinyin }: Report): Problem[] {
  return segmentsOf(editions.zh)
    .filter(({ kind, id }) => kind === 'heading' && !headingPinyin.has(id))
    .map(({ id, text, place }) =>
      problem(
        'pinyin-missing',
        place,
        `The heading '${text}' has no pinyin. Add '${id}: …' to content/${year}/pinyin.yaml.`,
      ),
    );
}
