import {
  BorderStyle,
  convertMillimetersToTwip as mm,
  Document,
  Footer,
  Header,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { getT } from '../../i18n/translate.ts';
import type { Lang } from '../../report/types.ts';
import type { DocumentSegment } from '../document.ts';
import type { Imprint } from '../imprint.ts';
import { pairDocuments, type PairedDocumentBlock, type PairedDocument } from '../pair-documents.ts';
import { bilingualStyles } from './bilingual-styles.ts';
import { blockParagraphs, plainParagraph, segmentLines } from './paragraphs.ts';
import { propertiesOf } from './properties.ts';
import { styleIds } from './style-ids.ts';

/** Widths of the columns of a table: address, Chinese, English. */
const WIDTHS = [15, 73, 86].map(mm);

/**
 * Returns the report in both languages, a sentence against its twin in a table of two columns with
 * the address before them, as offices compare texts. Headings stand between the tables, because Word
 * lists in its navigation pane none that stands in one.
 */
export function bilingualDocument(documents: PairedDocument, imprints: Record<Lang, Imprint>): Document {
  const margin = { top: mm(24), right: mm(18), bottom: mm(22), left: mm(18), footer: mm(12), header: mm(12) };
  return new Document({
    ...propertiesOf(documents.zh.report, 'zh'),
    styles: bilingualStyles,
    sections: [
      {
        properties: { page: { size: { width: mm(210), height: mm(297) }, margin } },
        headers: { default: new Header({ children: [status('zh'), status('en')] }) },
        footers: { default: new Footer({ children: [pageNumber()] }) },
        children: [
          ...pairDocuments(documents).flatMap(blockContent),
          ...(['zh', 'en'] as const).flatMap((lang) => imprintContent(imprints[lang], lang)),
        ],
      },
    ],
  });
}

/** Tables that follow one another are one in Word; a heading, or the rows of the block before, end one. */
function blockContent(
  block: PairedDocumentBlock,
  index: number,
  all: PairedDocumentBlock[],
): (Paragraph | Table)[] {
  if (isHeading(block)) return headingContent(block);
  const before = all[index - 1];
  if (before && !isHeading(before)) return [];
  const end = all.findIndex((other, at) => at > index && isHeading(other));
  const blocks = all.slice(index, end === -1 ? undefined : end);
  return [
    new Table({
      width: { size: WIDTHS.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
      columnWidths: WIDTHS,
      layout: TableLayoutType.FIXED,
      borders: { ...NO_BORDERS, insideHorizontal: RULE, bottom: RULE, top: RULE },
      margins: { top: 50, bottom: 50, left: 110, right: 110 },
      rows: blocks.flatMap(rowsOf),
    }),
  ];
}

function isHeading({ zh }: PairedDocumentBlock): boolean {
  return zh.role === 'heading' || zh.role === 'title';
}

function headingContent({ zh, en, notes }: PairedDocumentBlock): Paragraph[] {
  const twin = zh.role === 'title' ? styleIds.twinTitle : styleIds.twinHeadings[zh.depth - 2]!;
  return [
    ...blockParagraphs(zh, { lang: 'zh', notes: notes.zh, runsIn: false }),
    ...segmentLines(en.segments[0]!, { lang: 'en', notes: notes.en, styles: [twin, twin] }),
  ];
}

function rowsOf({ zh, en, notes }: PairedDocumentBlock): TableRow[] {
  return zh.segments.map((segment, index) => {
    const first = index === 0 && zh.role === 'paragraph';
    const chinese = first ? styleIds.cellFirst : styleIds.cell;
    const cells = [
      [plainParagraph(segment.segment.id, styleIds.cellAddress, 'en')],
      cell(segment, 'zh', chinese),
      cell(en.segments[index]!, 'en', styleIds.cellEnglish),
    ];
    return new TableRow({
      children: cells.map(
        (children, column) =>
          new TableCell({ width: { size: WIDTHS[column]!, type: WidthType.DXA }, children }),
      ),
    });
  });

  function cell(
    segment: DocumentSegment,
    lang: Lang,
    style: Parameters<typeof plainParagraph>[1],
  ): Paragraph[] {
    return segmentLines(segment, { lang, notes: notes[lang], styles: [style, style] });
  }
}

function status(lang: Lang): Paragraph {
  return plainParagraph(getT(lang)('bilingual.prevails'), styleIds.status, lang);
}

function pageNumber(): Paragraph {
  return new Paragraph({
    style: styleIds.footer,
    children: [new TextRun({ children: [PageNumber.CURRENT] })],
  });
}

function imprintContent({ title, paragraphs }: Imprint, lang: Lang): Paragraph[] {
  return [
    plainParagraph(title, styleIds.imprintTitle, lang),
    ...paragraphs.map((text) => plainParagraph(text, styleIds.imprint, lang)),
  ];
}

const RULE = { style: BorderStyle.SINGLE, size: 4, color: 'BFBFBF' };
const NONE = { style: BorderStyle.NONE };
const NO_BORDERS = { left: NONE, right: NONE, insideVertical: NONE };
