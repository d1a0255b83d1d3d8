import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { en } from '../i18n/en.ts';
import { zh } from '../i18n/zh.ts';
import { segmentsOf } from '../report/read-report.ts';
import { readContentFiles } from '../site.ts';
import { checkContent } from './check-content.ts';
import { formatProblems, type Problem } from './problem.ts';
import { fileMissing } from './rules/file-missing.ts';
import { type Catalogue, uiKeyMissing } from './rules/ui-key-missing.ts';

/** Returns every problem of the content and the interface texts of the project at a root. */
export function checkProject(root: string): Problem[] {
  const catalogue = (lang: 'zh' | 'en', keys: object): Catalogue => {
    const path = `src/i18n/${lang}.ts`;
    return { lang, path, text: readFileSync(join(root, path), 'utf8'), keys: Object.keys(keys) };
  };
  const files = readContentFiles(root);
  const missing = fileMissing(files);
  const isMissing = (path: string) => missing.some((other) => other.path === path);
  return [
    ...missing,
    ...checkContent(files).problems.filter(({ path }) => !isMissing(path)),
    ...uiKeyMissing([catalogue('zh', zh), catalogue('en', en)]),
  ];
}

if (import.meta.main) {
  const root = process.cwd();
  const { values } = parseArgs({ options: { lock: { type: 'boolean', default: false } } });
  if (values.lock) lockIds(root);
  const problems = checkProject(root);
  if (problems.length > 0) {
    console.error(formatProblems(problems));
    process.exitCode = 1;
  } else console.log('The content has no problem.');
}

/** Writes the present segment ids as the committed list. */
function lockIds(root: string) {
  for (const { lockPath, editions } of checkContent(readContentFiles(root)).site.reports) {
    writeFileSync(
      join(root, lockPath),
      `${segmentsOf(editions.zh)
        .map(({ id }) => id)
        .join('\n')}\n`,
    );
  }
}
