import type { ContentFiles } from '../../report/read-report.ts';
import { problem, type Problem } from '../problem.ts';

/** Stands where bytes were no UTF-8. */
const REPLACED = '\uFFFD';

/** Every content file is UTF-8: in another encoding it reads as other words. */
export function notUtf8(files: ContentFiles): Problem[] {
  return [...files].flatMap(([path, text]) => {
    const at = text.indexOf(REPLACED);
    if (at === -1) return [];
    const before = text.slice(0, at).split('\n');
    const place = { path, line: before.length, column: before.at(-1)!.length + 1 };
    return [problem('not-utf8', place, `The file '${path}' is not UTF-8 from here on. Save it as UTF-8.`)];
  });
}
