import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { SETTINGS } from '../../src/browser/settings.ts';
import { hostileStrings } from './hostile.ts';
import { useSite } from './open-browser.ts';

const site = useSite();

/** Returns what a page has that none of its own strings can have brought. */
const injected = (page: Page) =>
  page.evaluate(() => ({
    ran: 'injected' in window || 'injected' in Object.prototype,
    elements: Array.from(
      document.querySelectorAll(
        'img:not(.share), svg, iframe, object, embed, base, body script, [onerror], [onload], [onmouseover]',
      ),
      (element) => element.outerHTML,
    ),
  }));
const nothing = { ran: false, elements: [] };

describe('hostile input', () => {
  const strings = hostileStrings(10_000);

  it('is ten thousand strings, no two alike', () => {
    expect(new Set(strings).size).toBe(10_000);
    expect(strings).toContain('');
    expect(strings.filter((text) => text.length === 100_000).length).toBeGreaterThan(10);
  });

  it.each([
    ['search.html', strings.slice(0, 5_000)],
    ['en/search.html', strings.slice(5_000)],
  ])(
    'as 5,000 queries of %s raises no error, hangs nothing and injects nothing',
    async (path, asked) => {
      const { page, errors } = await site.visit(path);
      // Nobody looks at the lists of hits, and to lay them out takes more time than all the rest.
      await page.$eval('main', ({ style }) => void (style.contentVisibility = 'hidden'));
      // But the reader comes to the end of every list.
      await page.evaluate(() => {
        window.IntersectionObserver = class {
          constructor(private readonly act: (seen: { isIntersecting: boolean }[]) => void) {}
          observe() {
            this.act([{ isIntersecting: true }]);
          }
          disconnect() {}
        } as unknown as typeof IntersectionObserver;
      });
      const failed = await page.$eval(
        '[data-search]',
        (form) => (JSON.parse((form as HTMLElement).dataset['texts']!) as { failed: string }).failed,
      );
      for (let at = 0; at < asked.length; at += 250) {
        // As JSON within a string, in which lone surrogates survive the way to the browser.
        const part = JSON.stringify(asked.slice(at, at + 250));
        const { hanging, broken } = await page.evaluate(
          async (json, message) => {
            const form = document.querySelector<HTMLFormElement>('form[data-search]')!;
            const input = form.elements.namedItem('q') as HTMLInputElement;
            const list = document.querySelector('[data-results]')!;
            const hanging: string[] = [];
            const broken: string[] = [];
            const { pushState } = history;
            for (const [index, text] of (JSON.parse(json) as string[]).entries()) {
              // Every fifth goes into the address too, which takes as long as the search.
              history.pushState = index % 5 === 0 ? pushState : () => undefined;
              input.value = text;
              form.requestSubmit();
              let turns = 0;
              while (list.getAttribute('aria-busy') !== 'false' && (turns += 1) < 100_000)
                await new Promise<void>((done) => {
                  const { port1, port2 } = new MessageChannel();
                  port1.onmessage = () => done();
                  port2.postMessage(0);
                });
              if (list.getAttribute('aria-busy') !== 'false') hanging.push(text);
              if (document.querySelector('[data-message]')!.textContent === message) broken.push(text);
            }
            history.pushState = pushState;
            const short = (texts: string[]) => texts.map((text) => text.slice(0, 80));
            return { hanging: short(hanging), broken: short(broken) };
          },
          part,
          failed,
        );
        expect(broken).toEqual([]);
        expect(hanging).toEqual([]);
        expect(await injected(page)).toEqual(nothing);
      }
      expect(errors).toEqual([]);
    },
    240_000,
  );

  it('in the address and in the stored settings leaves every page as it is', async () => {
    const { page, errors } = await site.visit('2026/unity.html');
    const strings = hostileStrings(100, 3_000);
    const pages = [
      '2026/unity.html',
      'en/2026/unity.html',
      'bilingual/2026/unity.html',
      'glossary/index.html',
      'search.html',
    ];
    const texts = new Map<string, string>();
    const officialText = () =>
      page.$$eval('[data-segment]', (segments) => segments.map((segment) => segment.textContent).join('\n'));
    for (const path of pages) {
      await page.goto(site.address() + path);
      texts.set(path, await officialText());
    }
    for (const [index, text] of strings.entries()) {
      const path = pages[index % pages.length]!;
      await page.evaluate(
        (json, names) => {
          const value = JSON.parse(json) as string;
          for (const name of [...names, 'notes', 'place', value.slice(0, 50)])
            localStorage.setItem(`reading-room.${name}`, value);
        },
        JSON.stringify(text),
        SETTINGS,
      );
      const value = encodeURIComponent(text.toWellFormed());
      const settings = SETTINGS.map((name) => `&${name}=${value.slice(0, 300)}`).join('');
      const query = `?q=${value}${index % 2 === 0 ? settings : ''}`;
      await page.goto(`${site.address()}${path}${query}#${index % 3 === 0 ? value : `s-${value}`}`);
      // Marks and results come after the page has loaded.
      await page.evaluate(() => new Promise((done) => setTimeout(done, 80)));
      expect(await officialText(), text).toBe(texts.get(path));
      expect(await injected(page), text).toEqual(nothing);
    }
    expect(errors).toEqual([]);
  }, 240_000);
});
