import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'astro';
import { editionOfCommit, siteFiles, writeBundle } from './bundle.ts';
import { writeSitemap } from './sitemap.ts';
import { checkProject } from '../check/run.ts';
import { formatProblems } from '../check/problem.ts';
import { buildIndex } from '../search/build-index.ts';
import { loadSite } from '../site.ts';

const root = process.cwd();
const dist = join(root, 'dist');
const temporary = join(root, '.build');

/** Checks the content, builds into a temporary folder, and puts it in the place of `dist` when all is well. */
async function buildSite(): Promise<boolean> {
  const problems = checkProject(root);
  if (problems.length > 0) {
    console.error(formatProblems(problems));
    return false;
  }
  rmSync(temporary, { recursive: true, force: true });
  await build({ root, outDir: temporary, logLevel: 'warn' });
  const site = loadSite(root);
  const report = site.reports.at(-1)!;
  for (const lang of ['zh', 'en'] as const) {
    if (!report.editions[lang]) continue;
    await buildIndex(site, report, lang, join(temporary, 'pagefind', lang));
    trimBundle(join(temporary, 'pagefind', lang));
  }

  writeSitemap(temporary, siteFiles(temporary).keys(), site.publication.address);
  writeBundle(temporary, editionOfCommit(root, report.year, report.data.date));
  if (existsSync(dist)) rmSync(dist, { recursive: true });
  renameSync(temporary, dist);
  return true;
}

/** Removes Pagefind's own interfaces, which nothing here uses. */
function trimBundle(folder: string) {
  for (const name of readdirSync(folder)) {
    if (/^pagefind-(?:component|modular|highlight|ui|worker)/.test(name)) rmSync(join(folder, name));
  }
}

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
try {
  if (await buildSite()) console.log('Built dist/.');
  else process.exit(1);
} catch (error) {
  rmSync(temporary, { recursive: true, force: true });
  throw error;
}
process.exit(0);
