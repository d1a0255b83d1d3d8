import type { ContentFiles } from '../../report/read-report.ts';
import type { Site } from '../../site.ts';
import { type EnglishText, englishTextsOf, englishTextsOfTerm } from '../english-texts.ts';
import { problem, type Problem } from '../problem.ts';

/** English texts keep the rules of American printing: curly quotes in pairs, single spaces, en dashes. */
export function typography(site: Site, files: ContentFiles): Problem[] {
  const reports = site.reports.filter(({ editions }) => editions.en);
  if (reports.length === 0) return [];
  const texts = [...reports.flatMap(englishTextsOf), ...site.terms.flatMap(englishTextsOfTerm)];
  const paths = reports.flatMap(({ editions }) => editions.en!.map(({ path }) => path));
  return [...typographyOf(texts), ...paths.flatMap((path) => lineEnds(path, files.get(path) ?? ''))];
}

/** Says what is wrong in the printing of some texts. */
export function typographyOf(texts: readonly EnglishText[]): Problem[] {
  return texts.flatMap((text) =>
    [...patterns(text), ...pairs(text)].sort((a, b) => a.line - b.line || a.column - b.column),
  );
}

interface Fault {
  pattern: RegExp;
  fact: (value: string) => string;
  remedy: string;
  /** Whether notes may have it, because they quote Chinese. */
  exceptNotes?: true;
}

const FAULTS: Fault[] = [
  {
    pattern: /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]+/gu,
    fact: (value) => `The English text has the Chinese characters or marks '${value}'`,
    remedy: 'Write them in English, or quote them in a note.',
    exceptNotes: true,
  },
  {
    pattern: /["']/g,
    fact: (value) => `The text has the straight mark '${value}'`,
    remedy: 'Write “ ” or ‘ ’.',
  },
  {
    pattern: /\t/g,
    fact: () => 'The text has a tab',
    remedy: 'Write a space.',
  },
  {
    pattern: / {2,}/g,
    fact: (value) => `The text has '${value.length}' spaces in a row`,
    remedy: 'Write one.',
  },
  {
    pattern: /^\s|\s$/g,
    fact: () => "The text begins or ends with ' '",
    remedy: 'Take the space out.',
  },
  {
    pattern: /(?<=\S) +[,.;:!?)\]”%]/g,
    fact: (value) => `A space stands before '${value.trim()}'`,
    remedy: 'Take it out.',
  },
  {
    pattern: /[(“‘[] /g,
    fact: (value) => `A space stands after '${value.trim()}'`,
    remedy: 'Take it out.',
  },
  {
    // A list without a space after its comma; figures such as 1,000 and 9:30 are none.
    pattern: /[,;:!?](?=\p{L})/gu,
    fact: (value) => `No space stands after '${value}'`,
    remedy: 'Write one.',
  },
  {
    pattern: /\b(\p{L}+) +\1(?!\p{L})/giu,
    fact: (value) => `The text repeats a word: '${value}'`,
    remedy: 'Write it once.',
  },
  {
    pattern: /\d[-—−]\d+/g,
    fact: (value) => `The range '${value}' has no en dash`,
    remedy: 'Write – between its figures.',
  },
  {
    pattern: /”[,.]/g,
    fact: (value) => `The mark '${value.slice(1)}' stands after the closing quotation mark`,
    remedy: 'Set it before the mark.',
  },
];

function patterns({ kind, text, at }: EnglishText): Problem[] {
  return FAULTS.filter(({ exceptNotes }) => !(exceptNotes && kind === 'note')).flatMap(
    ({ pattern, fact, remedy }) =>
      [...text.matchAll(pattern)].map((match) =>
        problem('typography', at(match.index), `${fact(match[0])}. ${remedy}`),
      ),
  );
}

const CLOSING: Record<string, string> = { '“': '”', '(': ')', '[': ']', '（': '）', '《': '》' };

/** ‘ and ’ are left out: ’ is an apostrophe too. */
function pairs({ text, at }: EnglishText): Problem[] {
  const open: { mark: string; index: number }[] = [];
  for (const [index, mark] of [...text].entries()) {
    if (mark in CLOSING) open.push({ mark, index });
    else if (Object.values(CLOSING).includes(mark)) {
      const last = open.pop();
      if (!last) return [unpaired(mark, index)];
      if (CLOSING[last.mark] !== mark) return [unpaired(last.mark, last.index)];
    }
  }
  return open.slice(0, 1).map(({ mark, index }) => unpaired(mark, index));

  function unpaired(mark: string, index: number): Problem {
    return problem(
      'typography',
      at(index),
      `The mark '${mark}' has no partner. Add it or take this one out.`,
    );
  }
}

/** Spaces at the ends of lines, which Markdown drops or reads as a break. */
function lineEnds(path: string, text: string): Problem[] {
  return text.split('\n').flatMap((row, index) => {
    const end = /\s+$/.exec(row);
    if (!end) return [];
    const place = { path, line: index + 1, column: end.index + 1 };
    return [problem('typography', place, "The line ends with ' '. Take the space out.")];
  });
}
