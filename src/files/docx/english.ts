import { convertMillimetersToTwip as mm, Document, Footer, PageNumber, Paragraph, TextRun } from 'docx';
import { getT } from '../../i18n/translate.ts';
import type { ReportDocument } from '../document.ts';
import type { Imprint } from '../imprint.ts';
import { englishStyles } from './english-styles.ts';
import { documentParagraphs, plainParagraph } from './paragraphs.ts';
import { propertiesOf } from './properties.ts';
import { styleIds } from './style-ids.ts';

/** Returns the English report, with its standing said above the title. */
export function englishDocument(document: ReportDocument, { title, paragraphs }: Imprint): Document {
  const margin = { top: mm(28), right: mm(33), bottom: mm(28), left: mm(33), footer: mm(14), header: mm(14) };
  return new Document({
    ...propertiesOf(document.report, 'en'),
    styles: englishStyles,
    sections: [
      {
        properties: { page: { size: { width: mm(210), height: mm(297) }, margin } },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                style: styleIds.footer,
                children: [new TextRun({ children: [PageNumber.CURRENT] })],
              }),
            ],
          }),
        },
        children: [
          plainParagraph(getT('en')('bilingual.prevails'), styleIds.status, 'en'),
          ...documentParagraphs(document, { runIn: false }),
          plainParagraph(title, styleIds.imprintTitle, 'en'),
          ...paragraphs.map((text) => plainParagraph(text, styleIds.imprint, 'en')),
        ],
      },
    ],
  });
}
