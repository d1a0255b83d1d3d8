import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, describe, expect, it } from 'vitest';
import type { NoteBook } from '../../src/notes/note-book.ts';
import { dist } from '../site/built-site.ts';
import { useSite } from './open-browser.ts';
import { violations } from './violations.ts';

const site = useSite();
const folder = mkdtempSync(join(tmpdir(), 'notes-'));
afterAll(() => rmSync(folder, { recursive: true }));

const PAGE = '2026/unity.html';
const SENTENCE = '#s-3-2-1-1';
/** Presses the button with a text. */
const press = (page: Page, text: string, within = 'body') =>
  page.$$eval(
    `${within} button`,
    (buttons, wanted) =>
      (
        buttons.find(
          (button) => button.textContent === wanted && (button as HTMLElement).getClientRects().length > 0,
        ) as HTMLElement
      ).click(),
    text,
  );
const open = async (page: Page, sentence = SENTENCE) => {
  await page.click(sentence);
  await page.waitForSelector('.sentence-bar');
};
const write = async (page: Page, text: string) => {
  await press(page, '写笔记', '.sentence-bar');
  await page.type('.sentence-bar textarea', text);
  await press(page, '完成', '.sentence-bar');
};
const stored = (page: Page) =>
  page.evaluate(
    () => JSON.parse(localStorage.getItem('reading-room.notes') ?? 'null') as unknown,
  ) as Promise<NoteBook>;
const store = (page: Page, text: string, key = 'reading-room.notes') =>
  page.evaluate((name, value) => localStorage.setItem(name, value), key, text);
const sign = (page: Page, sentence = SENTENCE) =>
  page.$$eval(`${sentence} .note-sign`, (signs) => signs.map(({ textContent }) => textContent).join());
const status = (page: Page, selector: string) =>
  page.$eval(selector, (element) => (element as HTMLElement).innerText);
/** Returns the file that a press downloads. */
async function download(
  page: Page,
  act: () => Promise<unknown>,
): Promise<{ name: string; bytes: Uint8Array }> {
  const place = mkdtempSync(join(folder, 'download-'));
  const client = await page.createCDPSession();
  await client.send('Browser.setDownloadBehavior', {
    behavior: 'allow',
    downloadPath: place,
    browserContextId: page.browserContext().id!,
    eventsEnabled: true,
  });
  const done = new Promise<void>((resolve) =>
    client.on('Browser.downloadProgress', ({ state }) => state === 'completed' && resolve()),
  );
  await act();
  await done;
  const [name] = readdirSync(place);
  return { name: name!, bytes: readFileSync(join(place, name!)) };
}

describe('a sentence', () => {
  it('is marked and unmarked by a click, and the official text stays what it is', async () => {
    const { page, errors, requests } = await site.visit(PAGE, { bypass: false });
    expect(requests.some((url) => /notes|tools/.test(url))).toBe(false);
    const text = () =>
      page.$eval(SENTENCE, (segment) => {
        const copy = segment.cloneNode(true) as Element;
        copy.querySelectorAll('[data-apparatus]').forEach((part) => part.remove());
        return copy.textContent;
      });
    const before = await text();
    await open(page);
    await press(page, '标记');
    expect(await sign(page)).toBe('标');
    expect((await stored(page)).notes).toMatchObject([
      { year: '2026', segment: '3.2.1.1', quote: before, text: '' },
    ]);
    await page.reload();
    await page.waitForSelector('.note-sign');
    expect(await text()).toBe(before);
    await page.click('.note-sign');
    await page.waitForSelector('.sentence-bar');
    await press(page, '取消标记');
    expect(await sign(page)).toBe('');
    expect((await stored(page)).notes).toEqual([]);
    expect(errors).toEqual([]);
  });

  it('is given a note by touch, which is kept while it is typed', async () => {
    const { page } = await site.visit(PAGE, { width: 360, height: 740, touch: true });
    await page.tap(SENTENCE);
    await page.waitForSelector('.sentence-bar');
    await press(page, '写笔记');
    await page.type('.sentence-bar textarea', '请核实数字');
    await page.waitForFunction(() => localStorage.getItem('reading-room.notes')?.includes('请核实数字'));
    expect(await status(page, '.note-status')).toBe('已存在本机。');
    expect(await violations(page)).toEqual([]);
    const bar = await page.$eval(
      '.sentence-bar',
      (element) => element.getBoundingClientRect().toJSON() as DOMRect,
    );
    expect(bar.left).toBeGreaterThanOrEqual(0);
    expect(bar.right).toBeLessThanOrEqual(360);
    await page.tap('h1');
    expect(await sign(page)).toBe('记');
  });

  it('is chosen, noted and left by keyboard alone, with the focus where one expects it', async () => {
    const { page } = await site.visit(PAGE, { bypass: false });
    await page.focus('[data-tools]');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.tools-panel');
    await page.$$eval('.tools-actions button', (buttons) =>
      (buttons.find(({ textContent }) => textContent === '逐句选择') as HTMLElement).focus(),
    );
    await page.keyboard.press('Enter');
    await page.waitForSelector('.walk-hint');
    const focused = () =>
      page.evaluate(() => {
        const element = document.activeElement as HTMLElement;
        return element.dataset['segment'] ?? element.className ?? '';
      });
    expect(await focused()).toBe('3.2.0.0');
    for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe('3.2.1.1');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.sentence-bar');
    expect(await focused()).toBe('sentence-bar');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.type('按键写的');
    await page.keyboard.press('Escape');
    expect(await page.$('.sentence-bar')).toBeNull();
    expect(await focused()).toBe('3.2.1.1');
    expect((await stored(page)).notes).toMatchObject([{ segment: '3.2.1.1', text: '按键写的' }]);
    await page.keyboard.press('ArrowUp');
    expect(await focused()).toBe('3.2.1.0');
    await page.keyboard.press('Escape');
    expect(await page.$('.walk-hint')).toBeNull();
  });

  it('of a bilingual page has its note in either language', async () => {
    const { page } = await site.visit('bilingual/2026/unity.html');
    await open(page, '[data-twin="3.2.1.1"]');
    await press(page, '标记');
    expect(await sign(page)).toBe('标');
    await page.goto(`${site.address()}en/2026/unity.html`);
    await page.waitForSelector('.note-sign');
    expect(await sign(page)).toBe('mark');
  });
});

