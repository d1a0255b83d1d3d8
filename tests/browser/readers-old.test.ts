import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveFolder, type FolderServer } from '../../src/commands/serve.ts';
import { dist } from '../site/built-site.ts';
import { driveChromium } from './drive-chromium.ts';
import { fakeVoice } from './fake-voice.ts';
import { oldChromium } from './old-chromium.ts';

let server: FolderServer;
beforeAll(async () => {
  server = await serveFolder({ folder: dist });
});
afterAll(() => server.close());

describe.skipIf(process.platform !== 'linux' || process.arch !== 'x64')('in Chromium 80', () => {
  it.each(['http', 'file'])(
    'over %s a reader has large print, grounds, the code, the voice, notes and their Word file',
    async (place) => {
      const address = place === 'http' ? server.address : pathToFileURL(join(dist, '/')).href;
      const { executable, libraries } = await oldChromium(80);
      const driver = await driveChromium(executable, libraries);
      try {
        await driver.open(`${address}2026/unity.html`, 1280);
        await driver.run(fakeVoice);
        const seen = await driver.run(useEverything);
        expect(seen).toEqual({
          large: '22px',
          dark: 'rgb(24, 22, 19)',
          tools: [
            '听读',
            '逐句选择',
            '审议笔记',
            '打印',
            '打印，附名词释义',
            ...(place === 'http' ? ['分享、二维码'] : []),
          ],
          code: place === 'http',
          said: ['（二）绘好“同心圆”，在民族团结上开创新局面。'],
          sign: '记',
        });
        await driver.open(`${address}notes.html`, 1280);
        expect(await driver.run(saveNotes)).toEqual({
          notes: ['在 Chromium 80 里写的'],
          // The first bytes of a zip.
          word: 'PK',
        });
        await driver.open(`${address}2026/unity.html`, 1280);
        expect(await driver.run(() => document.documentElement.dataset['ground'])).toBe('dark');
        expect(driver.errors).toEqual([]);
      } finally {
        await driver.close();
      }
    },
  );
});

/** Does on a chapter what a reader does; runs in the page. */
async function useEverything() {
  const until = async <T>(find: () => T | null | undefined | false): Promise<T> => {
    for (let turn = 0; turn < 500; turn += 1) {
      const found = find();
      if (found) return found;
      await new Promise((done) => setTimeout(done, 10));
    }
    throw new Error(`Waited in vain for ${String(find)}`);
  };
  const get = (selector: string) => document.querySelector<HTMLElement>(selector);
  const press = async (text: string) =>
    (
      await until(() =>
        Array.from(document.querySelectorAll<HTMLElement>('button')).find(
          (button) => button.textContent === text && button.getClientRects().length > 0,
        ),
      )
    ).click();
  const root = document.documentElement;
  await press('长辈版');
  const large = getComputedStyle(root).fontSize;
  await press('长辈版');
  await press('阅读工具');
  (await until(() => get('.tools-panel label:nth-of-type(3) input[name=ground]'))).click();
  const dark = getComputedStyle(root).backgroundColor;
  const tools = Array.from(
    document.querySelectorAll(
      '.tools-actions li:not([hidden]) > a, .tools-actions li:not([hidden]) > button',
    ),
    (item) => item.textContent!,
  );
  if (tools.indexOf('分享、二维码') !== -1) await press('分享、二维码');
  const code = get('.qr-code path') !== null;
  await press('听读');
  await until(() => get('.spoken'));
  const { said } = (window as unknown as { fakeVoice: { said: { text: string }[] } }).fakeVoice;
  await press('停止');
  get('#s-3-2-1-1')!.click();
  await press('写笔记');
  const area = await until(() => document.querySelector<HTMLTextAreaElement>('.sentence-bar textarea'));
  area.value = '在 Chromium 80 里写的';
  area.dispatchEvent(new Event('input', { bubbles: true }));
  await press('完成');
  const sign = (await until(() => get('#s-3-2-1-1 .note-sign'))).textContent;
  return { large, dark, tools, code, said: said.map(({ text }) => text), sign };
}

/** Reads the list of notes and makes a Word file of it; runs in the page. */
async function saveNotes() {
  const files: Blob[] = [];
  const make = URL.createObjectURL;
  URL.createObjectURL = (file: Blob) => {
    files.push(file);
    return make.call(URL, file);
  };
  const wait = () => new Promise((done) => setTimeout(done, 10));
  for (let turn = 0; turn < 500 && !document.querySelector('.note-text'); turn += 1) await wait();
  const notes = Array.from(document.querySelectorAll('.note-text'), ({ textContent }) => textContent);
  document.querySelector<HTMLElement>('.notes-exports button')!.click();
  for (let turn = 0; turn < 500 && files.length === 0; turn += 1) await wait();
  return { notes, word: (await files[0]!.text()).slice(0, 2) };
}
