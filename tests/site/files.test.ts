import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { dist, filesOf, readDocument } from './built-site.ts';

const files = filesOf('').filter((path) => path.startsWith('files/') && !path.endsWith('.pdf'));
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

describe('the files for download', () => {
  it('are there in every format and language', () => {
    const kinds = { docx: ['bilingual', 'en', 'zh-terms', 'zh'], html: ['bilingual', 'en', 'zh'] };
    const all = { ...kinds, epub: kinds.html, txt: ['en', 'zh'], md: ['en', 'zh'] };
    const names = Object.entries(all).flatMap(([format, some]) =>
      some.map((kind) => `files/xinyuan-2026-${kind}.${format}`),
    );
    expect(files).toEqual(names.sort());
  });

  it.each(['files.html', 'en/files.html'])('are listed with their sizes on %s', (page) => {
    const items = [...readDocument(page).querySelectorAll('li:not([data-pdf])')];
    const listed = items.map((item) => {
      const href = item
        .querySelector('a')!
        .getAttribute('href')!
        .replace(/^(?:\.\.\/)*/, '');
      expect(item.querySelector('code')?.textContent).toBe(href.split('/')[1]);
      const size = `${Math.ceil(statSync(join(dist, href)).size / 1000)} KB`;
      expect(item.querySelector('small')?.textContent, href).toBe(size);
      return href;
    });
    expect(listed.sort()).toEqual(files);
  });

  it('are a step away from the whole report and from the page about this edition', () => {
    for (const base of ['', 'en/']) {
      const links = (page: string) =>
        [...readDocument(base + page).querySelectorAll('main a')].map((link) => link.getAttribute('href'));
      expect(links('about.html')).toContain('files.html');
      expect(links('2026/full.html')).toContain('../files.html');
    }
  });

  it.each(['Asia/Urumqi', 'America/Sao_Paulo'])(
    'are made of the same bytes again in the time zone of %s',
    (zone) => {
      const code = `
        import { madeFiles } from ${JSON.stringify(pathToFileURL('src/files/made-files.ts').href)};
        import { createHash } from 'node:crypto';
        const sums = (await madeFiles).map(({ name, bytes }) => ['files/' + name, createHash('sha256').update(bytes).digest('hex')]);
        process.stdout.write(JSON.stringify(sums));`;
      const output = execFileSync(process.execPath, ['--input-type=module', '-e', code], {
        encoding: 'utf8',
        env: { ...process.env, TZ: zone },
      });
      const sums = Object.fromEntries(JSON.parse(output) as [string, string][]);
      expect(sums).toEqual(
        Object.fromEntries(files.map((path) => [path, sha256(readFileSync(join(dist, path)))])),
      );
    },
    60_000,
  );
});
