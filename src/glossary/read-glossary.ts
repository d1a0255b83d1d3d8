import { z } from 'astro/zod';
import { problem, type Problem } from '../check/problem.ts';
import { parseYaml, type YamlFile } from '../check/yaml-file.ts';
import type { ContentFiles } from '../report/read-report.ts';

const bothLanguages = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) });
const forms = z.strictObject({
  /** Surface forms exactly as they stand in the Chinese text. */
  zh: z.array(z.string().min(1)).min(1),
  /** The approved renditions in the English text. */
  en: z.array(z.string().min(1)).min(1),
});

const common = {
  /** The term as it is listed. */
  headword: bothLanguages,
  /** Pinyin with tone marks, written by hand so that polyphones are right. */
  pinyin: z.string().min(1),
  forms,
};

const termSchema = z.discriminatedUnion('status', [
  /** Printed in the report's own glossary, whose text is its definition. */
  z.strictObject({ status: z.literal('report'), ...common }),
  /** Explained by the editor: nationally standard and certain. */
  z.strictObject({
    status: z.literal('editor'),
    ...common,
    /** One neutral sentence in each language. */
    definition: bothLanguages,
    /** Where the definition can be looked up. */
    source: z.string().min(1),
  }),
  /** Shorthand that neither the report nor the editor explains. */
  z.strictObject({ status: z.literal('unexplained'), ...common }),
]);

export type TermData = z.output<typeof termSchema>;

/** A glossary entry as its file states it. */
export type TermFile = TermData & { id: string; path: string; placeOf: YamlFile<TermData>['placeOf'] };

const FOLDER = 'content/glossary/';

/** Reads content/glossary/*.yaml, sorted by id; every file there is an entry, and its name the address of its page. */
export function readGlossary(files: ContentFiles): { terms: TermFile[]; problems: Problem[] } {
  const names = [...files.keys()].filter((path) => path.startsWith(FOLDER) && !/\/\./.test(path)).sort();
  const isEntry = (path: string) =>
    /^[a-z0-9]+(?:-[a-z0-9]+)*\.yaml$/.test(path.slice(FOLDER.length)) && path !== `${FOLDER}index.yaml`;
  const problems = names
    .filter((path) => !isEntry(path))
    .map((path) =>
      problem(
        'entry-name',
        { path, line: 1, column: 1 },
        `The file '${path.slice(FOLDER.length)}' cannot be the address of a term. Name it in small letters and hyphens, such as 'fengqiao-model.yaml', but not 'index.yaml'.`,
      ),
    );
  const terms = names.filter(isEntry).flatMap((path): TermFile[] => {
    const parsed = parseYaml(termSchema, { path, text: files.get(path) ?? '' });
    problems.push(...parsed.problems);
    if (!parsed.file) return [];
    const id = path.slice(FOLDER.length).replace(/\.yaml$/, '');
    return [{ ...parsed.file.data, id, path, placeOf: parsed.file.placeOf }];
  });
  return { terms, problems };
}
