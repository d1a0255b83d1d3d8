import type {
  IBaseParagraphStyleOptions,
  ICharacterStyleOptions,
  IFontAttributesProperties,
  IParagraphPropertiesOptions,
  IParagraphStyleOptions,
} from 'docx';
import type { Font } from './fonts.ts';
import { styleIds } from './style-ids.ts';

/**
 * Returns the style on which all others rest, for a size in half-points; the grid of a page goes by it. A
 * page may begin with the last line of a paragraph, so that none is short of its lines.
 */
export function normalStyle(size: number): IParagraphStyleOptions {
  return {
    id: 'Normal',
    name: 'Normal',
    quickFormat: true,
    run: { size },
    paragraph: paragraphOf({ widowControl: false }),
  };
}

/** Returns the style of the headwords of printed entries. */
export function characterStyles(font: IFontAttributesProperties, bold = false): ICharacterStyleOptions[] {
  return [{ id: styleIds.headword, name: 'Headword', quickFormat: true, run: { font, bold } }];
}

/** Returns a font for every kind of character; Latin letters and figures have that of the Han characters unless told otherwise. */
export function faceOf({ name }: Font, latin = name): IFontAttributesProperties {
  return { ascii: latin, hAnsi: latin, eastAsia: name };
}

/** Returns the indent of a first line by a number of characters, for a size in half-points. */
export function indentOf(characters: number, size: number) {
  return { firstLineChars: characters * 100, firstLine: characters * size * 10 };
}

/** Returns the paragraph of a style: the library writes all of its properties, but its types list some only. */
export function paragraphOf(properties: IParagraphPropertiesOptions): StyleParagraph {
  return properties;
}

type StyleParagraph = NonNullable<IBaseParagraphStyleOptions['paragraph']>;

/** Returns a paragraph style with nothing of its own but the layout of the paragraph. */
export function layoutStyle(
  id: string,
  name: string,
  properties: IParagraphPropertiesOptions = {},
): IParagraphStyleOptions {
  return { id, name, basedOn: 'Normal', paragraph: paragraphOf(properties) };
}
