import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { getDocumentProxy } from 'unpdf';
import { afterAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../../src/commands/launch-browser.ts';
import { printPage } from '../../src/commands/print-page.ts';
import { segmentRows } from '../site/built-site.ts';
import { useSite } from './open-browser.ts';

const site = useSite();
const rows = segmentRows();

/** Where no Chinese font is installed there is no Chinese PDF, and the command says so. */
const print = async (path: string) => {
  const browser = await openBrowser();
  try {
    return await printPage(browser, site.address() + path, '2026-01-22');
  } finally {
    await browser.close();
  }
};

/** The Chinese PDF as it was printed first. */
let first: Uint8Array | undefined;

describe('the report as PDF', () => {
  it.each([
    ['zh', '2026/full.html'],
    ['en', 'en/2026/full.html'],
  ] as const)('has the text, tags, bookmarks and the day of its edition (%s)', async (lang, path) => {
    const bytes = await print(path);
    if (!bytes) return;
    if (lang === 'zh') first = bytes;
    const pdf = await getDocumentProxy(new Uint8Array(bytes));
    expect((await pdf.getMarkInfo())?.Marked).toBe(true);

    const titles = (await pdf.getOutline()).flatMap(function all({ title, items }): string[] {
      return [title, ...items.flatMap(all)];
    });
    expect(titles).toEqual(rows.filter(({ kind }) => kind === 'heading').map((row) => row[lang]));

    const whole = plain(await textOf(pdf));
    expect(whole).not.toMatch(/[\u2e80-\u2fdf]/);
    let at = 0;
    const missing = rows.filter((row) => {
      const found = whole.indexOf(plain(row[lang]!), at);
      if (found !== -1) at = found;
      return found === -1;
    });
    expect(missing.map((row) => row[lang])).toEqual([]);

    const { info } = (await pdf.getMetadata()) as unknown as { info: Record<string, string> };
    expect(info['CreationDate']).toBe('D:20260122000000Z');
    expect(info['ModDate']).toBe('D:20260122000000Z');
    expect(info['Language']).toBe(lang === 'zh' ? 'zh-CN' : 'en');
    const links = [];
    for (let number = 1; number <= pdf.numPages; number += 1) {
      links.push(...(await (await pdf.getPage(number)).getAnnotations()));
    }
    expect(links.length).toBeGreaterThan(20);
    expect(links.filter(({ url }) => url !== undefined)).toEqual([]);
  });

  it('is printed in the same bytes again', async () => {
    const second = await print('2026/full.html');
    if (!first || !second) return;
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
  });
});

describe('npm run pdf', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pdf-'));
  const link = (name: string) => symlinkSync(resolve(name), join(folder, name));
  for (const name of ['content', 'package.json']) link(name);
  afterAll(() => rmSync(folder, { recursive: true }));
  const run = (env = {}) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [resolve('src/commands/pdf.ts')], {
      cwd: folder,
      env: { ...process.env, ...env },
      encoding: 'utf8',
    });
    return { status, stdout, stderr };
  };

  it('says in one sentence that there is no built site, and what to do', () => {
    expect(run()).toEqual({
      status: 1,
      stdout: '',
      stderr: 'There is no built site to print: run `npm run build` first.\n',
    });
  });

  it.skipIf(process.platform !== 'linux')(
    'says in one sentence that there is no Chinese font, and writes no file',
    () => {
      link('dist');
      const files = readdirSync('dist/files');
      writeFileSync(join(folder, 'fonts.conf'), '<fontconfig><dir>/nowhere</dir></fontconfig>');
      expect(run({ FONTCONFIG_FILE: join(folder, 'fonts.conf') })).toEqual({
        status: 1,
        stdout: '',
        stderr:
          'No Chinese font is installed, so the PDF would show boxes: install one, such as the package fonts-noto-cjk, and run `npm run pdf` again.\n',
      });
      expect(readdirSync('dist/files')).toEqual(files);
    },
  );
});

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

/** Returns the text in the order of the tags, without the marks of notes, which are small and raised. */
async function textOf(pdf: Pdf): Promise<string> {
  let text = '';
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const parts = new Map<string, string>();
    let part = '';
    const content = { includeMarkedContent: true, disableNormalization: true };
    for (const item of (await page.getTextContent(content)).items) {
      if ('id' in item && item.id) part = item.id;
      const isMark = 'str' in item && /^\d{1,2}$/.test(item.str) && item.height < 10;
      if ('str' in item && !isMark) parts.set(part, (parts.get(part) ?? '') + item.str);
    }
    const walk = (node: TagNode): string =>
      node.id === undefined ? (node.children ?? []).map(walk).join('') : (parts.get(node.id) ?? '');
    text += walk((await page.getStructTree()) as TagNode);
  }
  return text;
}

interface TagNode {
  id?: string;
  children?: TagNode[];
}

/** Spaces are layout. */
function plain(text: string): string {
  return text.replace(/\s/g, '');
}
