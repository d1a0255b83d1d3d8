import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { CDPSession, Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { dist } from '../site/built-site.ts';
import { useSite } from './open-browser.ts';
import { violations } from './violations.ts';

const site = useSite();
const PAGE = '2026/unity.html';
const look = (page: Page) =>
  page.evaluate(() => ({
    ground: getComputedStyle(document.documentElement).backgroundColor,
    ink: getComputedStyle(document.documentElement).color,
    size: parseFloat(getComputedStyle(document.querySelector('.report p, main p')!).fontSize),
  }));
const openTools = async (page: Page) => {
  await page.click('[data-tools]');
  await page.waitForSelector('.tools-panel');
};
const clients = new WeakMap<Page, CDPSession>();
/** Emulates what a system asks for, which Puppeteer knows in part only. */
async function emulate(page: Page, features: Record<string, string>, media = '') {
  // Every session has emulations of its own, which add up.
  const client = clients.get(page) ?? (await page.createCDPSession());
  clients.set(page, client);
  await client.send('Emulation.setEmulatedMedia', {
    media,
    features: Object.entries(features).map(([name, value]) => ({ name, value })),
  });
}
/** Sets a part of the appearance as the tools do. */
const choose = (page: Page, name: string, value: string) =>
  page.evaluate(
    (attribute, chosen) => void (document.documentElement.dataset[attribute] = chosen),
    name,
    value,
  );
/** Presses the switch of large print and waits for its style sheet. */
async function pressLargePrint(page: Page) {
  await page.$eval('[data-elder-switch]', (button) => (button as HTMLElement).click());
  await page.waitForFunction(() =>
    Array.from(document.styleSheets).some(({ href }) => href?.endsWith('assets/elder.css')),
  );
}

describe('large print', () => {
  it('comes and goes by one press, is remembered, and makes the text half as large again', async () => {
    const { page, errors, requests } = await site.visit(PAGE, { bypass: false });
    const before = await look(page);
    await page.click('[data-elder-switch]');
    const large = await look(page);
    expect(large.size).toBeGreaterThan(before.size * 1.3);
    expect(large).toMatchObject({ ground: 'rgb(255, 255, 255)', ink: 'rgb(0, 0, 0)' });
    expect(await page.$eval('[data-elder-switch]', (button) => button.getAttribute('aria-pressed'))).toBe(
      'true',
    );
    await page.goto(`${site.address()}en/index.html`);
    expect((await look(page)).ground).toBe('rgb(255, 255, 255)');
    expect(await page.$eval('[data-elder-switch]', (button) => button.getAttribute('aria-pressed'))).toBe(
      'true',
    );
    await page.focus('[data-elder-switch]');
    await page.keyboard.press('Space');
    await page.goto(site.address() + PAGE);
    expect(await look(page)).toEqual(before);
    expect(requests.some((url) => url.includes('tools'))).toBe(false);
    expect(errors).toEqual([]);
  });

  it.each(['http', 'file'])(
    'goes along from page to page over %s where storage is refused',
    async (place) => {
      const address = place === 'http' ? site.address() : pathToFileURL(join(dist, '/')).href;
      const { page, errors } = await site.visit(address + PAGE, {
        bypass: false,
        before: () =>
          Object.defineProperty(window, 'localStorage', {
            get: () => {
              throw new DOMException('refused', 'SecurityError');
            },
          }),
      });
      await page.click('[data-elder-switch]');
      await openTools(page);
      await page.click('fieldset:first-of-type label:last-of-type');
      await Promise.all([page.waitForNavigation(), page.click('.pager a[rel=next]')]);
      await Promise.all([page.waitForNavigation(), page.click('.languages a')]);
      expect(await page.$eval('html', ({ dataset }) => dataset['elder'])).toBe('on');
      expect(errors).toEqual([]);
    },
  );

  it('leaves nothing to scroll sideways for, on a phone or a wide screen', async () => {
    for (const path of [
      'index.html',
      PAGE,
      '2026/tasks.html',
      'en/2026/figures.html',
      'bilingual/2026/unity.html',
    ]) {
      const { page } = await site.visit(path);
      await pressLargePrint(page);
      for (const width of [320, 768, 1280]) {
        await page.setViewport({ width, height: 800 });
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(wide, `${path} ${width}`).toBeLessThanOrEqual(width);
      }
      await page.browserContext().close();
    }
  });
});

describe('the ground', () => {
  const DARK = 'rgb(24, 22, 19)';
  const BLACK = 'rgb(0, 0, 0)';
  const WHITE = 'rgb(255, 255, 255)';
  const PAPER = 'rgb(253, 252, 248)';

  it('follows the system, with JavaScript off too, until the reader chooses', async () => {
    const { page } = await site.visit(PAGE, { javascript: false });
    const ground = async () => (await look(page)).ground;
    for (const [features, expected] of [
      [{}, PAPER],
      [{ 'prefers-color-scheme': 'dark' }, DARK],
      [{ 'prefers-contrast': 'more' }, WHITE],
      [{ 'prefers-contrast': 'more', 'prefers-color-scheme': 'dark' }, BLACK],
    ] as const) {
      await emulate(page, features);
      expect(await ground()).toBe(expected);
    }
    for (const [chosen, expected] of [
      ['light', PAPER],
      ['dark', DARK],
      ['contrast', BLACK],
    ] as const) {
      await choose(page, 'ground', chosen);
      expect(await ground()).toBe(expected);
    }
  });

  it('is chosen by keyboard and by touch, and stands before the page is seen', async () => {
    const { page } = await site.visit(PAGE, {
      width: 360,
      height: 740,
      touch: true,
      before: () => {
        new MutationObserver((_, observer) => {
          if (!document.body) return;
          observer.disconnect();
          Object.assign(window, { firstGround: document.documentElement.dataset['ground'] });
        }).observe(document, { childList: true, subtree: true });
      },
    });
    await page.tap('[data-tools]');
    await page.waitForSelector('.tools-panel');
    expect(await violations(page)).toEqual([]);
    await page.tap('fieldset:nth-of-type(2) label:nth-of-type(3)');
    expect((await look(page)).ground).toBe(DARK);
    await page.keyboard.press('ArrowRight');
    expect((await look(page)).ground).toBe(BLACK);
    await page.focus('input[name=size]:checked');
    const { size } = await look(page);
    await page.keyboard.press('ArrowRight');
    expect((await look(page)).size).toBeGreaterThan(size * 1.15);
    await page.reload();
    expect((await look(page)).ground).toBe(BLACK);
    expect(await page.evaluate(() => (window as unknown as { firstGround: string }).firstGround)).toBe(
      'contrast',
    );
  });

  it('of paper is white, whatever the screen has', async () => {
    const { page } = await site.visit(PAGE);
    await emulate(page, { 'prefers-color-scheme': 'dark' }, 'print');
    const plain = await look(page);
    expect(plain.ground).toBe(WHITE);
    for (const [name, value] of [
      ['ground', 'dark'],
      ['ground', 'contrast'],
      ['elder', 'on'],
      ['size', 'large'],
    ] as const) {
      await choose(page, name, value);
      expect(await look(page)).toEqual(plain);
    }
  });
});

describe('the reading tools', () => {
  it('open, close by Esc and by a click elsewhere, and give the focus back', async () => {
    const { page, errors } = await site.visit(PAGE, { bypass: false });
    await page.focus('[data-tools]');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.tools-panel');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).name)).toBe('size');
    await page.keyboard.press('Escape');
    expect(await page.$('.tools-panel')).toBeNull();
    expect(await page.evaluate(() => document.activeElement!.hasAttribute('data-tools'))).toBe(true);
    await openTools(page);
    await page.click('.report p');
    expect(await page.$('.tools-panel, .sentence-bar')).toBeNull();
    await openTools(page);
    await page.focus('.tools-panel input[type=checkbox]');
    await page.keyboard.press('Tab');
    expect(await page.$('.tools-panel')).toBeNull();
    expect(errors).toEqual([]);
  });

  it('show the code of the page with its address, print, and lead to the notes', async () => {
    const { page, errors } = await site.visit(`${PAGE}?size=large#s-3-2-1-1`, {
      bypass: false,
      before: () =>
        (window.print = () =>
          Object.assign(window, { printed: document.querySelector('.tools-panel') === null })),
    });
    await openTools(page);
    const press = (text: string) =>
      page.$$eval(
        '.tools-actions button',
        (buttons, wanted) =>
          (buttons.find(({ textContent }) => textContent === wanted) as HTMLElement).click(),
        text,
      );
    await press('分享、二维码');
    expect(await page.$eval('.address', ({ textContent }) => textContent)).toBe(
      `${site.address()}${PAGE}#s-3-2-1-1`,
    );
    expect(await page.$eval('.qr-code path', (path) => path.getAttribute('d')!.length)).toBeGreaterThan(1000);
    await press('打印');
    expect(await page.evaluate(() => (window as unknown as { printed: boolean }).printed)).toBe(true);
    await openTools(page);
    await Promise.all([page.waitForNavigation(), page.click('.tools-actions a')]);
    expect(page.url()).toContain('notes.html');
    expect(errors).toEqual([]);
  });

  it('are not there without JavaScript, nor a code of an address that means nothing elsewhere', async () => {
    const { page } = await site.visit(PAGE, { javascript: false });
    expect(await page.$eval('.tools', (tools) => getComputedStyle(tools).display)).toBe('none');
    const folder = await site.visit(pathToFileURL(join(dist, PAGE)).href, { bypass: false });
    await openTools(folder.page);
    const text = await folder.page.$eval('.tools-panel', (panel) => (panel as HTMLElement).innerText);
    expect(text).toContain('打印');
    expect(text).not.toContain('二维码');
    expect(folder.errors).toEqual([]);
  });

  it('turn off the shortcut that is a single key, as a reader who dictates may need', async () => {
    const { page } = await site.visit(PAGE);
    const focused = () => page.evaluate(() => (document.activeElement as HTMLInputElement).name);
    await openTools(page);
    await page.click('.tools-panel input[type=checkbox]');
    await page.keyboard.press('Escape');
    await page.keyboard.press('/');
    expect(await focused()).not.toBe('q');
    await page.reload();
    await page.keyboard.press('/');
    expect(await focused()).not.toBe('q');
  });

  it('leave everything still, whether or not the reader asks for less motion', async () => {
    const { page } = await site.visit(PAGE);
    await openTools(page);
    const moving = await page.$$eval(
      '*',
      (elements) =>
        elements.filter((element) => {
          const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
          return transitionDuration !== '0s' || animationName !== 'none' || scrollBehavior !== 'auto';
        }).length,
    );
    expect(moving).toBe(0);
  });
});

describe('every kind of page', () => {
  const kinds = [
    'index.html',
    '2026/review-2025.html?q=新源#s-1-0-0-1',
    '2026/figures.html#f-gdp',
    '2026/tasks.html',
    'glossary/index.html',
    'glossary/fengqiao-model.html',
    'search.html?q=1681',
    'about.html',
    'verify.html',
    'notes.html',
    'bilingual/2026/review-2025.html',
    'en/index.html',
    'en/2026/review-2025.html?q=income',
    'en/2026/figures.html',
    'en/2026/tasks.html',
    'en/glossary/index.html',
    'en/about.html',
    'en/glossary/fengqiao-model.html',
    'en/search.html?q=income',
    'en/notes.html',
  ];
  const modes: Record<string, [Record<string, string>, Record<string, string>]> = {
    dark: [{ ground: 'dark' }, {}],
    'high contrast': [{ ground: 'contrast' }, {}],
    'more contrast': [{ ground: '' }, { 'prefers-contrast': 'more' }],
    'forced colours': [{ ground: '' }, { 'forced-colors': 'active' }],
    'large print': [{ ground: '' }, {}],
  };

  /** Rows like those before them. The whole pages are seen in the ordinary mode, elsewhere. */
  const repeated = [
    'tbody tr:nth-child(n+5)',
    '.tasks-page section:nth-of-type(n+3)',
    '.figure-card:nth-of-type(n+4)',
    '.terms dl > div:nth-child(n+4)',
    '.by-letter > div:nth-of-type(n+3)',
    '.report section:nth-of-type(n+3)',
  ];

  it.each(kinds)(
    '%s has no violation of accessibility in any mode, targets of 24 pixels included',
    async (path) => {
      const { page } = await site.revisit(path);
      await page.evaluate(
        (selector) => document.querySelectorAll(selector).forEach((element) => element.remove()),
        repeated.join(),
      );
      const found: string[] = [];
      for (const [mode, [attributes, features]] of Object.entries(modes)) {
        await emulate(page, features);
        for (const [name, value] of Object.entries(attributes)) await choose(page, name, value);
        if (mode === 'large print') await pressLargePrint(page);
        // The other modes differ in colours alone.
        const rules = mode === 'large print' ? undefined : ['color-contrast'];
        for (const violation of await violations(page, rules)) found.push(`${mode}: ${violation}`);
      }
      await page.evaluate(() => localStorage.clear());
      expect(found).toEqual([]);
    },
  );
});
