import { describe, expect, it } from 'vitest';
import { useSite } from './open-browser.ts';
import { violations } from './violations.ts';

const site = useSite();
const kinds = [
  'index.html',
  '2026/review-2025.html',
  '2026/terms.html',
  '2026/full.html',
  '2026/figures.html',
  '2026/tasks.html',
  'glossary/index.html',
  'glossary/fengqiao-model.html',
  'glossary/seventeen-plus-two-key-areas.html',
  'search.html',
  'search.html?q=1681',
  'about.html',
  '404.html',
  'en/index.html',
  'en/2026/review-2025.html',
  'en/2026/terms.html',
  'en/2026/full.html',
  'en/2026/figures.html',
  'en/2026/tasks.html',
  'en/glossary/index.html',
  'en/glossary/fengqiao-model.html',
  'en/search.html?q=income',
  'en/about.html',
  'bilingual/2026/review-2025.html',
  'bilingual/2026/review-2025-economy.html',
  'bilingual/2026/terms.html',
];

describe('every kind of page', () => {
  it.each(kinds)(
    '%s has no violation of accessibility, no console error, no request elsewhere, and nothing aside on a narrow phone',
    async (path) => {
      const { page, errors, requests } = await site.revisit(path);
      expect(await violations(page)).toEqual([]);
      expect(errors).toEqual([]);
      expect(requests.filter((url) => !url.startsWith(site.address()))).toEqual([]);
      await page.setViewport({ width: 320, height: 640 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    },
  );
});

describe('a reader', () => {
  it('reads the whole text with JavaScript off and is told how to search', async () => {
    const { page } = await site.visit('2026/unity.html', { javascript: false });
    expect(await page.$eval('.report', (article) => (article as HTMLElement).innerText)).toContain(
      '巩固发展民族团结大局。',
    );
    const search = await site.visit('search.html?q=1681', { javascript: false });
    expect(await search.page.$eval('main', (main) => (main as HTMLElement).innerText)).toContain('打开全文');
  });

  it('searches from any page and comes to the sentence', async () => {
    const { page } = await site.visit('2026/unity.html');
    await page.type('.search-box input', '1681');
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
    await page.waitForSelector('[data-results] li a');
    await Promise.all([page.waitForNavigation(), page.click('[data-results] li a')]);
    expect(page.url()).toMatch(/2026\/targets-2026\.html\?q=1681#s-3-0-1-1$/);
    expect(await page.$eval(':target', (target) => target.textContent)).toContain('“1681”工作举措');
  });

  it('keeps the query in the address, with back and forward', async () => {
    const { page } = await site.visit('search.html?q=DRG');
    const hits = () => page.$eval('[data-hits]', (element) => element.textContent);
    await page.waitForFunction(() => document.querySelector('[data-hits]')?.textContent !== '0');
    const first = await hits();
    await page.$eval('main input[name=q]', (input) => ((input as HTMLInputElement).value = '那拉提'));
    await page.focus('main input[name=q]');
    await page.keyboard.press('Enter');
    await page.waitForFunction(
      (before) => document.querySelector('[data-hits]')?.textContent !== before,
      {},
      first,
    );
    expect(decodeURIComponent(page.url())).toContain('?q=那拉提');
    await page.goBack();
    await page.waitForFunction(
      (before) => document.querySelector('[data-hits]')?.textContent === before,
      {},
      first,
    );
    expect(await page.$eval('main input[name=q]', (input) => (input as HTMLInputElement).value)).toBe('DRG');
    await page.goForward();
    await page.waitForFunction(
      (before) => document.querySelector('[data-hits]')?.textContent !== before,
      {},
      first,
    );
  });

  it('puts the cursor in the search box with a slash', async () => {
    const { page } = await site.visit('2026/unity.html');
    await page.keyboard.press('/');
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).name)).toBe('q');
    expect(await page.$eval('.search-box input', (input) => (input as HTMLInputElement).value)).toBe('');
  });
});
