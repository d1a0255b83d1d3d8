import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { bundle, editionOfCommit, siteFiles } from '../../src/commands/bundle.ts';
import { dist, filesOf, readDocument, readFile } from './built-site.ts';

const zip = readFileSync(join(dist, 'download/xinyuan-2026.zip'));
const files = unzipSync(zip);
const top = Object.keys(files)[0]!.split('/')[0]!;
const textOf = (path: string) => new TextDecoder().decode(files[`${top}/${path}`]);
const sha256 = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest('hex');

describe('the bundle', () => {
  it('has one top folder, named with date and version', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect(new Set(Object.keys(files).map((path) => path.split('/')[0]))).toEqual(new Set([top]));
    expect(top).toMatch(/^xinyuan-2026_\d{4}-\d\d-\d\d_v\d+\.\d+\.\d+$/);
    expect(top.endsWith(`_v${version}`)).toBe(true);
  });

  it('holds the whole site but the download itself, byte for byte', () => {
    const site = filesOf('').filter((path) => !path.startsWith('download/'));
    const extra = ['README.txt', 'SHA256SUMS'];
    expect(Object.keys(files).sort()).toEqual([...site, ...extra].map((path) => `${top}/${path}`).sort());
    const changed = site.filter((path) => !readFileSync(join(dist, path)).equals(files[`${top}/${path}`]!));
    expect(changed).toEqual([]);
  });

  it('tells in README.txt, Chinese first, how to open it', () => {
    const readme = textOf('README.txt');
    expect(readme.indexOf('双击 index.html')).toBeGreaterThan(0);
    expect(readme.indexOf('double-click index.html')).toBeGreaterThan(readme.indexOf('双击 index.html'));
    expect(readme.trimStart().slice(0, 3)).toBe('新源县');
  });

  it('lists in SHA256SUMS the right hash of every file', () => {
    const rows = textOf('SHA256SUMS').trimEnd().split('\n');
    const expected = Object.entries(files)
      .filter(([path]) => path !== `${top}/SHA256SUMS`)
      .map(([path, bytes]) => `${sha256(bytes)}  ${path.slice(top.length + 1)}`);
    expect(rows.sort()).toEqual(expected.sort());
  });

  it('has the hash that stands beside it, and the size that stands at its links', () => {
    expect(readFile('download/xinyuan-2026.zip.sha256')).toBe(`${sha256(zip)}  xinyuan-2026.zip\n`);
    for (const page of ['about.html', 'en/about.html']) {
      const link = readDocument(page).querySelector('a[href$="download/xinyuan-2026.zip"]');
      expect(link?.parentElement?.textContent, page).toContain(`${(zip.length / 1_000_000).toFixed(1)} MB`);
    }
  });

  it('is linked to by the pages about this edition alone', () => {
    const linking = filesOf('.html').filter(
      (page) => readDocument(page).querySelector('[href*="download/"], [src*="download/"]') !== null,
    );
    expect(linking).toEqual(['about.html', 'en/about.html']);
    for (const page of linking) {
      const link = readDocument(page).querySelector('[href*="download/"]');
      expect(link?.closest('[data-online-only]'), page).not.toBeNull();
    }
  });

  it.each(['UTC', 'Asia/Urumqi', 'America/Sao_Paulo', 'Pacific/Kiritimati'])(
    'is made of the same bytes again in the time zone of %s',
    (zone) => {
      const [name, date, version] = top.split('_');
      const code = `
        import { bundle, siteFiles } from ${JSON.stringify(pathToFileURL('src/commands/bundle.ts').href)};
        import { createHash } from 'node:crypto';
        const zip = bundle(siteFiles(${JSON.stringify(dist)}), ${JSON.stringify({ name, date, version: version!.slice(1) })});
        process.stdout.write(createHash('sha256').update(zip).digest('hex'));`;
      const hash = execFileSync(process.execPath, ['--input-type=module', '-e', code], {
        encoding: 'utf8',
        env: { ...process.env, TZ: zone },
      });
      expect(hash).toBe(sha256(zip));
    },
  );

  it('can be made outside a git checkout, with the date it is given', () => {
    const folder = mkdtempSync(join(tmpdir(), 'no-checkout-'));
    try {
      writeFileSync(join(folder, 'package.json'), '{ "version": "9.8.7" }');
      const edition = editionOfCommit(folder, '2026', '2026-01-22');
      expect(edition).toEqual({ name: 'xinyuan-2026', date: '2026-01-22', version: '9.8.7' });
      expect(editionOfCommit(folder, '2026').date).toBe('1980-01-01');
      for (const date of ['1970-01-01', '1980-01-01', '2026-01-22']) {
        const made = bundle(new Map([['index.html', new Uint8Array(3)]]), { ...edition, date });
        expect(Object.keys(unzipSync(made))).toContain(`xinyuan-2026_${date}_v9.8.7/index.html`);
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('is about this commit', () => {
    expect(siteFiles(dist).size).toBe(Object.keys(files).length - 2);
    expect(top.split('_')[1]).toBe(editionOfCommit(process.cwd(), '2026', top.split('_')[1]).date);
  });
});
