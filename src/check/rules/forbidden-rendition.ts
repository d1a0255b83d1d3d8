import { TERMBASE, type TermbaseRow } from '../../glossary/read-termbase.ts';
import type { Site } from '../../site.ts';
import { type EnglishText, englishTextsOf, englishTextsOfTerm } from '../english-texts.ts';
import { problem, type Problem } from '../problem.ts';

/** No English text has a rendition that the termbase forbids. */
export function forbiddenRendition(site: Site): Problem[] {
  const reports = site.reports.filter(({ editions }) => editions.en);
  if (reports.length === 0) return [];
  return forbiddenIn(
    [...reports.flatMap(englishTextsOf), ...site.terms.flatMap(englishTextsOfTerm)],
    site.termbase,
  );
}

/** Says the forbidden renditions in some texts. */
export function forbiddenIn(texts: readonly EnglishText[], termbase: readonly TermbaseRow[]): Problem[] {
  const bans = termbase.flatMap((row) => row.bans.map((ban) => ({ row, ban, pattern: patternOf(ban.text) })));
  return texts.flatMap(({ text, zh, at }) =>
    bans
      .filter(({ row, ban }) => !ban.here || zh?.includes(row.zh))
      .flatMap(({ row, ban, pattern }) => {
        const patterns = ban.text.includes('#') ? withFigures(ban.text, row.zh, zh ?? '') : [pattern];
        return patterns.flatMap((each) =>
          [...text.matchAll(each)].map((match) =>
            problem(
              'forbidden-rendition',
              at(match.index),
              `The rendition '${match[0]}' of '${row.zh}' is forbidden. Write '${row.renditions[0]}', or see ${TERMBASE} (line ${row.place.line}).`,
            ),
          ),
        );
      }),
  );
}

/** `#` stands for the figures that the Chinese has before the row's wording: 10.1万人次 is 101,000. */
function withFigures(ban: string, wording: string, zh: string): RegExp[] {
  const figures = [...zh.matchAll(new RegExp(`(\\d+(?:\\.\\d+)?)(万|亿)?${wording}`, 'gu'))];
  return figures.flatMap(([, digits, scale]) => {
    const value =
      Math.round(Number(digits) * (scale === '亿' ? 1e8 : scale === '万' ? 1e4 : 1) * 1000) / 1000;
    const written = [value.toLocaleString('en-US'), ...(value >= 1e6 ? [`${value / 1e6} million`] : [])];
    return written.map((figure) => patternOf(ban.replace('#', figure)));
  });
}

/**
 * A ban written in lower case holds in any case, another only as written.
 * `…` at its ends stands for the rest of the sentence, inside it for some words.
 */
function patternOf(ban: string): RegExp {
  const wording = ban
    .replace(/^…\s*|\s*…$/g, '')
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/\s*…\s*/g, ' [^.;]*? ');
  return new RegExp(`(?<![\\p{L}\\d])${wording}(?![\\p{L}\\d])`, ban === ban.toLowerCase() ? 'giu' : 'gu');
}
