import { type ContentFiles, startOf } from '../../report/read-report.ts';
import { problem, type Problem } from '../problem.ts';

/** What the whole site needs. */
const OF_SITE = ['site.yaml', 'synonyms.yaml', 'termbase.tsv', 'words.txt'];
/** What a report needs beside its chapters, in the folder of its year; its tasks may come later. */
const OF_REPORT = ['source.md', 'segments.txt', 'pinyin.yaml', 'figures.yaml', 'figure-exceptions.yaml'];

/** No file is missing or empty whose absence would only make checks and pages fall silent. */
export function fileMissing(files: ContentFiles): Problem[] {
  const folders = [...files.keys()].flatMap(
    (path) => /^(content\/\d{4}\/)report\.yaml$/.exec(path)?.[1] ?? [],
  );
  return [
    ...OF_SITE.map((name) => `content/${name}`),
    ...folders.flatMap((folder) => OF_REPORT.map((name) => folder + name)),
  ]
    .filter((path) => (files.get(path) ?? '').trim() === '')
    .map((path) => {
      const remedy = 'Restore it: without it checks or pages would fall silent.';
      return problem('file-missing', startOf(path), `The file '${path}' is missing or empty. ${remedy}`);
    });
}
