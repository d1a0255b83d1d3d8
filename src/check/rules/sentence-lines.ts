import { placeOfOffset } from '../../report/place-of-offset.ts';
import type { Report } from '../../report/read-report.ts';
import { splitSentences } from '../../report/sentences.ts';
import { problem, type Problem } from '../problem.ts';

/** Every line of a Chinese paragraph is one segment by the segment rule. */
export function sentenceLines({ editions, data }: Report): Problem[] {
  const chapters = editions.zh.filter((chapter) => chapter.file !== data.terms);
  return chapters.flatMap((chapter) =>
    chapter.blocks.flatMap((block) => {
      if (block.depth > 0) return [];
      const expected = splitSentences(block.segments.map(({ text }) => text).join(''));
      const index = block.segments.findIndex(({ text }, i) => text !== expected[i]);
      const segment = block.segments[index];
      const sentence = expected[index];
      if (!segment || sentence === undefined) return [];
      if (segment.text.length > sentence.length) {
        return [
          problem(
            'sentence-lines',
            placeOfOffset(segment, sentence.length, ''),
            `The line goes on after '${sentence.slice(-8)}'. Begin a new line there.`,
          ),
        ];
      }
      return [
        problem(
          'sentence-lines',
          segment.place,
          `The line ends with '${segment.text.slice(-8)}' before its segment does. Join the next line to it.`,
        ),
      ];
    }),
  );
}
