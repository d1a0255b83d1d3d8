import {
  decodePDFRawStream,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFRawStream,
  PDFString,
  type PDFObject,
} from '@cantoo/pdf-lib';
import { changeCharacters } from './character-map.ts';
import { characterMeant } from './character-meant.ts';

/** What a printed PDF says of itself. */
export interface PdfProperties {
  title: string;
  /** Code of its language. */
  language: string;
  /** The day that it bears, YYYY-MM-DD. */
  date: string;
  headings: readonly PrintedHeading[];
}

/** A heading as it stands on the page, and without the marks of its notes. */
export interface PrintedHeading {
  marked: string;
  text: string;
}

/**
 * Returns a PDF as Chromium has printed it, put right: it bears the moment of printing, takes 入 for the
 * radical ⼊ where a font draws both alike (so that one cannot search for it or copy it), and writes
 * into the bookmarks the marks of notes, no space between lines, or a heading twice.
 */
export async function mendPdf(
  bytes: Uint8Array,
  { title, language, date, headings }: PdfProperties,
): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  const day = new Date(`${date}T00:00:00Z`);
  pdf.setTitle(title);
  pdf.setLanguage(language);
  pdf.setCreationDate(day);
  pdf.setModificationDate(day);
  for (const [reference, object] of pdf.context.enumerateIndirectObjects()) {
    if (object instanceof PDFRawStream) {
      const map = characterMap(object);
      if (map !== undefined) {
        const changed = changeCharacters(map, characterMeant);
        pdf.context.assign(reference, pdf.context.flateStream(changed));
      }
    } else if (object instanceof PDFDict && isBookmark(object)) {
      const heading = headingOf(textOf(object.get(PDFName.of('Title'))), headings);
      if (heading !== undefined) object.set(PDFName.of('Title'), PDFHexString.fromText(heading));
    }
  }
  return pdf.save({ useObjectStreams: true, addDefaultPage: false });
}

/** Returns the text of a stream that maps glyphs to characters. */
function characterMap(stream: PDFRawStream): string | undefined {
  if (stream.dict.has(PDFName.of('Subtype')) || stream.dict.has(PDFName.of('Length1'))) return undefined;
  const text = Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1');
  return text.includes('begincmap') ? text : undefined;
}

/** Returns the heading with which a bookmark begins, whatever its spaces; the longest one. */
function headingOf(bookmark: string, headings: readonly PrintedHeading[]): string | undefined {
  const plain = (text: string) => text.replace(/\s/g, '');
  return headings
    .filter(({ marked }) => plain(bookmark).startsWith(plain(marked)))
    .sort((a, b) => b.marked.length - a.marked.length)[0]?.text;
}

function isBookmark(dictionary: PDFDict): boolean {
  return ['Title', 'Parent', 'Dest'].every((key) => dictionary.has(PDFName.of(key)));
}

function textOf(value: PDFObject | undefined): string {
  return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : '';
}
