import { AlignmentType, BorderStyle, type ISpacingProperties, type IStylesOptions } from 'docx';
import { characterStyles, faceOf, layoutStyle, normalStyle } from './base-styles.ts';
import { fonts } from './fonts.ts';
import { styleIds } from './style-ids.ts';

const FACE = faceOf(fonts.note, fonts.latin.name);
const TEXT = 23;
const RULE = { style: BorderStyle.SINGLE, size: 4, space: 4, color: '7F7F7F' };

/** The styles of the English report: one serif, about 80 characters to a line, paragraphs set apart by space. */
export const englishStyles: IStylesOptions = {
  default: {
    document: { run: { font: FACE, size: TEXT, language: { value: 'en-US', eastAsia: 'zh-CN' } } },
    title: {
      run: { font: FACE, size: 40, bold: true },
      paragraph: { alignment: AlignmentType.CENTER, spacing: { before: 360, after: 200 } },
    },
    heading1: heading(0, 30, { before: 480, after: 160 }),
    heading2: heading(1, 25, { before: 320, after: 120 }),
    heading3: heading(2, TEXT, { before: 200, after: 60 }, true),
    footnoteText: { run: { font: FACE, size: 18 } },
  },
  paragraphStyles: [
    normalStyle(TEXT),
    layoutStyle(styleIds.paragraph, 'Body Text', { spacing: { after: 160, line: 300 } }),
    layoutStyle(styleIds.dateline, 'Subtitle', {
      alignment: AlignmentType.CENTER,
      spacing: { after: 80, line: 300 },
    }),
    layoutStyle(styleIds.salutation, 'Salutation', { spacing: { before: 320, after: 160 } }),
    layoutStyle(styleIds.entry, 'Definition', { spacing: { after: 100, line: 300 } }),
    layoutStyle(styleIds.item, 'Definition Item', {
      indent: { left: 480 },
      spacing: { after: 60, line: 300 },
    }),
    {
      ...layoutStyle(styleIds.status, 'Status', {
        alignment: AlignmentType.CENTER,
        spacing: { after: 240 },
        border: { top: RULE, bottom: RULE },
      }),
      run: { italics: true, size: 20 },
    },
    {
      ...layoutStyle(styleIds.footer, 'footer', { alignment: AlignmentType.CENTER }),
      run: { size: 18 },
    },
    {
      ...layoutStyle(styleIds.imprintTitle, 'Imprint Title', {
        pageBreakBefore: true,
        spacing: { after: 160 },
      }),
      run: { size: 25, bold: true },
    },
    layoutStyle(styleIds.imprint, 'Imprint', { spacing: { after: 120 } }),
  ],
  characterStyles: characterStyles(FACE, true),
};

function heading(outlineLevel: number, size: number, spacing: ISpacingProperties, italics = false) {
  return {
    run: { font: FACE, size, bold: true, italics, color: '000000' },
    paragraph: { outlineLevel, keepNext: true, spacing },
  };
}
