import { describe, expect, it } from 'vitest';
import { useSite } from './open-browser.ts';
import { violations } from './violations.ts';

const site = useSite();
const PAGE = 'bilingual/2026/review-2025.html';
const shown = (selector: string) => `${selector}`;

describe('the two languages side by side', () => {
  it('stand sentence against sentence on a wide screen', async () => {
    const { page } = await site.visit(PAGE, { width: 1280 });
    const places = await page.$$eval('.pair', (pairs) =>
      pairs.map((pair) =>
        [...pair.children].map((child) => child.getBoundingClientRect().toJSON() as DOMRect),
      ),
    );
    for (const [zh, en] of places) {
      expect(Math.abs(zh!.top - en!.top)).toBeLessThan(12);
      expect(en!.left).toBeGreaterThan(zh!.right);
    }
  });

  it('show on a phone the English of a sentence when it is tapped, or the reverse, or all', async () => {
    const { page } = await site.visit(PAGE, { width: 360, height: 740, touch: true });
    const [zh, en] = ['.pair [data-segment="1.0.0.1"]', '.pair [data-twin="1.0.0.1"]'].map(shown);
    const visible = (selector: string) =>
      page.$eval(selector, (element) => element.getClientRects().length > 0);
    expect([await visible(zh!), await visible(en!)]).toEqual([true, false]);
    await page.tap(zh!);
    expect(await visible(en!)).toBe(true);
    await page.tap('[data-mode="en"]');
    expect([await visible(zh!), await visible(en!)]).toEqual([false, true]);
    await page.tap('[data-mode="both"]');
    expect([await visible(zh!), await visible(en!)]).toEqual([true, true]);
    await page.reload({ waitUntil: 'networkidle0' });
    expect(await page.$eval('[data-mode="both"]', (button) => button.getAttribute('aria-pressed'))).toBe(
      'true',
    );
    expect(await violations(page)).toEqual([]);
  });

  it('are both there without JavaScript', async () => {
    const { page } = await site.visit(PAGE, { width: 360, javascript: false });
    const text = await page.$eval('.pairs', (pairs) => (pairs as HTMLElement).innerText);
    expect(text).toContain('一般公共预算收入10.31亿元');
    expect(text).toContain('1.031 billion yuan');
  });

  it('light up a figure and its counterpart with the conversion, by pointer and by keyboard', async () => {
    const { page, errors } = await site.visit(PAGE, { width: 1280 });
    const figure = '[data-segment="1.0.0.3"] .figure';
    await page.$eval(figure, (element) => element.scrollIntoView({ block: 'center' }));
    const texts = await page.$$eval('.pair [data-segment="1.0.0.3"] .figure', (figures) =>
      figures.map((one) => one.textContent),
    );
    expect(texts[0]).toContain('151.8亿元');
    await page.hover(figure);
    expect(await page.$eval('[data-lens]', (lens) => lens.textContent)).toBe(
      '151.8亿元 = 15.18 billion yuan',
    );
    expect(await page.$$eval('.lit', (lit) => lit.map((one) => one.textContent))).toEqual([
      '151.8亿元',
      '15.18 billion yuan',
    ]);
    await page.focus('.pair:has([data-segment="1.0.0.3"])');
    expect(await page.$eval('[data-lens]', (lens) => lens.textContent)).toContain('6% = 6 percent');
    expect(await violations(page)).toEqual([]);
    expect(errors).toEqual([]);
  });

  it('keep the reader at the same sentence when the language is switched', async () => {
    const { page } = await site.visit('2026/fourteenth-plan.html');
    await page.$eval('#s-1-16-0-3', (segment) => segment.scrollIntoView({ block: 'start' }));
    await page.evaluate(() => window.scrollBy(0, 4));
    await page.evaluate(() => document.querySelector<HTMLElement>('.languages a[hreflang="en"]')!.click());
    await page.waitForFunction(() => location.pathname.includes('/en/'));
    expect(new URL(page.url()).hash).toBe('#s-1-16-0-3');
  });
});