describe('the page of notes', () => {
  const note = (segment: string, text: string, quote = '原来的句子。') => ({
    year: '2026',
    segment,
    quote,
    text,
    changed: 1,
  });
  const book = JSON.stringify({
    version: 1,
    notes: [note('3.2.1.1', '第一行\n第二行'), note('1.0.0.1', ''), note('9.9.9.9', '还在')],
    terms: [{ id: 'fengqiao-model', headword: '“枫桥经验”', changed: 1 }],
  });

  it.each(['notes.html', 'en/notes.html'])(
    '%s lists them by section and leads to the sentence',
    async (path) => {
      const { page, errors, requests } = await site.visit('about.html', { bypass: true });
      await store(page, book);
      await page.goto(site.address() + path);
      await page.waitForSelector('.note');
      expect(await page.$$eval('.notes-list h2', (heads) => heads.length)).toBe(4);
      expect(
        await page.$$eval('.note-text', (texts) =>
          texts.map(({ textContent }) => textContent).filter(Boolean),
        ),
      ).toEqual(['第一行\n第二行', '还在']);
      expect(await violations(page)).toEqual([]);
      await Promise.all([page.waitForNavigation(), page.click('.note-sentence a[href$="#s-3-2-1-1"]')]);
      expect(page.url()).toContain(`${path.startsWith('en') ? 'en/' : ''}2026/unity.html#s-3-2-1-1`);
      expect(errors).toEqual([]);
      expect(requests.filter((url) => !url.startsWith(site.address()))).toEqual([]);
    },
  );

  it('edits a note in place, deletes it and takes that back', async () => {
    const { page } = await site.visit('about.html');
    await store(page, book);
    await page.goto(`${site.address()}notes.html`);
    await page.waitForSelector('.note');
    await press(page, '改笔记', '.note:nth-of-type(2)');
    await page.type('.note-editor:not([hidden]) textarea', '又');
    await press(page, '完成', '.note:nth-of-type(2)');
    const texts = () => page.$$eval('.note-text', (parts) => parts.map(({ textContent }) => textContent));
    expect((await texts())[1]).toContain('又');
    const kept = await texts();
    await press(page, '删除', '.note:nth-of-type(2)');
    expect(await texts()).toHaveLength(2);
    expect(await page.evaluate(() => document.activeElement!.textContent)).toBe('撤销');
    await page.keyboard.press('Enter');
    expect(await texts()).toEqual(kept);
  });

  it.each(['http', 'file'])(
    'saves them over %s as Word, as text with citations and as a copy that another machine reads in',
    async (place) => {
      const address = place === 'http' ? site.address() : pathToFileURL(join(dist, '/')).href;
      const { page, errors } = await site.visit(`${address}about.html`, { bypass: false });
      await store(page, book);
      await page.goto(`${address}notes.html`);
      await page.waitForSelector('.note');
      const word = await download(page, () => press(page, '导出 Word 文件（.docx）'));
      expect(word.name).toBe('审议笔记.docx');
      const xml = strFromU8(unzipSync(word.bytes)['word/document.xml']!);
      for (const text of [
        '《政府工作报告》审议笔记',
        '第三部分第（二）节“巩固发展民族团结大局”',
        '第二行',
        '还在',
        '“枫桥经验”',
      ])
        expect(xml).toContain(text);
      const text = await download(page, () => press(page, '导出文本（.txt）'));
      expect(new TextDecoder().decode(text.bytes)).toContain(
        '（《政府工作报告》，2026年1月22日新源县第十八届人民代表大会第六次会议，第三部分第（二）节“巩固发展民族团结大局”）\n第一行\n第二行',
      );
      const copy = await download(page, () => press(page, '导出备份（.json）'));

      const other = await site.visit(`${address}about.html`, { bypass: false });
      await store(
        other.page,
        JSON.stringify({ version: 1, notes: [note('3.2.1.1', '另一台机器写的')], terms: [] }),
      );
      await other.page.goto(`${address}notes.html`);
      const input = (await other.page.waitForSelector('input[type=file]')) as ElementHandle<HTMLInputElement>;
      const file = join(folder, `${place}.json`);
      writeFileSync(file, copy.bytes);
      await input.uploadFile(file);
      await other.page.waitForFunction(() => document.querySelector('.notes-said')?.textContent);
      expect(await status(other.page, '.notes-said')).toBe('已导入：新增标记 2 句、名词 1 条，合并 1 句。');
      const notes = (await stored(other.page)).notes;
      expect(notes).toHaveLength(3);
      expect(
        notes
          .find(({ segment }) => segment === '3.2.1.1')!
          .text.split('\n\n')
          .sort(),
      ).toEqual(['另一台机器写的', '第一行\n第二行'].sort());
      writeFileSync(file, '<html>');
      await input.uploadFile(file);
      await other.page.waitForFunction(() =>
        document.querySelector('.notes-said')?.textContent?.includes('没有导入'),
      );
      expect((await stored(other.page)).notes).toEqual(notes);
      expect([...errors, ...other.errors]).toEqual([]);
    },
  );
});

