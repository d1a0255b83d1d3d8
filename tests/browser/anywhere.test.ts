import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, describe, expect, it } from 'vitest';
import { serveFolder } from '../../src/commands/serve.ts';
import { dist, filesOf, readDocument } from '../site/built-site.ts';
import { useSite } from './open-browser.ts';

const site = useSite();
const BASES = ['/', '/zt/2026/baogao/', '/政务公开/2026年报告/'];
const kinds = [
  'index.html',
  '404.html',
  'files.html',
  'notes.html',
  'glossary/index.html',
  '2026/full.html',
  '2026/terms.html',
  '2026/figures.html',
  '2026/tasks.html',
  '2026/unity.html?q=民族',
  'bilingual/2026/unity.html',
  'glossary/fengqiao-model.html',
  'search.html?q=1681',
  'en/search.html?q=income',
  'about.html',
  'verify.html',
];
const temporary = mkdtempSync(join(tmpdir(), 'reading-room-'));
afterAll(() => rmSync(temporary, { recursive: true }));

/** All links of all pages: the page, and what stands in the attribute. */
const links = filesOf('.html').flatMap((page) =>
  [...readDocument(page).querySelectorAll('[href], [src], [action]')].map((element) => ({
    page,
    link: element.getAttribute('href') ?? element.getAttribute('src') ?? element.getAttribute('action') ?? '',
  })),
);
const ids = new Map<string, Set<string>>();
const hasId = (page: string, id: string) => {
  if (!ids.has(page))
    ids.set(page, new Set([...readDocument(page).querySelectorAll('[id]')].map((one) => one.id)));
  return id === '' || ids.get(page)!.has(id);
};

describe('every link, fragment and download', () => {
  it.each(BASES)('resolves over http under %s, to the very files of the folder', async (base) => {
    const server = await serveFolder({ folder: dist, base });
    const wrong = new Set<string>();
    const fetched = new Set<string>();
    for (const { page, link } of links) {
      const url = new URL(link, server.address + page);
      if (!url.href.startsWith(server.address)) wrong.add(`${page}: ${link} leads out of the site`);
      const path = url.pathname.slice(new URL(server.address).pathname.length);
      if (!fetched.has(path)) {
        fetched.add(path);
        const response = await fetch(url);
        const same =
          response.status === 200 &&
          Buffer.from(await response.arrayBuffer()).equals(readFileSync(join(dist, path)));
        if (!same) wrong.add(`${page}: ${link} is not as in the folder, ${response.status}`);
      }
      if (path.endsWith('.html') && !hasId(path, decodeURIComponent(url.hash.slice(1))))
        wrong.add(`${page}: ${link}`);
    }
    server.close();
    expect([...wrong]).toEqual([]);
    expect(fetched.size).toBeGreaterThan(400);
  });

  it('resolves as a file in a folder with an odd name', () => {
    const folder = pathToFileURL(join(dist, '/'));
    const odd = pathToFileURL('/目录 测试#1 100%(解压)/');
    const dead = links.filter(({ page, link }) => {
      const url = new URL(link, odd.href + page);
      const file = fileURLToPath(url).slice(fileURLToPath(odd).length);
      return !existsSync(fileURLToPath(folder) + file) || file === '' || file.endsWith('/');
    });
    expect(dead).toEqual([]);
  });
});

