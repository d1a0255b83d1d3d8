import puppeteer from 'puppeteer-core';
import { callOf, type Driver } from './driver.ts';

/** Opens a Firefox by WebDriver BiDi, which Puppeteer speaks. */
export async function driveFirefox(executablePath: string): Promise<Driver> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    // Puppeteer loosens this one; readers have it.
    extraPrefsFirefox: { 'security.fileuri.strict_origin_policy': true },
  });
  const page = await browser.newPage();
  const errors: string[] = [];
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('pageerror', (error) => errors.push(String(error)));
  return {
    version: await browser.version(),
    errors,
    async open(address, width) {
      await page.setViewport({ width, height: 900 });
      await page.goto(address);
    },
    run: (act, ...args) => page.evaluate(callOf(act, args)) as Promise<never>,
    screenshot: () => page.screenshot(),
    close: () => browser.close(),
  };
}
