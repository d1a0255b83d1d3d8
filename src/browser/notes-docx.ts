import { Document, HeadingLevel, Packer, Paragraph, TextRun } from 'docx';
import type { NoteDocument } from '../notes/notes-text.ts';

(window.readingRoom = window.readingRoom || {})['notes-docx'] = makeDocument;

/** Returns the notes as a Word file: headings of the report, sentence, citation, note. */
function makeDocument({
  lang,
  title,
  sections,
  terms,
  termsTitle,
  goneTitle,
  cite,
}: NoteDocument): Promise<Blob> {
  const zh = lang === 'zh';
  const heading = (text: string, level: (typeof HeadingLevel)[keyof typeof HeadingLevel]) =>
    new Paragraph({ text, heading: level });
  const children: Paragraph[] = [heading(title, HeadingLevel.TITLE)];
  let last = '';
  for (const { part, section, notes } of sections) {
    if (part && part !== last) children.push(heading(part, HeadingLevel.HEADING_1));
    last = part;
    if (section) children.push(heading(section, HeadingLevel.HEADING_2));
    for (const { note, sentence, chapter } of notes) {
      const place = chapter ? cite(note.segment) : goneTitle;
      children.push(
        new Paragraph({ children: [new TextRun({ text: sentence, bold: true })], spacing: { before: 240 } }),
        new Paragraph({ children: [new TextRun({ text: zh ? `（${place}）` : `(${place})`, size: 20 })] }),
        ...note.text.split('\n').map((text) => new Paragraph({ text })),
      );
    }
  }
  if (terms.length > 0) {
    children.push(heading(termsTitle, HeadingLevel.HEADING_1));
    terms.forEach(({ headword }) => children.push(new Paragraph({ text: headword, bullet: { level: 0 } })));
  }
  const font = zh ? { ascii: 'Times New Roman', eastAsia: '仿宋' } : 'Times New Roman';
  return Packer.toBlob(
    new Document({
      title,
      creator: '',
      styles: { default: { document: { run: { font, size: zh ? 28 : 24 } } } },
      sections: [{ children }],
    }),
  );
}