describe('the policy', () => {
  const watch = () => {
    const seen: string[] = [];
    Object.assign(window, { violations: seen });
    addEventListener('securitypolicyviolation', (event) =>
      seen.push(`${event.violatedDirective} ${event.blockedURI}`),
    );
  };
  const violations = (page: Page) =>
    page.evaluate(() => (window as unknown as { violations: string[] }).violations);

  it.each([...BASES, 'file:'])(
    'holds under %s without a violation, and no page asks another origin for anything',
    async (base) => {
      const server = base === 'file:' ? undefined : await serveFolder({ folder: dist, base });
      const address = server?.address ?? pathToFileURL(join(dist, '/')).href;
      const { page, errors, requests, quiet } = await site.visit(`${address}index.html`, {
        bypass: false,
        before: watch,
      });
      for (const path of kinds) {
        await page.goto(address + path);
        await quiet(100);
        if (path.includes('search')) await page.waitForSelector('[data-results] li');
        if (path.includes('?q=民族')) await page.waitForSelector('.match-bar');
        if (path.startsWith('2026/unity')) {
          await page.click('.report a[data-term]');
          await page.waitForSelector('.definition-panel');
        }
        expect(await violations(page), path).toEqual([]);
        expect(errors, path).toEqual([]);
        expect(requests.filter((url) => !url.startsWith(address) && !url.startsWith('data:'))).toEqual([]);
      }
      server?.close();
    },
  );

  it.each(['http', 'file'])(
    'keeps out, over %s, what an attacker may have got into a page',
    async (place) => {
      const address = place === 'http' ? site.address() : pathToFileURL(join(dist, '/')).href;
      for (const path of ['2026/unity.html', 'search.html']) {
        const { page } = await site.visit(address + path, { bypass: false, before: watch });
        const ran = await page.evaluate(async () => {
          const script = document.createElement('script');
          script.textContent = 'window.ran = "inline script"';
          document.head.append(script);
          const link = document.createElement('a');
          link.setAttribute('onclick', 'window.ran = "inline handler"');
          document.body.append(link);
          link.click();
          const elsewhere = document.createElement('script');
          elsewhere.src = 'data:text/javascript,window.ran="data script"';
          document.head.append(elsewhere);
          const style = document.createElement('style');
          style.textContent = 'body { color: lime }';
          document.head.append(style);
          await fetch('http://127.0.0.1:1/').catch(() => undefined);
          await new Promise((done) => setTimeout(done, 200));
          return [
            (window as { ran?: string }).ran ?? 'nothing',
            getComputedStyle(document.body).color === 'rgb(0, 255, 0)',
          ];
        });
        expect(ran).toEqual(['nothing', false]);
        expect((await violations(page)).map((violation) => violation.split(' ')[0]).sort()).toEqual([
          'connect-src',
          'script-src-attr',
          'script-src-elem',
          'script-src-elem',
          'style-src-elem',
        ]);
      }
    },
  );
});

describe('settings', () => {
  const refuse = () => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    });
  };

  it.each(['http', 'file'])('survive changes of page where storage is refused, over %s', async (place) => {
    const address = place === 'http' ? site.address() : pathToFileURL(join(dist, '/')).href;
    const { page, errors } = await site.visit(`${address}2026/unity.html`, { bypass: false, before: refuse });
    await page.click('.report a[data-term]');
    await page.waitForSelector('.definition-panel .off');
    await page.click('.definition-panel .off');
    const setting = () => new URL(page.url()).searchParams.get('definitions');
    /** Waits for the script that hands settings on; no reader is as quick as a test. */
    const ready = () => page.waitForFunction(() => window.readingRoom?.['carry']);
    expect(setting()).toBe('off');
    await ready();
    await Promise.all([page.waitForNavigation(), page.click('.pager a[rel="next"]')]);
    expect(setting()).toBe('off');
    await ready();
    await page.type('.search-box input', '1681');
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
    expect(setting()).toBe('off');
    await page.waitForSelector('[data-results] li a');
    await ready();
    await Promise.all([page.waitForNavigation(), page.click('[data-results] li a')]);
    expect(setting()).toBe('off');
    await Promise.all([page.waitForNavigation(), page.click('.report a[data-term]')]);
    expect(page.url()).toContain('/glossary/');
    expect(errors).toEqual([]);
  });
});

describe('an unzipped folder', () => {
  it.each([
    ['an odd name', '目录 测试#1 100%(解压)'],
    ['a path of over 200 characters', Array(8).fill('一层又一层的文件夹 nested folder deep').join('/')],
  ])('with %s leads from home by a search to the sentence', async (_, name) => {
    const folder = join(temporary, name);
    if (name.includes('/')) expect(folder.length).toBeGreaterThan(200);
    mkdirSync(folder, { recursive: true });
    cpSync(dist, folder, { recursive: true, filter: (path) => !path.endsWith('download') });
    const { page, errors } = await site.visit(pathToFileURL(join(folder, 'index.html')).href, {
      bypass: false,
    });
    await page.type('main input[name=q]', '枫桥经验');
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
    await page.waitForSelector('[data-results] li a');
    expect(await page.$eval('[data-hits]', (hits) => Number(hits.textContent))).toBeGreaterThan(2);
    await Promise.all([page.waitForNavigation(), page.click('[data-results] li a')]);
    await page.waitForSelector('.report mark');
    expect(await page.$eval(':target', (segment) => segment.textContent)).toContain('枫桥经验');
    await page.click('.report a[data-term]');
    await page.waitForSelector('.definition-panel');
    expect(errors).toEqual([]);
  });
});
