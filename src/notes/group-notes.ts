import type { ChapterText } from '../search/types.ts';
import type { Note } from './note-book.ts';

/** A section of the report with the reader's notes to it. */
export interface NoteSection {
  /** The heading of the part, or nothing where the text has none. */
  part: string;
  section: string;
  notes: PlacedNote[];
}

/** A note with the sentence as it now stands in the report. */
export interface PlacedNote {
  note: Note;
  sentence: string;
  /** The chapter of the sentence; absent when the report has lost it. */
  chapter?: string;
}

/** Returns the notes to a report by section, in reading order; those to sentences that are gone come last. */
export function groupNotes(notes: readonly Note[], chapters: readonly ChapterText[]): NoteSection[] {
  const texts = textsOf(chapters);
  const sections: NoteSection[] = [];
  let key = '';
  for (const { slug, segments } of chapters) {
    for (const { id, text } of segments) {
      const note = notes.find(({ segment }) => segment === id);
      if (!note) continue;
      const [part, section] = id.split('.');
      if (`${part}.${section}` !== key) {
        key = `${part}.${section}`;
        sections.push({
          part: texts.get(`${part}.0.0.0`) || '',
          section: section === '0' ? '' : texts.get(`${key}.0.0`) || '',
          notes: [],
        });
      }
      sections[sections.length - 1]!.notes.push({ note, sentence: text, chapter: slug });
    }
  }
  const gone = notes.filter(({ segment }) => !texts.has(segment));
  if (gone.length > 0)
    sections.push({ part: '', section: '', notes: gone.map((note) => ({ note, sentence: note.quote })) });
  return sections;
}

/** Returns the texts of all segments by id. */
function textsOf(chapters: readonly ChapterText[]): Map<string, string> {
  const texts = new Map<string, string>();
  for (const { segments } of chapters) for (const { id, text } of segments) texts.set(id, text);
  return texts;
}
