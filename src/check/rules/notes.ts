import { type Report, segmentsOf } from '../../report/read-report.ts';
import type { Chapter } from '../../report/types.ts';
import { findNearest, problem, type Problem } from '../problem.ts';

/** Every note is referred to once, has a label of its own in the report, and links to segments that exist. */
export function notes({ editions }: Report): Problem[] {
  const ids = segmentsOf(editions.zh).map(({ id }) => id);
  return [editions.zh, editions.en ?? []].flatMap((chapters) => {
    const owner = new Map<string, string>();
    return chapters.flatMap((chapter) => {
      const marks = marksOf(chapter).map(({ label }) => label);
      const ofNotes = chapter.notes.flatMap((note) => {
        const found: Problem[] = [];
        const other = owner.get(note.label);
        owner.set(note.label, chapter.path);
        if (other !== undefined)
          found.push(
            problem(
              'duplicate-id',
              note.place,
              `The note '${note.label}' stands in ${other} too. Give it another name.`,
            ),
          );
        if (!marks.includes(note.label))
          found.push(
            problem(
              'note-without-mark',
              note.place,
              `No line has the mark '[^${note.label}]'. Set the mark or remove the note.`,
            ),
          );
        for (const { target, place } of note.links) {
          if (ids.includes(target)) continue;
          const near = findNearest(target, ids);
          found.push(
            problem(
              'link-missing',
              place,
              `No segment has the id '${target}'. ${near ? `Did you mean '${near}'?` : 'Look the id up in segments.txt.'}`,
            ),
          );
        }
        return found;
      });
      return [...ofNotes, ...marksTwice(chapter)];
    });
  });
}

/** A second mark would have the number of the first, and the note leads back to one place only. */
function marksTwice(chapter: Chapter): Problem[] {
  const first = new Map<string, number>();
  return marksOf(chapter).flatMap(({ label, line, column }) => {
    const other = first.get(label);
    if (other === undefined) {
      first.set(label, line);
      return [];
    }
    const place = { path: chapter.path, line, column };
    const fact = `The mark '[^${label}]' stands on line ${other} too`;
    return [problem('note-twice', place, `${fact}. Take one out, or write a note of its own for it.`)];
  });
}

function marksOf(chapter: Chapter) {
  return segmentsOf([chapter]).flatMap((segment) => segment.notes);
}
