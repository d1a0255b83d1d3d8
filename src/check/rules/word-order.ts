import type { ContentFiles } from '../../report/read-report.ts';
import { problem, type Problem } from '../problem.ts';
import { readWords } from '../word-list.ts';

/** The project's own words stand in the order of the alphabet, each once. */
export function wordOrder(files: ContentFiles): Problem[] {
  const words = readWords(files);
  return words.flatMap(({ word, place }, index) => {
    const before = words[index - 1]?.word;
    if (before === undefined || before.localeCompare(word, 'en') < 0) return [];
    return [
      problem(
        'word-order',
        place,
        `The word '${word}' stands after '${before}'. Sort the list, and keep each word once.`,
      ),
    ];
  });
}
