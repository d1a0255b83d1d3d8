import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, describe, expect, it } from 'vitest';
import { dist, segmentRows } from '../site/built-site.ts';
import { driveChromium } from './drive-chromium.ts';
import { oldChromium } from './old-chromium.ts';
import { useSite } from './open-browser.ts';
import { violations } from './violations.ts';

const site = useSite();
const rows = segmentRows();
const folder = mkdtempSync(join(tmpdir(), 'single-file-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Returns the address of a copy that lies alone in a folder. */
function alone(kind: string): string {
  const copy = join(folder, `报告 ${kind}.html`);
  copyFileSync(join(dist, `files/xinyuan-2026-${kind}.html`), copy);
  return pathToFileURL(copy).href;
}

/** The last one has the mark of a note in its midst. */
const queries = ['枫桥经验', '1681', 'R&D', '151.8亿元', '之', '“1681”工作举措', '民族', '枫桥镇干部群众'];

describe('the report as one HTML file, alone in a folder', () => {
  it('asks for nothing, violates no policy and logs no error', async () => {
    for (const kind of ['zh', 'en', 'bilingual']) {
      const { page, errors, requests } = await site.visit(alone(kind), { bypass: false, before: watch });
      await search(page, kind === 'en' ? 'rural' : '枫桥经验');
      await page.click('[data-results] li > a');
      await page.click('.report a[data-term]');
      await page.waitForSelector('.definition-panel');
      expect(
        requests.filter((url) => !url.startsWith('data:')),
        kind,
      ).toEqual([alone(kind)]);
      expect(errors, kind).toEqual([]);
      expect(await page.evaluate(() => (window as unknown as { violations: string[] }).violations)).toEqual(
        [],
      );
      await page.browserContext().close();
    }
  });

  it('finds exactly the sentences that hold the query', async () => {
    const { page } = await site.visit(alone('zh'));
    for (const query of queries) {
      const found = await search(page, query);
      const plain = (text: string) => text.replace(/[“”]/g, '');
      const expected = rows.filter(({ zh }) => plain(zh).includes(plain(query))).map(({ id }) => placeOf(id));
      expect(found.links, query).toEqual(expected);
      expect(found.hits, query).toBe(expected.length);
    }
    const traditional = await search(page, '鄉村振興');
    expect(traditional.links).toEqual((await search(page, '乡村振兴')).links);
    expect(traditional.hits).toBeGreaterThan(0);
    expect((await search(page, '不在报告中的词语')).hits).toBe(0);
  });

  it('finds English in the English file, and both languages in the bilingual one', async () => {
    const english = await site.visit(alone('en'));
    const found = await search(english.page, 'rural revitalization');
    const expected = rows.filter(({ en }) => /rural revitalization/i.test(en!)).map(({ id }) => placeOf(id));
    expect(found.links).toEqual(expected);
    const { page } = await site.visit(alone('bilingual'));
    expect((await search(page, '乡村振兴')).hits).toBe(
      rows.filter(({ zh }) => zh.includes('乡村振兴')).length,
    );
    await search(page, 'rural revitalization');
    await page.waitForSelector('[data-other] li a');
    const others = await page.$$eval('[data-other] li > a', (links) =>
      links.map((link) => (link as HTMLAnchorElement).getAttribute('href')),
    );
    expect(others).toEqual(expected);
  });

  it('shows terms with their definitions, pinyin, notes and passages as the site does', async () => {
    const { page } = await site.visit(alone('zh'));
    const shown = (part: string) => page.$eval(`[data-${part}]`, (element) => element.textContent);
    await search(page, '枫桥经验');
    expect(await shown('terms')).toContain('20世纪60年代初');
    await search(page, 'fqjy');
    expect(await shown('terms')).toContain('“枫桥经验”');
    await search(page, '诸暨市');
    await page.waitForSelector('[data-editorial] li');
    expect(await shown('editorial')).toContain('诸暨市');
    const [first, second] = [rows[7]!, rows[8]!];
    const { links } = await search(page, first.zh.slice(-8) + second.zh.slice(0, 8));
    expect(links).toEqual([first, second].map(({ id }) => placeOf(id)));
    await search(page, '停车 650');
    expect(await shown('beside')).toContain('含有全部词语的句子');
  });

  it('leads from a result to its sentence and keeps the results', async () => {
    const { page } = await site.visit(alone('zh'));
    const { links } = await search(page, '枫桥经验');
    await page.$eval('[data-results] li', (item) => (item.id = 'kept'));
    await page.click('[data-results] li > a');
    await page.waitForFunction((hash) => location.hash === hash, {}, links[0]!);
    expect(await page.$eval(':target', (target) => target.textContent)).toContain('枫桥经验');
    const top = await page.$eval(':target', (target) => target.getBoundingClientRect().top);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThan(900);
    await new Promise((done) => setTimeout(done, 300));
    expect(await page.$$eval('[data-results] li#kept', (items) => items.length)).toBe(1);
  });

  it('opens a definition at its term and leads on to the entry in the file', async () => {
    const { page } = await site.visit(alone('zh'));
    await page.click('.report a[data-term="fengqiao-model"]');
    await page.waitForSelector('.definition-panel');
    expect(await page.$eval('.panel-text', (text) => text.textContent)).toContain('20世纪60年代初');
    await page.click('.definition-panel .more');
    expect(await page.evaluate(() => location.hash)).toBe('#term-fengqiao-model');
  });

  it.each(['zh', 'en', 'bilingual'])(
    'does not scroll sideways and has no fault that axe finds, narrow or wide: %s',
    async (kind) => {
      const { page } = await site.visit(alone(kind));
      await search(page, kind === 'en' ? 'rural' : '民族');
      for (const width of [360, 1280]) {
        await page.setViewport({ width, height: 900 });
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
        // What else axe looks for does not depend on the width.
        const rules = width === 360 ? undefined : ['color-contrast', 'target-size'];
        expect(await violations(page, rules), String(width)).toEqual([]);
      }
      await page.browserContext().close();
    },
  );

  it('is whole without JavaScript', async () => {
    const { page } = await site.visit(alone('zh'), { javascript: false });
    const text = await page.$$eval('[data-segment]', (segments) =>
      segments.map((one) => one.getAttribute('data-segment')),
    );
    expect(text).toEqual(rows.map(({ id }) => id));
    expect(await page.$eval('form[data-search]', (form) => getComputedStyle(form).display)).toBe('none');
    expect(await page.$eval('noscript', (notice) => getComputedStyle(notice).display)).not.toBe('none');
    await page.click('.report a[data-term="fengqiao-model"]');
    expect(page.url()).toMatch(/#term-fengqiao-model$/);
  });

  it.skipIf(process.platform !== 'linux' || process.arch !== 'x64')('works in Chromium 80', async () => {
    const { executable, libraries } = await oldChromium(80);
    const driver = await driveChromium(executable, libraries);
    try {
      await driver.open(alone('zh'), 360);
      for (const query of ['枫桥经验', '151.8亿元']) {
        const hits = await driver.run(typeQuery, query);
        expect(hits).toBe(rows.filter(({ zh }) => zh.includes(query)).length);
      }
      const opened = await driver.run(() => {
        document.querySelector<HTMLElement>('.report a[data-term]')!.click();
        return new Promise<string>((done) =>
          setTimeout(() => done(document.querySelector('.panel-text')?.textContent ?? ''), 300),
        );
      });
      expect(opened.length).toBeGreaterThan(10);
      expect(driver.errors).toEqual([]);
    } finally {
      await driver.close();
    }
  });
});

const placeOf = (id: string) => `#s-${id.replaceAll('.', '-')}`;

function watch() {
  const seen: string[] = [];
  Object.assign(window, { violations: seen });
  addEventListener('securitypolicyviolation', ({ violatedDirective }) => seen.push(violatedDirective));
}

async function search(page: Page, query: string): Promise<{ hits: number; links: string[] }> {
  const hits = await page.evaluate(typeQuery, query);
  const links = await page.$$eval('[data-results] li > a', (all) =>
    all.map((link) => link.getAttribute('href')!),
  );
  return { hits, links };
}

/** Types a query and returns the number of sentences found; runs in the page. */
async function typeQuery(query: string): Promise<number> {
  const input = document.querySelector<HTMLInputElement>('input[name=q]')!;
  input.value = query;
  input.dispatchEvent(new Event('input', { bubbles: true }));
  const settled = () =>
    new URLSearchParams(location.search).get('q') === query &&
    document.querySelector('[data-results]')!.getAttribute('aria-busy') === 'false';
  await new Promise((done) => setTimeout(done, 300));
  for (let turn = 0; turn < 500 && !settled(); turn += 1) await new Promise((done) => setTimeout(done, 10));
  return Number(document.querySelector('[data-hits]')!.textContent);
}
