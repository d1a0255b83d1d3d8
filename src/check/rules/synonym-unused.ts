import { segmentsOf } from '../../report/read-report.ts';
import type { Site } from '../../site.ts';
import { problem, type Problem } from '../problem.ts';

/** What is offered in place of a reader's word stands in the text; otherwise the offer finds nothing either. */
export function synonymUnused({ reports, synonyms }: Site): Problem[] {
  return (['zh', 'en'] as const).flatMap((lang) => {
    const texts = reports.flatMap(({ editions }) => segmentsOf(editions[lang] ?? [])).map(({ text }) => text);
    return Object.entries(synonyms.data[lang]).flatMap(([word, instead]) =>
      texts.some((text) => text.includes(instead))
        ? []
        : [
            problem(
              'synonym-unused',
              synonyms.placeOf(lang, word),
              `The words '${instead}' for '${word}' stand nowhere in the text. Write words of the text, or take the line out.`,
            ),
          ],
    );
  });
}
