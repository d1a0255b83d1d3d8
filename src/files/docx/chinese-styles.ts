import { AlignmentType, type IStylesOptions } from 'docx';
import { fonts } from './fonts.ts';
import { characterStyles, faceOf, indentOf, normalStyle, paragraphOf } from './base-styles.ts';
import { styleIds } from './style-ids.ts';

/** 二号, 三号, 四号 and 五号 in half-points. */
const SIZE = { two: 44, three: 32, four: 28, five: 21 };
/** In twentieths of a point: 156 mm ÷ 28 is a quarter of a point less than a character of 三号. */
const NARROWER = -5;
const INDENTED = { indent: indentOf(2, SIZE.three), alignment: AlignmentType.BOTH };

/** The styles of official documents: 小标宋 for the title, 黑体, 楷体 and bold 仿宋 for the three levels, 仿宋 for the text. */
export const chineseStyles: IStylesOptions = {
  default: {
    document: {
      run: {
        font: faceOf(fonts.body),
        size: SIZE.three,
        language: { value: 'en-US', eastAsia: 'zh-CN' },
      },
    },
    title: {
      run: { font: faceOf(fonts.title), size: SIZE.two },
      paragraph: { alignment: AlignmentType.CENTER, spacing: { after: 290 } },
    },
    heading1: heading(0, fonts.part.name),
    heading2: heading(1, fonts.section.name),
    heading3: heading(2, fonts.body.name, true),
    footnoteText: {
      run: { font: faceOf(fonts.note), size: SIZE.five },
      paragraph: { alignment: AlignmentType.BOTH },
    },
  },
  paragraphStyles: [
    normalStyle(SIZE.three),
    {
      id: styleIds.paragraph,
      name: 'Body Text',
      basedOn: 'Normal',
      run: { characterSpacing: NARROWER },
      paragraph: INDENTED,
    },
    {
      id: styleIds.dateline,
      name: 'Subtitle',
      basedOn: 'Normal',
      run: { font: faceOf(fonts.section), characterSpacing: NARROWER },
      paragraph: { alignment: AlignmentType.CENTER },
    },
    {
      id: styleIds.salutation,
      name: 'Salutation',
      basedOn: 'Normal',
      run: { characterSpacing: NARROWER },
      paragraph: { spacing: { before: 579 } },
    },
    { id: styleIds.entry, name: 'Definition', basedOn: styleIds.paragraph },
    { id: styleIds.item, name: 'Definition Item', basedOn: styleIds.paragraph },
    footer(styleIds.footer, 'footer', AlignmentType.RIGHT),
    footer(styleIds.footerEven, 'Footer Even', AlignmentType.LEFT),
    {
      id: styleIds.imprintTitle,
      name: 'Imprint Title',
      basedOn: 'Normal',
      run: { font: faceOf(fonts.part), size: SIZE.four },
      paragraph: paragraphOf({ pageBreakBefore: true, spacing: { after: 290 } }),
    },
    {
      id: styleIds.imprint,
      name: 'Imprint',
      basedOn: 'Normal',
      run: { font: faceOf(fonts.note), size: SIZE.four },
      paragraph: { indent: indentOf(2, SIZE.four), alignment: AlignmentType.BOTH },
    },
  ],
  characterStyles: characterStyles(faceOf(fonts.part)),
};

function heading(outlineLevel: number, font: string, bold = false) {
  return {
    run: {
      font: { ascii: font, hAnsi: font, eastAsia: font },
      size: SIZE.three,
      characterSpacing: NARROWER,
      bold,
      color: '000000',
    },
    paragraph: { ...INDENTED, outlineLevel, keepNext: true, spacing: { before: 0, after: 0 } },
  };
}

/** The page number stands one character from the outer edge of the text. */
function footer(id: string, name: string, alignment: (typeof AlignmentType)['LEFT' | 'RIGHT']) {
  const side = alignment === AlignmentType.RIGHT ? { right: SIZE.four * 10 } : { left: SIZE.four * 10 };
  return {
    id,
    name,
    basedOn: 'Normal',
    run: { font: faceOf(fonts.note), size: SIZE.four },
    paragraph: { alignment, indent: side },
  };
}
