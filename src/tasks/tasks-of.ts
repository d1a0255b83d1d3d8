import { isExcused } from '../figures/exceptions.ts';
import type { FigurePair } from '../figures/pair.ts';
import { reportFigures } from '../figures/report-figures.ts';
import type { Figure } from '../figures/types.ts';
import { qualificationsOf } from '../indicators/qualifiers.ts';
import type { Report } from '../report/read-report.ts';
import { segmentsOf } from '../report/read-report.ts';
import type { Lang } from '../report/types.ts';
import type { Site } from '../site.ts';
import type { TaskEntry } from './read-tasks.ts';
import { DUE, type Due } from './due.ts';
import { stretchesOf } from './stretches.ts';

/** A stretch of a segment's text in UTF-16 units. */
export interface Span {
  start: number;
  end: number;
}

/** A quantity that a task promises. */
export interface Target extends Omit<Figure, 'qualifier'> {
  /** All words that limit it, as printed: `力争 突破`. */
  qualifier: string | null;
}

/** A commitment for the year with what follows from its sentence. */
export interface Task extends Omit<TaskEntry, Lang> {
  /** The page on which the sentence stands. */
  chapter: string;
  text: Record<Lang, string>;
  span: Record<Lang, Span>;
  /** The quantities it promises, in the order of the Chinese. */
  targets: Target[];
  /** The targets as printed, with the words that limit them: 75万吨以上; “at least 750,000 metric tons”. */
  shown: Record<Lang, string[]>;
  /** When it is to be done, in the words of the text, if it says so. */
  due?: Due;
}

/** Returns the tasks of a report in the order of its text; it must have passed the checks. */
export function tasksOf(site: Site, report: Report): Task[] {
  const { tasks } = report;
  if (!tasks || !report.editions.en) return [];
  const chapters = new Map(segmentsOf(report.editions.zh).map(({ id, chapter }) => [id, chapter]));
  const figured = new Map(reportFigures(report, site).map((segment) => [segment.zh.id, segment]));
  return tasks.data.tasks.map(({ zh, en, ...entry }): Task => {
    const segment = figured.get(entry.segment);
    if (!segment) throw new Error(`This is a bug in the site: the task ${entry.id} has no sentence.`);
    const span = { zh: spanOf(segment.zh.text, zh), en: spanOf(segment.en.text, en) };
    const isTarget = (figure: Figure) =>
      isQuantity(figure) && isWithin(figure, span.zh) && !isListed(report, entry.segment, figure);
    const pairs = segment.pairs.filter((pair) => isTarget(pair.zh));
    const targets = [...pairs.map((pair) => pair.zh), ...segment.excusedZh.filter(isTarget)];
    const shown = (lang: Lang) => stretchesOf(lang, segment[lang].text, inOrder(pairs, lang));
    const due = (Object.keys(DUE) as Due[]).find((words) => zh.includes(words));
    return {
      ...entry,
      chapter: chapters.get(entry.segment)!,
      text: { zh, en },
      span,
      targets: targets
        .sort((a, b) => a.start - b.start)
        .map((figure) => ({ ...figure, qualifier: qualifierOf(segment.zh.text, figure) })),
      shown: { zh: shown('zh'), en: shown('en') },
      ...(due !== undefined && { due }),
    };
  });
}

/** Whether a figure is a number of something, and not part of a name in quotation marks. */
export function isQuantity({ kind, quoted }: Figure): boolean {
  return kind === 'quantity' && !quoted;
}

/** Whether a figure is listed as being no target. */
export function isListed({ editions, tasks }: Report, segment: string, figure: Figure): boolean {
  const text = segmentsOf(editions.zh).find(({ id }) => id === segment)?.text ?? '';
  return !!tasks?.data['not-tasks'].some(
    (listed) => listed.segment === segment && isExcused(figure, text, listed.zh),
  );
}

/** Whether a figure stands in a span. */
export function isWithin({ start, end }: Figure, span: Span): boolean {
  return span.start <= start && end <= span.end;
}

function qualifierOf(text: string, figure: Figure): string | null {
  return (
    qualificationsOf(text, figure, '')
      .map(({ word }) => word)
      .join(' ') || null
  );
}

function spanOf(text: string, stretch: string): Span {
  const start = text.indexOf(stretch);
  return { start, end: start + stretch.length };
}

function inOrder(pairs: readonly FigurePair[], lang: Lang): Figure[] {
  return pairs.map((pair) => pair[lang]).sort((a, b) => a.start - b.start);
}
