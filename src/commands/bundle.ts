import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync, type Zippable } from 'fflate';
import { zipDate } from '../files/zip-date.ts';

/** What the offline bundle is called and when it was made. */
export interface Edition {
  /** File name without ending, e.g. `xinyuan-2026`. */
  name: string;
  /** Date of the commit, YYYY-MM-DD, so that the same commit gives the same bytes. */
  date: string;
  version: string;
}

/** Returns the edition of the commit that is checked out; `otherwise` is its date where there is no commit. */
export function editionOfCommit(root: string, year: string, otherwise = '1980-01-01'): Edition {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  return { name: `xinyuan-${year}`, date: commitDate(root) ?? otherwise, version };
}

/**
 * Writes the whole built site as one zip into its own `download/` folder, and the zip's SHA-256
 * beside it. The pages that link to the zip state its size, so it is made once to be weighed.
 */
export function writeBundle(dist: string, edition: Edition): void {
  const size = (bundle(siteFiles(dist), edition).length / 1_000_000).toFixed(1);
  for (const page of ['about.html', 'en/about.html'].map((path) => join(dist, path)).filter(existsSync)) {
    writeFileSync(
      page,
      readFileSync(page, 'utf8').replace(
        /<small data-size>[^<]*<\/small>/,
        `<small data-size>${size} MB</small>`,
      ),
    );
  }
  const zip = bundle(siteFiles(dist), edition);
  const folder = join(dist, 'download');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${edition.name}.zip`), zip);
  writeFileSync(join(folder, `${edition.name}.zip.sha256`), `${sha256(zip)}  ${edition.name}.zip\n`);
}

/** Returns the zip of files by path: one top folder named by date and version, a README.txt, and SHA256SUMS. */
export function bundle(files: ReadonlyMap<string, Uint8Array>, { name, date, version }: Edition): Uint8Array {
  const top = `${name}_${date}_v${version}`;
  const all = new Map([...files, ['README.txt', new TextEncoder().encode(readme(date, version))]] as [
    string,
    Uint8Array,
  ][]);
  const paths = [...all.keys()].sort();
  const sums = paths.map((path) => `${sha256(all.get(path)!)}  ${path}\n`).join('');
  const content: Zippable = {};
  for (const path of paths) content[`${top}/${path}`] = all.get(path)!;
  content[`${top}/SHA256SUMS`] = new TextEncoder().encode(sums);
  return zipSync(content, { level: 9, mtime: zipDate(date) });
}

/** Returns the files of the built site by path, without `download/`. */
export function siteFiles(dist: string): Map<string, Uint8Array> {
  const entries = readdirSync(dist, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const paths = entries.map((entry) =>
    join(entry.parentPath, entry.name)
      .slice(dist.length + 1)
      .replaceAll('\\', '/'),
  );
  return new Map(
    paths
      .filter((path) => !path.startsWith('download/'))
      .map((path) => [path, readFileSync(join(dist, path))]),
  );
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Returns the date of the commit, or without git, as in a source archive, that of the reproducible-builds convention. */
function commitDate(root: string): string | undefined {
  try {
    const date = execFileSync('git', ['log', '-1', '--format=%cs'], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
    if (/^\d{4}-\d\d-\d\d$/.test(date)) return date;
  } catch {
    // No git, or no commit.
  }
  const seconds = Number(process.env['SOURCE_DATE_EPOCH']);
  return seconds > 0 ? new Date(seconds * 1000).toISOString().slice(0, 10) : undefined;
}

function readme(date: string, version: string): string {
  return [
    '新源县2026年政府工作报告（中英对照阅读版）',
    '',
    '一、解压后双击 index.html，用浏览器打开。不需要网络。',
    '二、全文、名词、检索、中英对照都可离线使用；检索与浏览器“查找”一致。',
    '三、核对文件：打开 verify.html，按提示选择文件夹，与 SHA256SUMS 比对。',
    '四、本站不是官方网站。引用请以正式公布的文本为准。',
    '',
    `版本 ${version}，${date}`,
    '',
    'Xinyuan County, Report on the Work of the Government 2026 (Chinese and English)',
    '',
    '1. Unzip, then double-click index.html (English: en/index.html). No network is needed.',
    '2. Text, terms, search and the bilingual view all work offline.',
    '3. To check the files, open verify.html and choose the folder; it is compared with SHA256SUMS.',
    '4. This is not an official site and not an official translation. The Chinese text prevails.',
    '',
    `Version ${version}, ${date}`,
    '',
  ].join('\r\n');
}