describe('a term', () => {
  it('goes on the reader’s list from its definition and off it on its page', async () => {
    const { page } = await site.visit(PAGE);
    await page.click('a[data-term="ten-n-measures"]');
    await page.waitForSelector('.definition-panel .keep');
    await press(page, '收入我的名词');
    await page.waitForFunction(() => document.querySelector('.keep')?.textContent === '移出我的名词');
    expect((await stored(page)).terms).toMatchObject([{ id: 'ten-n-measures', headword: '“10+N”工作举措' }]);
    await page.goto(`${site.address()}glossary/ten-n-measures.html`);
    await page.waitForFunction(
      () => document.querySelector('[data-keep-term]')?.textContent === '移出我的名词',
    );
    expect(await violations(page)).toEqual([]);
    await page.click('[data-keep-term]');
    expect((await stored(page)).terms).toEqual([]);
  });
});

describe('storage', () => {
  const refuse = () =>
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('refused', 'SecurityError');
      },
    });
  const fill = () => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  };

  it.each([
    ['refused', refuse, '浏览器不让本页存储'],
    ['full', fill, '浏览器的存储已满'],
  ])('that is %s loses no note: it is said at once, and the notes can be saved', async (_, before, words) => {
    const { page, errors } = await site.visit(PAGE, { before });
    await open(page);
    await write(page, '不能丢');
    expect(await status(page, '.note-status')).toContain(words);
    expect(await sign(page)).toBe('记');
    const copy = await download(page, () => press(page, '导出备份（.json）', '.sentence-bar'));
    expect((JSON.parse(new TextDecoder().decode(copy.bytes)) as NoteBook).notes).toMatchObject([
      { segment: '3.2.1.1', text: '不能丢' },
    ]);
    let asked = '';
    page.on('dialog', (dialog) => {
      asked = dialog.type();
      void dialog.dismiss();
    });
    await page.keyboard.press('Escape');
    await page.click('.site-name');
    await expect.poll(() => asked).toBe('beforeunload');
    expect(page.url()).toContain(PAGE);
    expect(errors).toEqual([]);
  });

  it('that takes things again is given what it had refused', async () => {
    const { page } = await site.visit(PAGE, {
      before: () => {
        const set = Storage.prototype.setItem;
        Storage.prototype.setItem = function (key, value) {
          if (document.documentElement.dataset['full'] !== undefined)
            throw new DOMException('full', 'QuotaExceededError');
          set.call(this, key, value);
        };
      },
    });
    await page.evaluate(() => (document.documentElement.dataset['full'] = ''));
    await open(page);
    await press(page, '标记');
    expect(await stored(page)).toBeNull();
    await page.evaluate(() => delete document.documentElement.dataset['full']);
    await open(page, '#s-3-2-0-1');
    await press(page, '标记');
    expect((await stored(page)).notes.map(({ segment }) => segment)).toEqual(['3.2.1.1', '3.2.0.1']);
  });

  it.each([
    '{"version":2,"notes":[{"text":"未来"}]}',
    '\u0000rubbish',
    '{"version":1,"notes":[{"text":"半条"}]}',
  ])('with rubbish of another version, %j, is put aside, said and handed over', async (rubbish) => {
    const { page, errors } = await site.visit('about.html');
    await store(page, rubbish);
    await page.goto(site.address() + PAGE);
    await page.waitForSelector('.notes-notice');
    expect(await status(page, '.notes-notice')).toContain('没有删除');
    expect(await violations(page)).toEqual([]);
    await open(page);
    await press(page, '标记');
    expect((await stored(page)).notes).toHaveLength(1);
    await page.goto(`${site.address()}notes.html`);
    await page.waitForSelector('.note');
    const copy = await download(page, () => press(page, '导出', '.notice'));
    const inner = /\[?\{"text":"[^"]*"\}/.exec(rubbish)?.[0] ?? rubbish;
    expect(new TextDecoder().decode(copy.bytes)).toContain(inner);
    await press(page, '删除这些旧内容');
    await press(page, '再按一次即删除');
    expect(await page.$('.notice')).toBeNull();
    expect((await stored(page)).notes).toHaveLength(1);
    expect(errors).toEqual([]);
  });

  it('that is full and holds rubbish keeps the rubbish where it is', async () => {
    const { page } = await site.visit('about.html');
    await store(page, 'rubbish');
    await page.evaluateOnNewDocument(() => {
      const set = Storage.prototype.setItem;
      Storage.prototype.setItem = function (key, value) {
        if (value !== 'rubbish' || key !== 'reading-room.notes')
          throw new DOMException('full', 'QuotaExceededError');
        set.call(this, key, value);
      };
    });
    await page.goto(site.address() + PAGE);
    await open(page);
    await press(page, '标记');
    expect(await page.evaluate(() => localStorage.getItem('reading-room.notes'))).toBe('rubbish');
    expect(await status(page, '.note-status')).toContain('浏览器的存储已满');
  });

  it('written to by two windows at once has the notes of both', async () => {
    const { page } = await site.visit(PAGE);
    const other = await page.browserContext().newPage();
    await other.goto(site.address() + PAGE);
    await open(other, '#s-3-2-0-1');
    await press(other, '标记');
    await page.bringToFront();
    await open(page);
    await press(page, '标记');
    expect((await stored(page)).notes.map(({ segment }) => segment)).toEqual(['3.2.0.1', '3.2.1.1']);
    expect(await sign(page, '#s-3-2-0-1')).toBe('标');
    await other.bringToFront();
    await other.waitForSelector(`${SENTENCE} .note-sign`);
  });
});

