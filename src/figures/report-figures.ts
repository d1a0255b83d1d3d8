import { type Report, segmentsOf } from '../report/read-report.ts';
import type { Segment } from '../report/types.ts';
import type { Site } from '../site.ts';
import type { FigureException } from './exceptions.ts';
import { segmentFigures, type SegmentFigures } from './segment-figures.ts';
import { setNamesOf } from './set-names.ts';

/** A segment in both languages and its figures. */
export interface FiguredSegment extends SegmentFigures {
  zh: Segment;
  en: Segment;
}

/** How many figures a report has in each language; `zh` = `paired` + those excepted, and so `en`. */
export interface FigureReport {
  zh: number;
  en: number;
  paired: number;
  /** Hectares printed beside mu, which the Chinese does not have. */
  hectares: number;
  /** Entries of figure-exceptions.yaml. */
  exceptions: number;
}

/**
 * Returns every segment that both editions have, with its figures; none without an English edition.
 * The exceptions are those of the report unless others are given.
 */
export function reportFigures(
  report: Report,
  site: Site,
  exceptions: readonly FigureException[] = report.figureExceptions.data,
): FiguredSegment[] {
  const names = setNamesOf(site.terms);
  const english = new Map(segmentsOf(report.editions.en ?? []).map((segment) => [segment.id, segment]));
  return segmentsOf(report.editions.zh).flatMap((zh) => {
    const en = english.get(zh.id);
    if (!en) return [];
    const allowances = { names, exceptions: exceptions.filter(({ segment }) => segment === zh.id) };
    return [{ zh, en, ...segmentFigures(zh, en, allowances) }];
  });
}

/** Returns the numbers of the figures check, for the certificate of the edition. */
export function figureReport(report: Report, site: Site): FigureReport {
  const counts = { zh: 0, en: 0, paired: 0, hectares: 0, exceptions: report.figureExceptions.data.length };
  for (const { pairs, unpairedZh, unpairedEn, excusedZh, excusedEn } of reportFigures(report, site)) {
    counts.zh += pairs.length + unpairedZh.length + excusedZh.length;
    counts.en += pairs.length + unpairedEn.length + excusedEn.length;
    counts.paired += pairs.length;
    counts.hectares += pairs.filter(({ en }) => en.hectares).length;
  }
  return counts;
}
