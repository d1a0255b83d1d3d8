import { writeXlsx, type Cell, type CellStyle, type CellValue, type WriteSheet } from 'hucre/xlsx';
import type { Report } from '../report/read-report.ts';
import { qualifierOf, unitName } from './display.ts';
import { inWords, numberOf } from './exports.ts';
import type { Indicator } from './indicators.ts';
import { slotsOf, valueIn, type Slot } from './slots.ts';

/** A column of the first sheet. */
interface Column {
  head: string;
  width: number;
  /** The value of a row, by the number of the row. */
  cell: (indicator: Indicator, row: number) => CellValue;
  align?: 'right' | 'center';
}

const SONG = '宋体';
const EDGE = { style: 'thin', color: { rgb: 'BFB6A6' } } as const;
const BORDER = { top: EDGE, right: EDGE, bottom: EDGE, left: EDGE };
const HEAD: CellStyle = {
  font: { name: SONG, size: 11, bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'F1E9D8' } },
  alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
  border: BORDER,
};
/** Stands where the report prints no value. */
const NOT_PRINTED = '—';

/** Returns figures.xlsx: the table of the indicators, where it comes from, and every value on a row. */
export function indicatorsWorkbook(report: Report, indicators: readonly Indicator[]): Promise<Uint8Array> {
  const { data, year } = report;
  const day = new Date(`${data.date}T00:00:00Z`);
  return writeXlsx({
    properties: {
      title: `${data.place.zh}${year}年${data.title.zh}：指标`,
      creator: 'xinyuan-report',
      created: day,
      modified: day,
    },
    defaultFont: { name: SONG, size: 11 },
    sheets: [tableSheet(indicators), aboutSheet(report, indicators), valuesSheet(indicators)],
  });
}

function tableSheet(indicators: readonly Indicator[]): WriteSheet {
  const slots = slotsOf(indicators);
  const columns: Column[] = [
    { head: '序号\nNo.', width: 6, cell: (_, row) => row, align: 'center' },
    { head: '指标\nIndicator', width: 34, cell: ({ name }) => `${name.zh}\n${name.en}` },
    { head: '单位\nUnit', width: 10, cell: printedUnit, align: 'center' },
    ...slots.map((slot) => ({
      head: `${slot.name.zh}${isGrowth(slot) ? '（%）' : ''}\n${slot.name.en}${isGrowth(slot) ? ' (%)' : ''}`,
      width: 10,
      cell: (indicator: Indicator) => slotCell(indicator, slot),
      align: 'right' as const,
    })),
    { head: '限定词\nQualifiers as printed', width: 22, cell: qualifiersCell },
    { head: '备注\nNote', width: 36, cell: ({ note }) => (note ? `${note.zh}\n${note.en}` : null) },
    { head: '出处（句子编号）\nSegments', width: 11, cell: segmentsCell },
  ];
  return sheet('指标', columns, indicators);
}

function valuesSheet(indicators: readonly Indicator[]): WriteSheet {
  const rows = indicators.flatMap((indicator) => indicator.values.map((value) => ({ indicator, value })));
  const heads = [
    ['编号\nid', 22],
    ['指标\nIndicator', 26],
    ['类别\nkind', 13],
    ['时期\nperiod', 12],
    ['数值（基本单位）\nvalue (base unit)', 18],
    ['单位\nunit', 10],
    ['原文\nas printed', 20],
    ['英文\nin English', 30],
    ['限定词\nqualifier', 12],
    ['推算\ncomputed', 10],
    ['出处\nsegment', 10],
  ] as const;
  const cells = rows.map(({ indicator, value }): CellValue[] => [
    indicator.id,
    indicator.name.zh,
    value.kind,
    value.period,
    numberOf(value),
    unitName('zh', value.unit, value.counter),
    value.printed ?? null,
    inWords('en', value),
    qualifierOf(value),
    value.printed === undefined ? '是 yes' : null,
    value.place?.segment ?? null,
  ]);
  return styled(
    '数值',
    heads.map(([head]) => head),
    cells,
    {
      widths: heads.map(([, width]) => width),
      aligns: heads.map((_, at) => (at === 4 ? 'right' : undefined)),
      frozen: 2,
    },
  );
}

