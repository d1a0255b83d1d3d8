import type { Segment } from '../report/types.ts';
import { findChineseFigures } from './chinese.ts';
import { findEnglishFigures } from './english.ts';
import { isExcused, type FigureException } from './exceptions.ts';
import { pairFigures, type Pairing } from './pair.ts';
import { markSetNames, type SetNames } from './set-names.ts';
import type { Figure } from './types.ts';

/** What a segment's figures are held against besides their counterparts. */
export interface Allowances {
  names: SetNames;
  /** The exceptions of the segment. */
  exceptions: readonly FigureException[];
}

/** The figures of a segment in both languages, matched; those that exceptions excuse stand apart. */
export interface SegmentFigures extends Pairing {
  excusedZh: Figure[];
  excusedEn: Figure[];
}

/** The text and kind of a segment in one language. */
type Text = Pick<Segment, 'text' | 'kind'>;

/** Matches the figures of a segment; the excused ones take no part. */
export function segmentFigures(zh: Text, en: Text, { names, exceptions }: Allowances): SegmentFigures {
  const zhFigures = inHeadword(zh, '：', markSetNames(zh.text, findChineseFigures(zh.text), names.zh));
  const enFigures = inHeadword(en, ':', markSetNames(en.text, findEnglishFigures(en.text), names.en));
  const isZhExcused = (figure: Figure) => exceptions.some((each) => isExcused(figure, zh.text, each.zh));
  const isEnExcused = (figure: Figure) => exceptions.some((each) => isExcused(figure, en.text, each.en));
  return {
    ...pairFigures(
      zhFigures.filter((figure) => !isZhExcused(figure)),
      enFigures.filter((figure) => !isEnExcused(figure)),
    ),
    excusedZh: zhFigures.filter(isZhExcused),
    excusedEn: enFigures.filter(isEnExcused),
  };
}

/** The headword of a printed glossary entry is a name, with or without quotation marks. */
function inHeadword({ text, kind }: Text, colon: string, figures: Figure[]): Figure[] {
  const end = kind === 'definition' ? text.indexOf(colon) : 0;
  return figures.map((figure) => (figure.end <= end ? { ...figure, quoted: true } : figure));
}
