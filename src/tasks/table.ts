import type { TextKey } from '../i18n/translate.ts';
import type { Lang } from '../report/types.ts';
import { DUE } from './due.ts';
import type { TasksData } from './read-tasks.ts';
import type { Task } from './tasks-of.ts';

/** The columns of an office's list of tasks; leader, unit and progress are the office's to fill in. */
export const COLUMNS = ['number', 'area', 'task', 'target', 'leader', 'unit', 'due', 'progress'] as const;

export type Column = (typeof COLUMNS)[number];

/** The interface text that names a column. */
export function columnKey(column: Column): TextKey {
  return `tasks.column.${column}`;
}

/** Returns the rows of the list of tasks in a language, the cells in the order of the columns. */
export function tableRows(
  tasks: readonly Task[],
  areas: TasksData['areas'],
  lang: Lang,
): (string | number)[][] {
  return tasks.map(({ area, text, shown, due }, index) => [
    index + 1,
    areas.find(({ id }) => id === area)?.[lang] ?? area,
    asLine(text[lang]),
    shown[lang].join(lang === 'zh' ? '；' : '; '),
    '',
    '',
    due ? DUE[due][lang] : '',
    '',
  ]);
}

/**
 * Returns a stretch of a sentence as a line of its own: a capital in front, and no comma or period that
 * stands within closing quotation marks.
 * @example asLine('carry out “the campaign,”') // => 'Carry out “the campaign”'
 */
export function asLine(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1).replace(/[,.](?=”$)/, '');
}
