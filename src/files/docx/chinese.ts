import {
  convertMillimetersToTwip as mm,
  Document,
  DocumentGridType,
  Footer,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx';
import type { ReportDocument } from '../document.ts';
import type { Imprint } from '../imprint.ts';
import { chineseStyles } from './chinese-styles.ts';
import { propertiesOf } from './properties.ts';
import { documentParagraphs, plainParagraph } from './paragraphs.ts';
import { styleIds } from './style-ids.ts';

/**
 * Returns the Chinese report in the format of official documents, GB/T 9704-2012: A4 with 37 mm above
 * and 28 mm on the binding side, a text area of 156 × 225 mm with 22 lines of 28 characters, and the
 * page number between dashes at the outer side.
 */
export function chineseDocument(document: ReportDocument, { title, paragraphs }: Imprint): Document {
  return new Document({
    ...propertiesOf(document.report, 'zh'),
    styles: chineseStyles,
    evenAndOddHeaderAndFooters: true,
    sections: [
      {
        properties: {
          page: {
            size: { width: mm(210), height: mm(297) },
            margin: {
              top: mm(37),
              right: mm(26),
              bottom: mm(35),
              left: mm(28),
              footer: mm(25),
              header: mm(15),
            },
          },
          // 225 mm ÷ 22, in twentieths of a point. The 28 characters of a line are set by their spacing: a
          // grid that is narrower than the character is laid out twice as wide by LibreOffice 7.
          grid: { type: DocumentGridType.LINES, linePitch: 579 },
        },
        footers: { default: pageNumber(styleIds.footer), even: pageNumber(styleIds.footerEven) },
        children: [
          ...documentParagraphs(document, { runIn: true }),
          plainParagraph(title, styleIds.imprintTitle, 'zh'),
          ...paragraphs.map((text) => plainParagraph(text, styleIds.imprint, 'zh')),
        ],
      },
    ],
  });
}

function pageNumber(style: string): Footer {
  return new Footer({
    children: [
      new Paragraph({ style, children: [new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'] })] }),
    ],
  });
}
