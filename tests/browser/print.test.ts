import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { useSite } from './open-browser.ts';

const site = useSite();
const MM = 96 / 25.4;

/** Opens a page as the printer sees it: on A4, less the margins. */
async function onPaper(path: string): Promise<Page> {
  const { page } = await site.visit(path, { width: Math.floor(156 * MM), height: Math.floor(225 * MM) });
  await page.emulateMediaType('print');
  return page;
}
const visible = (page: Page, selectors: string[]) =>
  page.evaluate(
    (all) =>
      all.filter((one) => [...document.querySelectorAll(one)].some((el) => el.getClientRects().length)),
    selectors,
  );
const styleOf = (page: Page, selector: string) =>
  page.$eval(selector, (element) => {
    const { fontSize, letterSpacing, lineHeight, fontFamily, breakAfter, color } = getComputedStyle(element);
    return { fontSize, letterSpacing, lineHeight, fontFamily, breakAfter, color };
  });

describe('on paper', () => {
  it.each(['2026/unity.html', '2026/full.html', 'bilingual/2026/unity.html', 'en/2026/unity.html'])(
    '%s has the text and no navigation',
    async (path) => {
      const page = await onPaper(path);
      const parts = [
        '.site-head',
        '.crumbs',
        '.contents',
        '.pager',
        '.cite',
        '.marks',
        '.modes',
        '.source-line',
      ];
      expect(await visible(page, [...parts, '.report [data-segment]', '.site-foot'])).toEqual([
        '.report [data-segment]',
        '.site-foot',
      ]);
    },
  );

  it('the Chinese text stands in 22 lines of 28 characters of size three', async () => {
    const page = await onPaper('2026/unity.html');
    const { fontSize, letterSpacing, lineHeight, fontFamily } = await styleOf(
      page,
      '[data-segment="3.2.0.1"]',
    );
    const character = parseFloat(fontSize) + parseFloat(letterSpacing);
    expect(Math.round(parseFloat(fontSize) * 0.75)).toBe(16);
    expect(Math.floor((156 * MM) / character)).toBe(28);
    expect(Math.floor((225 * MM) / parseFloat(lineHeight))).toBe(22);
    expect(fontFamily).toMatch(/^仿宋_GB2312/);
  });

  it('the title is of size two, 一、 in HeiTi, （一） in KaiTi, and none is left alone at a foot', async () => {
    const page = await onPaper('2026/full.html');
    const title = await styleOf(page, '[data-segment="0.0.0.0"]');
    expect(Math.round(parseFloat(title.fontSize) * 0.75)).toBe(22);
    expect(title.color).toBe('rgb(0, 0, 0)');
    expect((await styleOf(page, '[data-segment="3.0.0.0"]')).fontFamily).toMatch(/^黑体/);
    expect((await styleOf(page, '[data-segment="3.2.0.0"]')).fontFamily).toMatch(/^楷体/);
    for (const heading of ['3.0.0.0', '3.2.0.0', '3.2.1.0'])
      expect((await styleOf(page, `[data-segment="${heading}"]`)).breakAfter).toBe('avoid');
  });

  it('is A4', async () => {
    const { page } = await site.visit('2026/unity.html');
    const pdf = Buffer.from(await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    const [, width = '', height = ''] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? [];
    expect([Math.round(Number(width)), Math.round(Number(height))]).toEqual([595, 842]);
  });

  it('the terms are explained at the end when the reader asks for it, and gone again afterwards', async () => {
    const { page } = await site.visit('2026/unity.html', {
      before: () => (window.print = () => document.documentElement.classList.add('printing')),
    });
    const official = () =>
      page.$$eval('[data-segment]', (segments) => segments.map((segment) => segment.textContent).join(''));
    const before = await official();
    await page.click('[data-tools]');
    await page.waitForSelector('.tools-panel');
    await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.tools-panel button')]
        .find((button) => button.textContent === '打印，附名词释义')!
        .click(),
    );
    await page.waitForSelector('.printing');
    expect(await visible(page, ['.print-terms', '.print-mark'])).toEqual([]);
    await page.emulateMediaType('print');
    expect(await visible(page, ['.print-terms', '.print-mark'])).toEqual(['.print-terms', '.print-mark']);
    const notes = await page.$$eval('.print-terms li', (items) => items.map((item) => item.textContent!));
    const terms = await page.$$eval(
      '.report a[data-term]',
      (links) => new Set(links.map((a) => a.getAttribute('data-term'))).size,
    );
    expect(notes).toHaveLength(terms);
    expect(notes.find((note) => note.startsWith('“10+N”工作举措'))).toContain(
      '理论筑基研究阐释和宣传教育行动',
    );
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    expect(await official()).toBe(before);
    expect(await page.$('.print-terms')).toBeNull();
  });
});
