import { describe, it } from 'vitest';
import { expectAccepted, expectRefused, file, type Edit } from './small-report.ts';

describe('too-many-notes', () => {
  it("accepts 25 translator's notes, and any number of the editor's", () => {
    expectAccepted(notes(25, 'tn'));
    expectAccepted(notes(30, 'en'));
  });

  it("reports the 26th translator's note", () => {
    expectRefused(
      'too-many-notes',
      [notes(27, 'tn')],
      "The report has '27' translator's notes; at most 25 are allowed. Take some out.",
    );
  });
});

function notes(count: number, author: string): Edit {
  const labels = Array.from({ length: count }, (_, index) => `[^${author}-${index + 1}]`);
  const texts = labels.map((label, index) =>
    author === 'tn' && index === 25 ? `⟦${label}⟧: A note.` : `${label}: A note.`,
  );
  return [file.enPlan, '7 percent.\n', `7 percent.${labels.join('')}\n\n${texts.join('\n\n')}\n`];
}
