import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { fakeVoice, type FakeVoice } from './fake-voice.ts';
import { useSite } from './open-browser.ts';
import { violations } from './violations.ts';

const site = useSite();
const listen = async (page: Page) => {
  await page.click('[data-tools]');
  await page.waitForSelector('.tools-panel');
  const [button] = await page.$$('.tools-actions li:not([hidden]) button');
  await button!.click();
  await page.waitForSelector('.voice-bar');
};
const said = (page: Page) =>
  page.evaluate(() => (window as unknown as { fakeVoice: FakeVoice }).fakeVoice.said);
const last = async (page: Page) => (await said(page)).at(-1)!;
const finish = (page: Page) =>
  page.evaluate(() => (window as unknown as { fakeVoice: FakeVoice }).fakeVoice.finish());
const marked = (page: Page) =>
  page.$$eval('.spoken', (parts) => parts.map((part) => (part as HTMLElement).dataset['segment']));
/** Presses the button of the bar with a text. */
const press = (page: Page, text: string) =>
  page.$$eval(
    '.voice-bar button',
    (buttons, wanted) => (buttons.find(({ textContent }) => textContent === wanted) as HTMLElement).click(),
    text,
  );

describe('reading aloud', () => {
  it('goes sentence by sentence, marks each and keeps it in view', async () => {
    const { page, errors } = await site.visit('2026/unity.html', { before: fakeVoice, height: 500 });
    await listen(page);
    expect(await said(page)).toEqual([
      { text: '（二）绘好“同心圆”，在民族团结上开创新局面。', lang: 'zh_CN', rate: 1 },
    ]);
    for (const id of ['3.2.0.1', '3.2.1.0', '3.2.1.1', '3.2.1.2', '3.2.2.0']) {
      await finish(page);
      expect(await marked(page)).toEqual([id]);
      const [sentence, bar] = await page.evaluate(() =>
        ['.spoken', '.voice-bar'].map(
          (name) => document.querySelector(name)!.getBoundingClientRect().toJSON() as DOMRect,
        ),
      );
      expect(sentence!.top).toBeGreaterThanOrEqual(0);
      expect(sentence!.bottom).toBeLessThanOrEqual(bar!.top);
    }
    expect((await said(page)).map(({ text }) => text)[3]).toContain('“10加N”工作举措');
    expect(await violations(page)).toEqual([]);
    expect(errors).toEqual([]);
  });

  it('pauses, resumes, goes back and on, and stops, by keyboard alone', async () => {
    const { page } = await site.visit('2026/unity.html', { before: fakeVoice });
    await page.focus('[data-tools]');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.tools-panel');
    // Size and background are one stop each; then comes the voice.
    for (let stop = 0; stop < 3; stop += 1) await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement!.textContent)).toBe('听读');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.voice-bar');
    const focused = () => page.evaluate(() => document.activeElement!.textContent);
    expect(await focused()).toBe('暂停');
    await page.keyboard.press('Enter');
    expect(await focused()).toBe('继续');
    await finish(page);
    expect(await said(page)).toHaveLength(1);
    await page.keyboard.press('Enter');
    expect(await said(page)).toHaveLength(2);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await marked(page)).toEqual(['3.2.0.1']);
    await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.up('Shift');
    await page.keyboard.press('Enter');
    expect(await marked(page)).toEqual(['3.2.0.0']);
    await page.keyboard.press('Escape');
    expect(await page.$('.voice-bar')).toBeNull();
    expect(await marked(page)).toEqual([]);
    expect(await focused()).toBe('阅读工具');
  });

  it('begins where the reader wants it, in the language of the page, at a speed that is remembered', async () => {
    const { page } = await site.visit('en/2026/unity.html', {
      before: fakeVoice,
      width: 360,
      height: 740,
      touch: true,
    });
    await page.tap('#s-3-2-1-2');
    await page.waitForSelector('.sentence-bar');
    await page.$$eval('.sentence-bar button', (buttons) =>
      (buttons.find(({ textContent }) => textContent === 'Listen from here') as HTMLElement).click(),
    );
    await page.waitForSelector('.voice-bar');
    expect(await last(page)).toMatchObject({ lang: 'en-US', rate: 1 });
    expect((await last(page)).text).toMatch(/^We will implement in depth/);
    await page.select('.voice-bar select', '1.5');
    expect(await last(page)).toMatchObject({ rate: 1.5 });
    expect(await violations(page)).toEqual([]);
    await page.reload();
    await listen(page);
    expect(await last(page)).toMatchObject({ rate: 1.5 });
  });

  it('leaves out note marks and controls, and ends by itself', async () => {
    const { page } = await site.visit('2026/livelihood.html', { before: fakeVoice });
    await listen(page);
    for (let turn = 0; turn < 200 && (await page.$('.voice-bar')); turn += 1) await finish(page);
    const texts = (await said(page)).map(({ text }) => text);
    expect(texts).toHaveLength(await page.$$eval('main [data-segment]', (parts) => parts.length));
    expect(texts.join('')).not.toMatch(/任务|指标$/);
    expect(texts.find((text) => text.includes('社保护面'))).not.toMatch(/\d$/);
    expect(await marked(page)).toEqual([]);
  });

  it('says when the voice fails, and tries again', async () => {
    const { page } = await site.visit('2026/unity.html', { before: fakeVoice });
    await listen(page);
    await page.evaluate(() => (window as unknown as { fakeVoice: { fail(): void } }).fakeVoice.fail());
    expect(await page.$eval('.voice-message', ({ textContent }) => textContent)).toBe(
      '系统语音没有读出这一句。',
    );
    await press(page, '继续');
    expect(await said(page)).toHaveLength(2);
  });

  it('is not offered where there is no voice, nor on a page without the text', async () => {
    const quiet = await site.visit('2026/unity.html', {
      before: () => Object.defineProperty(window, 'speechSynthesis', { value: undefined }),
    });
    await quiet.page.click('[data-tools]');
    await quiet.page.waitForSelector('.tools-panel');
    expect(await quiet.page.$eval('.tools-panel', (panel) => (panel as HTMLElement).innerText)).not.toContain(
      '听读',
    );
    await quiet.page.keyboard.press('Escape');
    await quiet.page.click('#s-3-2-1-1');
    await quiet.page.waitForSelector('.sentence-bar');
    expect(await quiet.page.$eval('.sentence-bar', (bar) => (bar as HTMLElement).innerText)).not.toContain(
      '听',
    );
    expect(quiet.errors).toEqual([]);
    const about = await site.visit('about.html', { before: fakeVoice });
    await about.page.click('[data-tools]');
    await about.page.waitForSelector('.tools-panel');
    expect(await about.page.$eval('.tools-panel', (panel) => (panel as HTMLElement).innerText)).not.toContain(
      '听读',
    );
  });
});
