import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { useSite } from './open-browser.ts';
import { violations } from './violations.ts';

const site = useSite();
const PAGE = '2026/unity.html';
const LINK = '#s-3-2-1-1 a[data-term="ten-n-measures"]';
const panel = (page: Page) => page.$('.definition-panel');
const open = async (page: Page) => {
  await page.waitForSelector('.definition-panel');
  return page.$eval('.definition-panel', (element) => (element as HTMLElement).innerText);
};

describe('a definition', () => {
  it('opens beside the text by mouse and closes by Esc and by a click elsewhere', async () => {
    const { page, errors } = await site.visit(PAGE, { width: 1280 });
    await page.click(LINK);
    expect(await open(page)).toContain('理论筑基研究阐释和宣传教育行动');
    const [text, beside] = await page.evaluate(() =>
      ['.report', '.definition-panel'].map(
        (name) => document.querySelector(name)!.getBoundingClientRect().toJSON() as DOMRect,
      ),
    );
    expect(beside!.left).toBeGreaterThanOrEqual(text!.right);
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await panel(page)).toBeNull();
    await page.click(LINK);
    await open(page);
    await page.click('h1');
    expect(await panel(page)).toBeNull();
    expect(errors).toEqual([]);
  });

  it('opens once, the one asked for last, however slowly the others come', async () => {
    const { page } = await site.visit(PAGE);
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      const slow = request.url().includes('ten-n-measures.js');
      setTimeout(() => void request.continue(), slow ? 700 : 0);
    });
    await page.click(LINK);
    const other = await page.$('.report a[data-term]:not([data-term="ten-n-measures"])');
    await other!.click();
    const shown = await open(page);
    await new Promise((done) => setTimeout(done, 1_000));
    expect(await page.$$('.definition-panel')).toHaveLength(1);
    expect(await page.$$('[aria-expanded="true"]')).toHaveLength(1);
    expect(await open(page)).toBe(shown);
  });

  it('opens at the foot of a phone by touch and leaves the sentence in sight', async () => {
    const { page } = await site.visit(PAGE, { width: 360, height: 740, touch: true });
    await page.$eval(LINK, (link) => link.scrollIntoView({ block: 'start' }));
    await page.tap(LINK);
    await open(page);
    const [sheet, link] = await page.evaluate(
      (selector) =>
        ['.definition-panel', selector].map(
          (name) => document.querySelector(name)!.getBoundingClientRect().toJSON() as DOMRect,
        ),
      LINK,
    );
    expect(Math.round(sheet!.bottom)).toBe(740);
    expect(link!.bottom).toBeLessThan(sheet!.top);
    expect(await violations(page)).toEqual([]);
    await page.tap('.definition-panel .close');
    expect(await panel(page)).toBeNull();
  });

  it('opens by keyboard, takes the focus and gives it back', async () => {
    const { page } = await site.visit(PAGE);
    await page.focus(LINK);
    await page.keyboard.press('Enter');
    await open(page);
    expect(await page.evaluate(() => document.activeElement!.className)).toBe('definition-panel');
    expect(await page.$eval(LINK, (link) => link.getAttribute('aria-expanded'))).toBe('true');
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement!.getAttribute('data-term'))).toBe(
      'ten-n-measures',
    );
    expect(await page.$eval(LINK, (link) => link.getAttribute('aria-expanded'))).toBeNull();
  });

  it('says when it is the editor’s and leads to the term’s page', async () => {
    const { page } = await site.visit(PAGE);
    await page.click('#s-3-2-1-2 a.quiet');
    expect(await open(page)).toContain('编者注·非报告原文');
    await Promise.all([page.waitForNavigation(), page.click('.definition-panel .more')]);
    expect(page.url()).toContain('/glossary/');
  });

  it('is switched off in one action that sticks, and on again', async () => {
    const { page } = await site.visit(PAGE);
    await page.click(LINK);
    await open(page);
    await page.click('.definition-panel .off');
    await page.reload({ waitUntil: 'networkidle0' });
    await Promise.all([page.waitForNavigation(), page.click(LINK)]);
    expect(page.url()).toContain('/glossary/ten-n-measures.html');
    await page.click('[data-definitions-on]');
    await page.goBack({ waitUntil: 'networkidle0' });
    await page.reload({ waitUntil: 'networkidle0' });
    await page.click(LINK);
    await open(page);
  });

  it('is a plain link without JavaScript', async () => {
    const { page } = await site.visit(PAGE, { javascript: false });
    await Promise.all([page.waitForNavigation(), page.click(LINK)]);
    expect(page.url()).toContain('/glossary/ten-n-measures.html');
  });

  it('opens inside a heading too', async () => {
    const { page } = await site.visit('2026/ecology.html');
    await page.click('h2 a[data-term]');
    expect(await open(page)).toContain('蓝天保卫战');
  });
});

describe('the index of terms', () => {
  const shown = (page: Page) =>
    page.$$eval('[data-listed]:not([hidden]) dt', (names) => names.map((name) => name.textContent!.trim()));

  it.each([
    ['fqjy', '“枫桥经验”'],
    ['fengqiao', '“枫桥经验”'],
    ['枫桥', '“枫桥经验”'],
    ['Fengqiao', '“枫桥经验”'],
    ['1681', '“1681”工作举措'],
    ['chanyefh', undefined],
  ])('shows for %s what is meant', async (typed, headword) => {
    const { page } = await site.revisit('glossary/index.html');
    await page.type('[data-filter] input', typed);
    expect(await shown(page)).toEqual(headword ? [headword] : []);
    expect(await violations(page)).toEqual([]);
  });

  it('has every term twice without JavaScript: in the report’s order and by pinyin', async () => {
    const { page } = await site.visit('glossary/index.html', { javascript: false });
    const links = (selector: string) =>
      page.$$eval(`${selector} a[href$=".html"]`, (found) =>
        found.map((link) => link.getAttribute('href')!).sort(),
      );
    const listed = await links('.terms dt');
    expect(listed.length).toBeGreaterThan(150);
    expect(await links('.by-letter')).toEqual(listed);
    expect(await page.$eval('[data-filter]', (form) => getComputedStyle(form).display)).toBe('none');
  });
});

describe('a note', () => {
  it('stands outside the official text, is marked as the editor’s, and leads there and back', async () => {
    const { page } = await site.visit('2026/livelihood.html');
    const mark = await page.$('sup a[href="#note-fn-en-a02"]');
    expect(await mark!.evaluate((link) => link.closest('[data-apparatus]') !== null)).toBe(true);
    await mark!.click();
    expect(await page.$eval(':target', (note) => note.textContent)).toMatch(
      /^\s*编者注： ?所据文本此处作“社保护面”/,
    );
    await page.click(':target a[data-footnote-backref]');
    expect(page.url()).toMatch(/#note-fnref-en-a02$/);
    expect(await violations(page)).toEqual([]);
  });
});
