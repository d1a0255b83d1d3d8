import type { FigurePair } from '../figures/pair.ts';
import { reportFigures } from '../figures/report-figures.ts';
import { linksOf, type Site, type TermLink } from '../site.ts';
import { editionOf } from './outline.ts';
import { type Report, segmentsOf } from './read-report.ts';
import type { Chapter, Lang, Segment } from './types.ts';

/** A term or a figure in a text, in UTF-16 units. */
export type TextSpan =
  ({ kind: 'term' } & TermLink) | { kind: 'figure'; pair: number; start: number; end: number };

/** A Chinese segment and its English twin, with what stands in them. */
export interface SegmentPair {
  zh: Segment;
  en: Segment;
  spans: Record<Lang, TextSpan[]>;
}

/** A heading (depth 1–4) or a paragraph (depth 0) in both languages; nothing where a section only ends. */
export interface PairedBlock {
  depth: number;
  pairs: SegmentPair[];
}

/** Returns the blocks of a chapter with both languages sentence against sentence. */
export function pairChapter(site: Site, report: Report, chapter: Chapter): PairedBlock[] {
  const figures = new Map(reportFigures(report, site).map(({ zh, pairs }) => [zh.id, pairs.filter(isShown)]));
  const english = new Map(segmentsOf(editionOf(report, 'en')).map((segment) => [segment.id, segment]));
  return chapter.blocks.map(({ depth, segments }) => ({
    depth,
    pairs: segments.map((zh): SegmentPair => {
      const en = english.get(zh.id);
      if (!en) throw new Error(`This is a bug in the site: the segment ${zh.id} has no English twin.`);
      const found = figures.get(zh.id) ?? [];
      const spans = (lang: Lang): TextSpan[] => {
        const terms = linksOf(site, report, lang, zh.id).map((link): TextSpan => ({ kind: 'term', ...link }));
        const free = found
          .map((pair, index): TextSpan => ({
            kind: 'figure',
            pair: index,
            start: pair[lang].start,
            end: pair[lang].end,
          }))
          .filter(({ start, end }) => terms.every((term) => end <= term.start || start >= term.end));
        return [...terms, ...free];
      };
      return { zh, en, spans: { zh: spans('zh'), en: spans('en') } };
    }),
  }));
}

/** Numbers in names and idioms are checked but are nothing to convert. */
function isShown({ zh }: FigurePair): boolean {
  return zh.kind === 'quantity' || zh.kind === 'ratio' || zh.kind === 'date';
}
