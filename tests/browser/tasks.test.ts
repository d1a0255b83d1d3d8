import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { useSite } from './open-browser.ts';

const site = useSite();

/** Returns the numbers of the rows that a reader sees. */
const shown = (page: Page) =>
  page.$$eval('tr[data-area]', (rows) =>
    rows
      .filter((row) => (row as HTMLElement).offsetHeight > 0)
      .map((row) => Number(row.querySelector('.number')!.textContent)),
  );

describe('the list of tasks', () => {
  it('is whole without JavaScript, and shows no filter that would do nothing', async () => {
    const { page } = await site.visit('2026/tasks.html', { javascript: false });
    const { length } = await page.$$('tr[data-area]');
    expect(await shown(page)).toEqual(Array.from({ length }, (_, index) => index + 1));
    expect(await page.$eval('[data-task-filter]', (form) => (form as HTMLElement).offsetHeight)).toBe(0);
  });

  it('is filtered by area, and the sums of all areas are the whole', async () => {
    const { page } = await site.visit('2026/tasks.html');
    const all = await shown(page);
    const areas = await page.$$eval('[name=area] option', (options) =>
      options.map(({ value, text }) => ({ value, count: Number(/\d+/.exec(text)?.[0]) })),
    );
    const found: number[] = [];
    for (const { value, count } of areas.slice(1)) {
      await page.select('[name=area]', value);
      const rows = await shown(page);
      expect(rows, value).toHaveLength(count);
      found.push(...rows);
    }
    expect(found.sort((a, b) => a - b)).toEqual(all);
  });

  it('is filtered by target, and says how many are shown', async () => {
    const { page } = await site.visit('en/2026/tasks.html');
    const all = await shown(page);
    await page.select('[name=quantified]', 'yes');
    const quantified = await shown(page);
    expect(await page.$eval('[data-filtered]', (status) => status.textContent)).toBe(
      `${quantified.length} of ${all.length} shown`,
    );
    await page.select('[name=quantified]', 'no');
    expect((await shown(page)).length + quantified.length).toBe(all.length);
  });

  it('is filtered by words, keeps the choice in the address, and is whole again when cleared', async () => {
    const { page } = await site.visit('2026/tasks.html');
    const all = await shown(page);
    await page.type('[name=text]', '那拉提 滑雪场');
    expect(await shown(page)).toHaveLength(1);
    expect(decodeURIComponent(page.url())).toContain('?text=那拉提 滑雪场');
    await page.reload();
    expect(await shown(page)).toHaveLength(1);
    await page.type('[name=text]', 'x');
    expect(await shown(page)).toEqual([]);
    expect(await page.$eval('[data-filtered]', (status) => status.textContent)).toBe('没有符合条件的任务。');
    await page.click('[data-task-filter] button');
    await page.waitForFunction(() => !location.search);
    expect(await shown(page)).toEqual(all);
  });

  it('is reached from a sentence of a chapter, at its row', async () => {
    const { page } = await site.visit('2026/livelihood.html');
    await Promise.all([page.waitForNavigation(), page.click('[data-segment="3.11.2.1"] .mark-task')]);
    expect(await page.$eval(':target', (row) => row.id)).toBe('t-3-11-2-1');
    await Promise.all([page.waitForNavigation(), page.click(':target .text a')]);
    expect(page.url()).toMatch(/livelihood\.html#s-3-11-2-1$/);
  });
});