function aboutSheet({ data, year }: Report, indicators: readonly Indicator[]): WriteSheet {
  const values = indicators.flatMap((indicator) => indicator.values);
  const computed = values.filter(({ printed }) => printed === undefined).length;
  const lines: [string, string][] = [
    [
      `出处：${data.place.zh}${year}年${data.title.zh}（${data.date}，${data.session.zh}）。`,
      `Source: ${data.title.en}, ${data.place.en}, ${data.date}, ${data.session.en}.`,
    ],
    [
      '本表由报告正文生成：每个数值都是所注句子中的原有数字，生成时逐一核对，不另行录入。',
      'Made from the text of the report: every value is the very figure of the sentence named, checked when the file is made.',
    ],
    [
      `指标${indicators.length}项；报告所列数值${values.length - computed}个；推算${computed}个。`,
      `${indicators.length} indicators; ${values.length - computed} printed values; ${computed} computed.`,
    ],
    [
      '“推算”列以2025年数乘以2026年目标增速得出，报告未列，仅供参考。',
      'The computed column is the 2025 result times the target growth for 2026; the report does not print it.',
    ],
    [
      '限定词（预计、左右、以上、突破、力争等）照录原文；标“预计”的为报告所称预计数。',
      'Qualifiers are copied from the text; values marked 预计 are estimates in the words of the report.',
    ],
    [
      `“${NOT_PRINTED}”表示报告未列此数。`,
      `“${NOT_PRINTED}” means that the report does not print this value.`,
    ],
    [
      '出处为句子编号（部分.节.小节.句），可在本站各章页面按编号找到。',
      'Segments are addresses (part.section.subhead.sentence) that lead to the sentence on the site.',
    ],
    [
      '本表不是官方文件；引用请以正式公布的文本为准。',
      'This is not an official document; the published text prevails.',
    ],
  ];
  const cells = new Map<string, Partial<Cell>>();
  const wrap: CellStyle = { font: { name: SONG, size: 11 }, alignment: { vertical: 'top', wrapText: true } };
  lines.forEach((_, row) => [0, 1].forEach((column) => cells.set(`${row + 1},${column}`, { style: wrap })));
  [0, 1].forEach((column) => cells.set(`0,${column}`, { style: HEAD }));
  return {
    name: '说明',
    rows: [['说明', 'About this file'], ...lines],
    cells,
    columns: [{ width: 60 }, { width: 70 }],
    rowDefs: new Map(lines.map((line, at) => [at + 1, { height: heightOf(line, [60, 70]) }])),
    pageSetup: { paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  };
}

function sheet(name: string, columns: readonly Column[], indicators: readonly Indicator[]): WriteSheet {
  const rows = indicators.map((indicator, at) => columns.map(({ cell }) => cell(indicator, at + 1)));
  return styled(
    name,
    columns.map(({ head }) => head),
    rows,
    {
      widths: columns.map(({ width }) => width),
      aligns: columns.map(({ align }) => align),
      frozen: 2,
    },
  );
}

interface Layout {
  widths: readonly number[];
  aligns: readonly ('right' | 'center' | undefined)[];
  /** Columns that stay in view. */
  frozen: number;
}

/** A table with frozen, filtered head, for A4 across. */
function styled(name: string, head: string[], rows: CellValue[][], layout: Layout): WriteSheet {
  const cells = new Map<string, Partial<Cell>>();
  head.forEach((_, column) => cells.set(`0,${column}`, { style: HEAD }));
  rows.forEach((row, at) =>
    row.forEach((_, column) => {
      const horizontal = layout.aligns[column] ?? ('left' as const);
      const alignment = { horizontal, vertical: 'center' as const, wrapText: true };
      cells.set(`${at + 1},${column}`, {
        style: { font: { name: SONG, size: 11 }, alignment, border: BORDER },
      });
    }),
  );
  return {
    name,
    rows: [head, ...rows],
    cells,
    columns: layout.widths.map((width) => ({ width })),
    rowDefs: new Map([
      // The bold words of the head break earlier.
      [
        0,
        {
          height: heightOf(
            head,
            layout.widths.map((width) => width - 2.5),
          ),
        },
      ],
      ...rows.map((row, at): [number, { height: number }] => [
        at + 1,
        { height: heightOf(row, layout.widths) },
      ]),
    ]),
    freezePane: { rows: 1, columns: layout.frozen },
    autoFilter: { range: `A1:${columnName(head.length - 1)}${rows.length + 1}` },
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: '$1:$1',
      margins: { top: 0.5, right: 0.4, bottom: 0.6, left: 0.4, header: 0.3, footer: 0.3 },
    },
    headerFooter: { oddFooter: '&C&P / &N' },
  };
}

/** Returns the height in points that the longest cell of a row needs, since no reader measures it. */
function heightOf(row: readonly CellValue[], widths: readonly number[]): number {
  const lines = row.map((cell, column) =>
    String(cell ?? '')
      .split('\n')
      .reduce((sum, line) => sum + Math.max(1, Math.ceil(lengthOf(line) / ((widths[column] ?? 10) - 1))), 0),
  );
  return Math.max(...lines) * 15 + 4;
}

/** The width of a line in Latin characters; a Han character takes two. */
function lengthOf(line: string): number {
  return [...line].reduce((sum, char) => sum + (char > '\u2e80' ? 2 : 1), 0);
}

/** The unit in which the level is printed, 万 and 亿 included. */
function printedUnit({ values, unit }: Indicator): string {
  const level = values.find((value) => value.unit === unit) ?? values[0];
  if (!level || unit === 'ratio' || unit === 'times') return '';
  return level.shown.zh.replace(/^[\d.]+/, '');
}

/** A level in the unit of its row, a growth in percent; what is no number as it is printed. */
function slotCell(indicator: Indicator, slot: Slot): CellValue {
  const value = valueIn(indicator, slot);
  if (!value) return slot.computed ? null : NOT_PRINTED;
  const digits = /^[\d.]+/.exec(value.shown.zh)?.[0];
  return digits === undefined || value.unit === 'ratio' ? value.shown.zh : Number(digits);
}

function qualifiersCell(indicator: Indicator): CellValue {
  const lines = slotsOf([indicator]).flatMap((slot) => {
    const value = valueIn(indicator, slot);
    const words = value && !slot.computed ? qualifierOf(value) : null;
    return words ? [`${slot.name.zh}：${words}`] : [];
  });
  return lines.join('\n') || null;
}

function segmentsCell({ values }: Indicator): CellValue {
  return [...new Set(values.flatMap(({ place }) => (place ? [place.segment] : [])))].join('\n');
}

function isGrowth({ kind }: Slot): boolean {
  return kind === 'growth' || kind === 'average' || kind === 'target-growth';
}

function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
}
