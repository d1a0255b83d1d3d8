import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dist } from '../site/built-site.ts';
import { useSite } from './open-browser.ts';

const site = useSite();
const temporary = mkdtempSync(join(tmpdir(), 'reading-room-'));
const zip = join(dist, 'download/xinyuan-2026.zip');
let folder = '';

beforeAll(() => {
  const files = unzipSync(readFileSync(zip));
  for (const [path, bytes] of Object.entries(files)) {
    mkdirSync(dirname(join(temporary, path)), { recursive: true });
    writeFileSync(join(temporary, path), bytes);
  }
  folder = join(temporary, Object.keys(files)[0]!.split('/')[0]!);
});
afterAll(() => rmSync(temporary, { recursive: true }));

/** Chooses a file or a folder and returns what the page says to it. */
async function choose(page: Page, kind: 'zip' | 'folder', path: string): Promise<string> {
  const input = (await page.$(`[data-${kind}]`)) as ElementHandle<HTMLInputElement>;
  await page.$eval(`[data-${kind}-result]`, (result) => (result.textContent = ''));
  await input.uploadFile(path);
  await page.waitForFunction(
    (name, working) => {
      const text = document.querySelector(`[data-${name}-result]`)!.textContent!.trim();
      return text !== '' && text !== working;
    },
    { timeout: 60_000 },
    kind,
    await page.$eval(
      '[data-verify]',
      (one) => (JSON.parse((one as HTMLElement).dataset['texts']!) as { working: string }).working,
    ),
  );
  return page.$eval(`[data-${kind}-result]`, (result) => (result as HTMLElement).innerText);
}

describe('verify.html', () => {
  it('accepts the published zip and refuses one with a byte changed', async () => {
    const { page, errors } = await site.visit('verify.html', { bypass: false });
    const hash = readFileSync(`${zip}.sha256`, 'utf8').slice(0, 64);
    expect(await page.$eval('[data-published]', (one) => one.textContent)).toBe(hash);
    const right = await choose(page, 'zip', zip);
    expect(right).toContain(hash);
    expect(right).toMatch(/^一致：/);
    const bytes = readFileSync(zip);
    bytes[bytes.length >> 1]! ^= 1;
    writeFileSync(join(temporary, 'changed.zip'), bytes);
    const wrong = await choose(page, 'zip', join(temporary, 'changed.zip'));
    expect(wrong).not.toContain(hash);
    expect(wrong).toMatch(/^不一致：/);
    expect(errors).toEqual([]);
  });

  it.each(['http', 'file'])(
    'checks an unzipped folder and names what is wrong with it, over %s',
    async (place) => {
      const address = place === 'http' ? site.address() : pathToFileURL(join(folder, '/')).href;
      const { page, errors } = await site.visit(`${address}en/verify.html`, { bypass: false });
      const whole = await choose(page, 'folder', folder);
      const [right, total] = /(\d+) of (\d+)/.exec(whole)!.slice(1);
      expect(right).toBe(total);
      expect(Number(total)).toBeGreaterThan(400);
      expect(whole).not.toContain('.html');

      const [changed, missing, extra] = ['2026/unity.html', 'data/glossary.json', 'assets/extra.js'].map(
        (path) => join(folder, path),
      );
      const before = [readFileSync(changed!), readFileSync(missing!)] as const;
      writeFileSync(changed!, Buffer.concat([before[0], Buffer.from(' ')]));
      rmSync(missing!);
      writeFileSync(extra!, '');
      const found = await choose(page, 'folder', folder);
      writeFileSync(changed!, before[0]);
      writeFileSync(missing!, before[1]);
      rmSync(extra!);
      expect(found).toContain(`${Number(total) - 2} of ${total}`);
      for (const path of ['2026/unity.html', 'data/glossary.json', 'assets/extra.js'])
        expect(found).toContain(path);
      expect(errors).toEqual([]);
    },
  );

  it('says that it needs the web for the hash of the zip', async () => {
    const { page } = await site.visit(pathToFileURL(join(folder, 'verify.html')).href, { bypass: false });
    expect(await page.$eval('[data-online]', (part) => (part as HTMLElement).hidden)).toBe(true);
    expect(await page.$eval('main', (main) => (main as HTMLElement).innerText)).toContain('网');
  });
});
