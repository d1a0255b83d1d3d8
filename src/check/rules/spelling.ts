import dictionary from 'dictionary-en';
import nspell from 'nspell';
import type { ContentFiles } from '../../report/read-report.ts';
import type { Site } from '../../site.ts';
import { type EnglishText, englishTextsOf, englishTextsOfTerm } from '../english-texts.ts';
import { findNearest, problem, type Problem } from '../problem.ts';
import { readWords, WORDS } from '../word-list.ts';

/** The American dictionary of Hunspell; built once, because it takes a tenth of a second. */
const american = nspell(Buffer.from(dictionary.aff), Buffer.from(dictionary.dic));

/** Every word of the English texts is in the American dictionary or in the project's own list. */
export function spelling(site: Site, files: ContentFiles): Problem[] {
  return misspelled(spelledTexts(site), new Set(readWords(files).map(({ word }) => word)));
}

/** Returns the texts whose spelling is checked; none when no report has an English edition. */
export function spelledTexts(site: Site): EnglishText[] {
  const reports = site.reports.filter(({ editions }) => editions.en);
  if (reports.length === 0) return [];
  return [...reports.flatMap(englishTextsOf), ...site.terms.flatMap(englishTextsOfTerm)];
}

/** Says the words of some texts that neither the dictionary nor the list has. */
export function misspelled(texts: readonly EnglishText[], own: ReadonlySet<string>): Problem[] {
  return texts.flatMap(({ text, at }) =>
    wordsOf(text)
      .filter(({ word }) => !isOwn(word, own) && !isAmerican(word))
      .map(({ word, index }) =>
        problem(
          'spelling',
          at(index),
          `The word '${word}' is not in the American dictionary. ${suggestion(word, own)}`,
        ),
      ),
  );
}

/** Returns the words of a text with their offsets: no figures, nothing that holds a figure, no Chinese. */
export function wordsOf(text: string): { word: string; index: number }[] {
  // A word of Latin letters, with apostrophes inside it; S12, 72nd and 5S are not words.
  const words = text.matchAll(/(?<![\p{L}\d])\p{Script=Latin}+(?:[’']\p{Script=Latin}+)*(?![\d])/gu);
  return [...words].map((match) => ({ word: match[0].replace(/’s$/, ''), index: match.index }));
}

export function isAmerican(word: string): boolean {
  return american.correct(word.replace(/’/g, "'"));
}

/** A word of the list may open a sentence with a capital. */
function isOwn(word: string, own: ReadonlySet<string>): boolean {
  return own.has(word) || own.has(word.charAt(0).toLowerCase() + word.slice(1));
}

/** The dictionary holds few names, and takes half a second to find nothing near one. */
function suggestion(word: string, own: ReadonlySet<string>): string {
  const isName = word.charAt(0) !== word.charAt(0).toLowerCase();
  const known = isName ? [] : american.suggest(word.replace(/’/g, "'")).slice(0, 1);
  const near = findNearest(word, [...known, ...own]);
  const add = `add it to ${WORDS} if it is right.`;
  return near ? `Did you mean '${near}'? Mend it, or ${add}` : `Mend it, or ${add}`;
}
