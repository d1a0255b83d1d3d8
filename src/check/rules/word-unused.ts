import type { ContentFiles } from '../../report/read-report.ts';
import type { Site } from '../../site.ts';
import { problem, type Problem } from '../problem.ts';
import { readWords } from '../word-list.ts';
import { isAmerican, spelledTexts, wordsOf } from './spelling.ts';

/** The project's own list has no word that no text has, and none that the dictionary has. */
export function wordUnused(site: Site, files: ContentFiles): Problem[] {
  const texts = spelledTexts(site);
  if (texts.length === 0) return [];
  const words = texts.flatMap(({ text }) => wordsOf(text).map(({ word }) => word));
  const used = new Set(words.flatMap((word) => [word, word.charAt(0).toLowerCase() + word.slice(1)]));
  return readWords(files).flatMap(({ word, place }) => {
    if (!used.has(word))
      return [problem('word-unused', place, `No English text has the word '${word}'. Take it out.`)];
    if (!isAmerican(word)) return [];
    return [problem('word-unused', place, `The dictionary has the word '${word}' itself. Take it out.`)];
  });
}
