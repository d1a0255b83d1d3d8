import { type Report, startOf } from '../../report/read-report.ts';
import { editionText, findDifference, normaliseSource, type PlacedChar } from '../../report/source-text.ts';
import type { Place } from '../../report/types.ts';
import { problem, type Problem } from '../problem.ts';

/** The Chinese edition is the source, character for character, under the declared normalisations. */
export function textDiffers({ source, sourcePath, data, editions }: Report): Problem[] {
  const edition = editionText(editions.zh);
  const difference = findDifference(normaliseSource(sourcePath, source, data.normalisations), edition);
  if (!difference) return [];
  const { before, sourceText, editionText: text } = difference;
  const where = (char: PlacedChar | undefined, end: string) =>
    char ? `${char.path}:${char.line}:${char.column}` : `the end of ${end}`;
  const place = difference.edition ?? endOf(edition, editions.zh.at(-1)?.path ?? sourcePath);
  return [
    problem(
      'text-differs',
      place,
      `After '${before}' the edition has '${text || 'nothing'}', the source (${where(difference.source, sourcePath)}) has '${sourceText || 'nothing'}'. Write what the source has.`,
    ),
  ];
}

/** Returns the place after the last character of a chapter, or its beginning where it has none. */
function endOf(edition: readonly PlacedChar[], path: string): Place {
  const last = edition.at(-1);
  if (last?.path !== path) return startOf(path);
  return { path, line: last.line, column: last.column + last.char.length };
}
