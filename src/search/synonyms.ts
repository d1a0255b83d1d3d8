import { z } from 'astro/zod';
import type { Problem } from '../check/problem.ts';
import { parseYaml, type YamlFile } from '../check/yaml-file.ts';
import { startOf, type ContentFiles } from '../report/read-report.ts';

const words = z.record(z.string(), z.string().min(1));

const synonymsSchema = z.strictObject({
  /** Readers' words and the report's, in Chinese. */
  zh: words,
  /** The same in English. */
  en: words,
});

/** Words that readers type, by language, and what the report says instead. */
export type Synonyms = z.output<typeof synonymsSchema>;

const PATH = 'content/synonyms.yaml';

/** Reads content/synonyms.yaml; it may be absent. */
export function readSynonyms(files: ContentFiles): { synonyms: YamlFile<Synonyms>; problems: Problem[] } {
  const none: YamlFile<Synonyms> = { data: { zh: {}, en: {} }, placeOf: () => startOf(PATH) };
  const text = files.get(PATH);
  if (text === undefined) return { synonyms: none, problems: [] };
  const { file, problems } = parseYaml(synonymsSchema, { path: PATH, text });
  return { synonyms: file ?? none, problems };
}
