import { writeXlsx, type CellStyle, type WriteSheet } from 'hucre/xlsx';
import { citationsOf, placeKey } from '../citation/citations-of.ts';
import { formatDate } from '../i18n/format-date.ts';
import { getT } from '../i18n/translate.ts';
import type { Report } from '../report/read-report.ts';
import type { Lang } from '../report/types.ts';
import type { TaskCounts } from './counts.ts';
import { COLUMNS, columnKey, tableRows, type Column } from './table.ts';
import type { Task } from './tasks-of.ts';

/** Widths in characters; together they fill the width of A4 landscape. */
const WIDTHS: Record<Column, number> = {
  number: 6,
  area: 16,
  task: 54,
  target: 22,
  leader: 11,
  unit: 14,
  due: 10,
  progress: 16,
};
/** Where the sentence stands: in words, its address, and the address of the task. */
const MORE_WIDTHS = [24, 10, 12];
const ABOUT_WIDTH = 110;

const FONT = { name: '宋体', size: 11 };

const line = { style: 'thin' as const, color: { rgb: 'B8B0A4' } };
const border = { top: line, right: line, bottom: line, left: line };
const head: CellStyle = {
  font: { ...FONT, bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'F0EBE0' } },
  alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
  border,
};
const cell: CellStyle = { alignment: { vertical: 'center', wrapText: true }, border };
const centred: CellStyle = { ...cell, alignment: { ...cell.alignment, horizontal: 'center' } };

/** What the workbook is made of. */
export interface TaskTable {
  report: Report;
  tasks: readonly Task[];
  counts: TaskCounts;
}

/** Returns the list of tasks as an office keeps it, with the place of every sentence, its source, and the same list in English. */
export async function taskWorkbook(table: TaskTable): Promise<Uint8Array> {
  const { report } = table;
  const day = new Date(`${report.data.date}T00:00:00Z`);
  return writeXlsx({
    sheets: [taskSheet(table, 'zh'), sourceSheet(table), taskSheet(table, 'en')],
    defaultFont: FONT,
    properties: {
      title: getT('zh')('tasks.sheetTitle', { place: report.data.place.zh, year: report.year }),
      creator: 'xinyuan-report',
      created: day,
      modified: day,
    },
  });
}

function taskSheet({ report, tasks }: TaskTable, lang: Lang): WriteSheet {
  const t = getT(lang);
  const { places } = citationsOf(report, lang);
  const more = (['place', 'sentence', 'id'] as const).map((name) => t(`tasks.column.${name}`));
  const header = [...COLUMNS.map((column) => t(columnKey(column))), ...more];
  const body = tableRows(tasks, report.tasks!.data.areas, lang).map((row, index) => {
    const { segment, id } = tasks[index]!;
    return [...row, places[placeKey({ id: segment, kind: 'sentence' })] ?? '', segment, id];
  });
  const last = `${String.fromCharCode(64 + header.length)}${body.length + 1}`;
  return {
    name: t('tasks.sheet'),
    columns: [
      ...COLUMNS.map((column) => ({ width: WIDTHS[column] })),
      ...MORE_WIDTHS.map((width) => ({ width })),
    ],
    rows: [header, ...body],
    cells: styles(header.length, body.length + 1),
    freezePane: { rows: 1 },
    autoFilter: { range: `A1:${last}` },
    rowDefs: new Map([[0, { height: 27 }], ...body.map((row, index) => heightOf(row, index + 1))]),
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: '$1:$1',
      horizontalCentered: true,
      margins: { top: 0.75, right: 0.4, bottom: 0.65, left: 0.4, header: 0.35, footer: 0.3 },
    },
    headerFooter: {
      oddHeader: `&C${t('tasks.sheetTitle', { place: report.data.place[lang], year: report.year })}`,
      oddFooter: '&C&P / &N',
    },
  };
}

/** Not every program fits the height of a row to its text when it opens a file: lines are counted here. */
function heightOf(row: readonly (string | number)[], index: number): [number, { height: number }] {
  const widths = [...COLUMNS.map((column) => WIDTHS[column]), ...MORE_WIDTHS];
  const lines = widths.map((width, at) => linesOf(String(row[at]), width));
  return [index, { height: Math.max(...lines) * LINE + 6 }];
}

/** Height of a line in points. */
const LINE = 15;

/** Lines of a text in a column, a Chinese character being as wide as two others; a little is left for padding. */
function linesOf(text: string, width: number): number {
  const wide = text.replace(/[\u0020-\u024F]/g, '').length;
  return Math.max(1, Math.ceil((text.length + wide) / (width - 2)));
}

function styles(columns: number, rows: number): NonNullable<WriteSheet['cells']> {
  const centredColumns = ['number', 'area', 'due'].map((column) => COLUMNS.indexOf(column as Column));
  const all = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column): [string, { style: CellStyle }] => {
      const body = centredColumns.includes(column) ? centred : cell;
      return [`${row},${column}`, { style: row === 0 ? head : body }];
    }),
  );
  return new Map(all.flat());
}

function sourceSheet({ report, counts }: TaskTable): WriteSheet {
  const { data } = report;
  const lines = (['zh', 'en'] as const).flatMap((lang): string[][] => {
    const t = getT(lang);
    const values = {
      place: data.place[lang],
      year: report.year,
      title: data.title[lang],
      session: data.session[lang],
      date: formatDate(lang, data.date),
    };
    return [
      [t('tasks.about.source'), t('tasks.about.sourceText', values)],
      ['SHA-256', data.sha256],
      [t('tasks.about.method'), t('tasks.about.methodText')],
      [t('tasks.about.targets'), t('tasks.about.targetsText')],
      [t('tasks.about.blank'), t('tasks.about.blankText')],
      [t('tasks.about.counts'), t('tasks.countsText', { ...counts })],
      ['', ''],
    ];
  });
  return {
    name: getT('zh')('tasks.about.sheet'),
    columns: [{ width: 16 }, { width: ABOUT_WIDTH }],
    rows: lines.slice(0, -1),
    rowDefs: new Map(
      lines.map(([, text = ''], row) => [row, { height: linesOf(text, ABOUT_WIDTH) * LINE + 6 }]),
    ),
    cells: new Map(
      lines.flatMap((_, row): [string, { style: CellStyle }][] => [
        [
          `${row},0`,
          { style: { font: { ...FONT, bold: true }, alignment: { vertical: 'top', wrapText: true } } },
        ],
        [`${row},1`, { style: { alignment: { vertical: 'top', wrapText: true } } }],
      ]),
    ),
    pageSetup: { paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  };
}
