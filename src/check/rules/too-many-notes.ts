import type { Report } from '../../report/read-report.ts';
import { problem, type Problem } from '../problem.ts';

/** More notes of the translator would make the edition a commentary. */
const MOST = 25;

/** The English edition has at most 25 translator's notes. */
export function tooManyNotes({ editions }: Report): Problem[] {
  const notes = (editions.en ?? [])
    .flatMap((chapter) => chapter.notes)
    .filter(({ label }) => label.startsWith('tn-'));
  return notes
    .slice(MOST, MOST + 1)
    .map(({ place }) =>
      problem(
        'too-many-notes',
        place,
        `The report has '${notes.length}' translator's notes; at most ${MOST} are allowed. Take some out.`,
      ),
    );
}
