import { getT } from '../i18n/translate.ts';
import type { DocumentBlock, DocumentChapter, ReportDocument } from './document.ts';
import type { Imprint } from './imprint.ts';
import { noteLead } from './note-lead.ts';

/** Stands between the official text and what is not part of it. */
const RULE = '————————';

/**
 * Returns the report as plain text, a paragraph a line with an empty line after it, the notes at the
 * end. It begins with a byte order mark, without which the Notepad of older Windows and WPS guess the
 * encoding and may take it for GBK, and its lines end as that Notepad needs them.
 */
export function plainText({ lang, chapters }: ReportDocument, { title, paragraphs }: Imprint): Uint8Array {
  const joint = lang === 'zh' ? '' : ' ';
  const text = chapters.flatMap(({ blocks }) => blocks.flatMap((block) => [...linesOf(block, joint), '']));
  const notes = chapters.flatMap((chapter) => notesOf(chapter, lang));
  const numbered = notes.flatMap((note, index) => [`${index + 1}. ${note}`, '']);
  const lines = [...text, RULE, '', title, '', ...paragraphs, '', ...numbered];
  return new TextEncoder().encode(`\uFEFF${lines.join('\r\n')}`);
}

/** Returns the lines of a block: one, but for printed entries of several lines. */
function linesOf({ segments, role }: DocumentBlock, joint: string): string[] {
  return role === 'entry'
    ? segments.flatMap(({ segment }) => segment.lines.map(({ text }) => text))
    : [segments.map(({ segment }) => segment.text).join(joint)];
}

/** Returns the notes of a chapter, each with the line that it is about, since the text bears no marks. */
function notesOf({ blocks, notes }: DocumentChapter, lang: ReportDocument['lang']): string[] {
  const t = getT(lang);
  const segments = blocks.flatMap((block) => block.segments.map(({ segment }) => segment));
  return segments.flatMap(({ notes: marks, lines }) =>
    marks.flatMap(({ label, line }) => {
      const note = notes.get(label);
      const text = lines.find((one) => one.line === line)?.text ?? '';
      return note ? [`${noteLead(note, lang)}${note.text}\r\n${t('files.noted', { text })}`] : [];
    }),
  );
}
