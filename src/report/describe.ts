import { segmentsOf } from './read-report.ts';
import type { Chapter } from './types.ts';

/** No more characters than a preview in a chat or a list of results shows. */
const LONGEST = { zh: 80, en: 180 };

/** Returns the beginning of a chapter's text, without headings, for previews of its page. */
export function describeChapter(chapter: Chapter): string {
  const text = segmentsOf([chapter])
    .filter(({ kind, id }) => kind !== 'heading' && !id.startsWith('0.'))
    .slice(0, 3)
    .map((segment) => segment.text)
    .join(chapter.lang === 'zh' ? '' : ' ');
  const longest = LONGEST[chapter.lang];
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest);
  return `${chapter.lang === 'zh' ? cut : cut.slice(0, cut.lastIndexOf(' '))}…`;
}