describe('a reader who comes back', () => {
  it.each(['http', 'file'])(
    'is offered the sentence at which the reading ended, at home and in the chapter, and nothing before, over %s',
    async (place) => {
      const address = place === 'http' ? site.address() : pathToFileURL(join(dist, '/')).href;
      const { page } = await site.visit(`${address}index.html`);
      const offered = () => page.$eval('[data-continue]', (line) => !(line as HTMLElement).hidden);
      expect(await offered()).toBe(false);
      await page.goto(`${address}2026/fourteenth-plan.html`);
      expect(await offered()).toBe(false);
      const id = await page.evaluate(() => {
        const segment = document.querySelectorAll('[data-segment]')[30]!;
        segment.scrollIntoView();
        return segment.id;
      });
      await page.waitForFunction(() => window.readingRoom?.['place']);
      const offers = () => page.waitForSelector('[data-continue]:not([hidden])');
      await page.goto(`${address}index.html`);
      await offers();
      expect(await violations(page)).toEqual([]);
      await Promise.all([page.waitForNavigation(), page.click('[data-continue] a')]);
      expect(page.url()).toBe(`${address}2026/fourteenth-plan.html#${id}`);
      await page.goto(`${address}2026/fourteenth-plan.html`);
      await offers();
      await page.click('[data-continue] a');
      expect(page.url()).toContain(`#${id}`);
      await page.goto(`${address}2026/unity.html`);
      await page.waitForFunction(() => window.readingRoom?.['place']);
      expect(await offered()).toBe(false);
    },
  );

  it('is offered nothing where that is rubbish', async () => {
    const { page, errors } = await site.visit('about.html');
    for (const rubbish of ['{', 'null', '{"file":"javascript:alert(1)","id":"x","title":"y"}', '7']) {
      await store(page, rubbish, 'reading-room.place');
      await page.goto(`${site.address()}index.html`);
      await page.waitForFunction(() => window.readingRoom?.['place']);
      expect(await page.$eval('[data-continue]', (line) => (line as HTMLElement).hidden), rubbish).toBe(true);
    }
    expect(errors).toEqual([]);
  });
});
