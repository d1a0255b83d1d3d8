import { type Report, startOf } from '../../report/read-report.ts';
import { problem, type Problem } from '../problem.ts';

/** Every chapter has a heading or a sentence; what the English lacks then is said by the alignment. */
export function chapterEmpty({ year, editions }: Report): Problem[] {
  return editions.zh
    .filter(({ blocks }) => blocks.every(({ segments }) => segments.length === 0))
    .map(({ file, path }) =>
      problem(
        'chapter-empty',
        startOf(path),
        `The chapter '${file}' has no text. Write it, or take the chapter out of content/${year}/report.yaml.`,
      ),
    );
}
