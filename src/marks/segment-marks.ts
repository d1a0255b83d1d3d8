import { indicatorsOf } from '../indicators/indicators.ts';
import type { Report } from '../report/read-report.ts';
import type { Lang } from '../report/types.ts';
import type { Site } from '../site.ts';
import { taskMarks } from './task-marks.ts';

/** A quiet sign beside a segment that leads to the row of its data: an indicator or a task. */
export interface SegmentMark {
  kind: 'figure' | 'task';
  /** The link from a page in the report's folder, e.g. `figures.html#f-gdp`. */
  href: string;
  /** How many rows there are, if more than one. */
  count?: number;
  /** What the row is about, in the language of the page: the names of the indicators, the kind of task. */
  names: string[];
}

/** A source of marks: returns those of a report in a language, by segment. */
type MarkSource = (site: Site, report: Report, lang: Lang) => Map<string, SegmentMark>;

/** The sources in the order in which their marks stand beside a segment; one mark a source. */
const SOURCES: readonly MarkSource[] = [indicatorMarks, taskMarks];

/** Returns the marks of every segment of a report that has any, at most one of a kind. */
export function segmentMarks(site: Site, report: Report, lang: Lang): Map<string, SegmentMark[]> {
  const marks = new Map<string, SegmentMark[]>();
  for (const source of SOURCES) {
    for (const [segment, mark] of source(site, report, lang)) {
      marks.set(segment, [...(marks.get(segment) ?? []), mark]);
    }
  }
  return marks;
}

/** A sentence with indicators leads to the card of the first and names them all. */
function indicatorMarks(site: Site, report: Report, lang: Lang): Map<string, SegmentMark> {
  const marks = new Map<string, SegmentMark>();
  for (const { id, name, values } of indicatorsOf(site, report)) {
    for (const segment of new Set(values.flatMap(({ place }) => (place ? [place.segment] : [])))) {
      const mark = marks.get(segment);
      if (mark) mark.names.push(name[lang]);
      else marks.set(segment, { kind: 'figure', href: `figures.html#f-${id}`, names: [name[lang]] });
    }
  }
  return marks;
}
