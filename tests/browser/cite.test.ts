import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { dist, segmentRows } from '../site/built-site.ts';
import { useSite } from './open-browser.ts';
import { violations } from './violations.ts';

const site = useSite();
const PAGE = '2026/unity.html';
const CITE = 'a.cite[href="#s-3-2-1-1"]';
const OFFICIAL =
  '《政府工作报告》，2026年1月22日新源县第十八届人民代表大会第六次会议，第三部分第（二）节“巩固发展民族团结大局”';
const zh = new Map(segmentRows().map((row) => [row.id, row.zh]));
const en = new Map(segmentRows().map((row) => [row.id, row.en]));
const paragraph = zh.get('3.2.1.1')! + zh.get('3.2.1.2')!;

const way = (number: number) => `.cite-ways li:nth-child(${number}) button`;
const opened = (page: Page) => page.waitForSelector('.cite-panel .cite-ways');

/** Pastes what was copied into a field that takes rich text; returns its text and its HTML. */
async function paste(page: Page): Promise<{ text: string; html: string }> {
  await page.evaluate(() => {
    const field = document.createElement('div');
    field.id = 'paste';
    field.contentEditable = 'true';
    document.body.appendChild(field);
    field.focus();
  });
  await page.keyboard.press('KeyV', { commands: ['Paste'] });
  return page.$eval('#paste', (field) => {
    const seen = { text: (field as HTMLElement).innerText, html: field.innerHTML };
    field.remove();
    return seen;
  });
}

describe('the control 引用', () => {
  it('opens the ways to cite by mouse and copies link, citation, and text with citation', async () => {
    const { page, errors } = await site.visit(PAGE);
    const copied: string[] = [];
    for (const number of [1, 2, 4]) {
      await page.click(CITE);
      await opened(page);
      await page.click(way(number));
      expect(await page.$eval('.cite-said', (said) => said.textContent)).toMatch(/^已复制/);
      copied.push((await paste(page)).text.trim());
      await page.keyboard.press('Escape');
    }
    expect(copied[0]).toBe(`${site.address()}${PAGE}#s-3-2-1-1`);
    expect(copied[1]).toBe(OFFICIAL);
    expect(copied[2]!.replace(/\n+/g, '\n')).toBe(`${paragraph}\n（${OFFICIAL}）`);
    expect(errors).toEqual([]);
  });

  it('says in sight that it has copied, however low in the window it was opened', async () => {
    const { page } = await site.visit(PAGE, { height: 720 });
    await page.$eval(CITE, (control) => control.scrollIntoView({ block: 'end' }));
    await page.click(CITE);
    await opened(page);
    await page.click(way(5));
    const seen = await page.$eval('.cite-said', (said) => {
      const { left, top, width, height } = said.getBoundingClientRect();
      return document.elementFromPoint(left + width / 2, top + height / 2) === said;
    });
    expect(seen).toBe(true);
    const foot = await page.$eval('.cite-panel', (panel) => panel.getBoundingClientRect().bottom);
    expect(foot).toBeLessThanOrEqual(720);
  });

  it('copies both languages together, each with its citation', async () => {
    const { page } = await site.visit(`en/${PAGE}`);
    await page.click(CITE);
    await opened(page);
    await page.click(way(5));
    const { text } = await paste(page);
    expect(text).toContain(`${en.get('3.2.1.1')} ${en.get('3.2.1.2')}`);
    expect(text).toContain('Part III, Section (2), “We will consolidate');
    expect(text).toContain(`（${OFFICIAL}）`);
    expect(text).toContain(paragraph);
  });

  it('opens by keyboard, takes the focus and gives it back', async () => {
    const { page } = await site.visit(PAGE);
    await page.focus(CITE);
    await page.keyboard.press('Enter');
    await opened(page);
    expect(await page.evaluate(() => document.activeElement!.className)).toContain('cite-panel');
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await page.$('.cite-panel')).toBeNull();
    expect(await page.evaluate(() => document.activeElement!.getAttribute('href'))).toBe('#s-3-2-1-1');
  });

  it('opens by touch at the foot of a phone', async () => {
    const { page } = await site.visit(PAGE, { width: 360, height: 740, touch: true });
    await page.$eval(CITE, (link) => link.scrollIntoView({ block: 'center' }));
    await page.tap(CITE);
    await opened(page);
    expect(await violations(page)).toEqual([]);
    await page.tap(way(2));
    expect((await paste(page)).text.trim()).toBe(OFFICIAL);
    await page.tap('.cite-panel .close');
    expect(await page.$('.cite-panel')).toBeNull();
  });

  it('works in a folder, on the bilingual page and for a printed entry', async () => {
    const { page, errors } = await site.visit(pathToFileURL(join(dist, 'bilingual', PAGE)).href);
    await page.click('a.cite[href="#s-3-2-1-1"]');
    await opened(page);
    await page.click(way(4));
    expect((await paste(page)).text).toContain(paragraph);
    await page.goto(pathToFileURL(join(dist, '2026/terms.html')).href);
    await page.click('a.cite[href="#s-6-0-0-1"]');
    await opened(page);
    await page.click(way(2));
    expect((await paste(page)).text).toContain('名词解释“枫桥经验”');
    expect(errors).toEqual([]);
  });

  it('is a link to its paragraph without JavaScript', async () => {
    const { page } = await site.visit(PAGE, { javascript: false });
    await page.click(CITE);
    expect(page.url()).toMatch(/#s-3-2-1-1$/);
  });
});

/** Selects from one segment into another as a reader does. */
const select = async (page: Page, from: string, to: string) => {
  await page.evaluate(
    (first, last) => {
      const range = document.createRange();
      range.setStart(document.querySelector(first)!.firstChild!, 0);
      range.setEndAfter(document.querySelector(last)!.lastChild!);
      const selection = getSelection()!;
      selection.removeAllRanges();
      selection.addRange(range);
    },
    from,
    to,
  );
  await page.waitForFunction(() => window.readingRoom?.['selection']);
};

describe('a selection', () => {
  it('over several sentences and sub-heads is offered for citing', async () => {
    const { page } = await site.visit(PAGE);
    await select(page, '#s-3-2-1-2', '#s-3-2-2-1');
    await page.waitForSelector('.cite-selection');
    await page.click('.cite-selection');
    await opened(page);
    await page.click(way(4));
    const { text } = await paste(page);
    expect(text).toContain(zh.get('3.2.1.2')!);
    expect(text).toContain(zh.get('3.2.2.1')!);
    expect(text).not.toContain(zh.get('3.2.1.1')!);
    expect(text).toContain('“巩固发展民族团结大局”至第三部分第（二）节“促进宗教领域和睦和谐”');
  });

  it('is copied as the official text alone, in FangSong of size three, without marks and buttons', async () => {
    const { page } = await site.visit('2026/review-2025.html');
    await select(page, '#s-1-0-0-2', '#s-1-0-0-10');
    await page.keyboard.press('KeyC', { commands: ['Copy'] });
    const { text, html } = await paste(page);
    const wanted = Array.from({ length: 9 }, (_, index) => zh.get(`1.0.0.${index + 2}`)!).join('');
    expect(text.trim()).toBe(wanted);
    expect(html).toContain('16pt');
    expect(html).toMatch(/仿宋/);
    expect(html).not.toMatch(/<a |<sup|<button|引用/);
  });

  it('elsewhere on the page is copied as the browser does', async () => {
    const { page } = await site.visit(PAGE);
    await select(page, '.site-foot p', '.site-foot p');
    await page.keyboard.press('KeyC', { commands: ['Copy'] });
    expect((await paste(page)).html).not.toContain('16pt');
  });
});
