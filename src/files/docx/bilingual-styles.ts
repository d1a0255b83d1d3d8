import { AlignmentType, type IParagraphPropertiesOptions, type IStylesOptions } from 'docx';
import { characterStyles, faceOf, indentOf, layoutStyle, normalStyle } from './base-styles.ts';
import { fonts } from './fonts.ts';
import { styleIds } from './style-ids.ts';

const TEXT = 22;
const LATIN = fonts.latin.name;
const SOFT = '595959';

/** The styles of the bilingual report: headings in Chinese with the English below, the text in the cells of tables. */
export const bilingualStyles: IStylesOptions = {
  default: {
    document: {
      run: {
        font: faceOf(fonts.note, LATIN),
        size: TEXT,
        language: { value: 'en-US', eastAsia: 'zh-CN' },
      },
    },
    title: {
      run: { font: faceOf(fonts.title), size: 40 },
      paragraph: { alignment: AlignmentType.CENTER, keepNext: true, spacing: { before: 240, after: 60 } },
    },
    heading1: heading(0, faceOf(fonts.part), 30, 400),
    heading2: heading(1, faceOf(fonts.section), 26, 300),
    heading3: heading(2, faceOf(fonts.note), 23, 220, true),
    footnoteText: { run: { size: 17 } },
  },
  paragraphStyles: [
    normalStyle(TEXT),
    twin(styleIds.twinTitle, 'Twin Title', 30, { alignment: AlignmentType.CENTER, spacing: { after: 200 } }),
    ...styleIds.twinHeadings.map((id, at) =>
      twin(id, `Twin Heading ${at + 1}`, [26, 23, TEXT][at]!, { keepNext: true, spacing: { after: 120 } }),
    ),
    layoutStyle(styleIds.cell, 'Cell', { alignment: AlignmentType.BOTH }),
    {
      ...layoutStyle(styleIds.cellFirst, 'Cell First', {
        indent: indentOf(2, TEXT),
        alignment: AlignmentType.BOTH,
      }),
      basedOn: styleIds.cell,
    },
    layoutStyle(styleIds.cellEnglish, 'Cell English', {}),
    { ...layoutStyle(styleIds.cellAddress, 'Cell Address', {}), run: { size: 16, color: SOFT } },
    {
      ...layoutStyle(styleIds.status, 'Status', { alignment: AlignmentType.CENTER }),
      run: { size: 17, color: SOFT },
    },
    { ...layoutStyle(styleIds.footer, 'footer', { alignment: AlignmentType.CENTER }), run: { size: 18 } },
    {
      ...layoutStyle(styleIds.imprintTitle, 'Imprint Title', {
        keepNext: true,
        spacing: { before: 480, after: 120 },
      }),
      run: { size: 24, bold: true },
    },
    layoutStyle(styleIds.imprint, 'Imprint', { spacing: { after: 80 } }),
  ],
  characterStyles: characterStyles(faceOf(fonts.part, LATIN)),
};

function heading(
  outlineLevel: number,
  font: ReturnType<typeof faceOf>,
  size: number,
  before: number,
  bold = false,
) {
  return {
    run: { font, size, bold, color: '000000' },
    paragraph: { outlineLevel, keepNext: true, spacing: { before, after: 40 } },
  };
}

function twin(id: string, name: string, size: number, paragraph: IParagraphPropertiesOptions) {
  return { ...layoutStyle(id, name, paragraph), run: { size, color: SOFT } };
}
