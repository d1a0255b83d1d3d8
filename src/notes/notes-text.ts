import type { NoteSection } from './group-notes.ts';
import type { KeptTerm } from './note-book.ts';

/** Returns the citation of a segment. */
export type Cite = (segment: string) => string;

/** What is exported for people to read, as text or as a Word file. */
export interface NoteDocument {
  lang: 'zh' | 'en';
  title: string;
  sections: readonly NoteSection[];
  terms: readonly KeptTerm[];
  termsTitle: string;
  goneTitle: string;
  cite: Cite;
}

/** Returns the notes as plain text: sentence, citation, note. */
export function notesText({ title, sections, terms, termsTitle, goneTitle, cite }: NoteDocument): string {
  const parts = sections.map(({ part, section, notes }) => {
    const head = [part, section].filter(Boolean).join('\n');
    const items = notes.map(({ note, sentence, chapter }) =>
      [sentence, chapter ? citation(note.segment, cite) : goneTitle, note.text].filter(Boolean).join('\n'),
    );
    return [head, ...items].filter(Boolean).join('\n\n');
  });
  const list = terms.length > 0 ? [[termsTitle, ...terms.map(({ headword }) => headword)].join('\n')] : [];
  return `${[title, ...parts, ...list].join('\n\n\n')}\n`;
}

function citation(segment: string, cite: Cite): string {
  const text = cite(segment);
  return /^《/.test(text) ? `（${text}）` : `(${text})`;
}
