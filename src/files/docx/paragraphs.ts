import { FootnoteReferenceRun, Paragraph, TextRun, type ParagraphChild } from 'docx';
import type {
  DocumentBlock,
  DocumentChapter,
  DocumentNote,
  DocumentSegment,
  ReportDocument,
} from '../document.ts';
import { noteLead } from '../note-lead.ts';
import { styleIds, type StyleId } from './style-ids.ts';

type Lang = ReportDocument['lang'];
type Notes = ReadonlyMap<string, DocumentNote>;

interface Options {
  /** Whether a sub-head runs on into the paragraph after it, as in official documents. */
  runIn: boolean;
}

/** Returns the paragraphs of a whole document. */
export function documentParagraphs({ lang, chapters }: ReportDocument, options: Options): Paragraph[] {
  return chapters.flatMap(({ blocks, notes }: DocumentChapter) =>
    blocks.flatMap((block, index) => {
      const next = blocks[index + 1];
      const runsIn = options.runIn && block.depth === 4 && next?.role === 'paragraph';
      return blockParagraphs(block, { lang, notes, runsIn });
    }),
  );
}

/** Returns the paragraphs of a block: one, but for a printed entry of several lines. */
export function blockParagraphs(
  { role, depth, segments }: DocumentBlock,
  { lang, notes, runsIn }: { lang: Lang; notes: Notes; runsIn: boolean },
): Paragraph[] {
  if (role === 'entry') {
    const styles = [styleIds.entry, styleIds.item] as const;
    return segments.flatMap((segment) => segmentLines(segment, { lang, notes, styles }));
  }
  const children = segments.flatMap(({ lines }, index) => [
    ...(index > 0 && lang === 'en' ? [run(' ', lang)] : []),
    ...lines.flatMap((parts) => lineRuns(parts, lang, notes)),
  ]);
  const style = role === 'heading' ? styleIds.headings[depth - 2]! : styleIds[role];
  // The hidden mark between the two paragraphs is what Word calls a style separator.
  return [new Paragraph({ style, children, ...(runsIn && { run: { vanish: true, specVanish: true } }) })];
}

/** Returns a paragraph of text outside the report. */
export function plainParagraph(text: string, style: StyleId, lang: Lang): Paragraph {
  return new Paragraph({ style, children: [run(text, lang)] });
}

/** Returns the lines of a segment as paragraphs; `styles` are those of a line and of an item. */
export function segmentLines(
  { lines, items }: DocumentSegment,
  { lang, notes, styles }: { lang: Lang; notes: Notes; styles: readonly [StyleId, StyleId] },
): Paragraph[] {
  return lines.map(
    (parts, index) =>
      new Paragraph({ style: styles[items[index] ? 1 : 0], children: lineRuns(parts, lang, notes) }),
  );
}

function lineRuns(parts: DocumentSegment['lines'][number], lang: Lang, notes: Notes): ParagraphChild[] {
  return parts.map((part) => {
    if (part.kind === 'note') {
      const note = notes.get(part.label)!;
      return new FootnoteReferenceRun({
        children: [plainParagraph(` ${noteLead(note, lang)}${note.text}`, styleIds.footnote, lang)],
      });
    }
    return run(part.text, lang, part.link?.kind === 'headword' ? styleIds.headword : undefined);
  });
}

/** Returns a run; marks that Chinese and Latin share, such as quotation marks, are Chinese ones in Chinese. */
function run(text: string, lang: Lang, style?: StyleId): TextRun {
  return new TextRun({
    text,
    ...(style && { style }),
    ...(lang === 'zh' && { font: { hint: 'eastAsia' } }),
  });
}
