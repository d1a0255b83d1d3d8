import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll } from 'vitest';
import { serveFolder, type FolderServer } from '../../src/commands/serve.ts';
import { openBrowser } from '../../src/commands/launch-browser.ts';

/** V8 without threads of its own: two browsers at a time on two cores gain nothing by them. */
const FLAGS = ['--js-flags=--single-threaded'];
const dist = join(process.cwd(), 'dist');

/** A page under test, with everything it complained about and asked for. */
export interface Visit {
  page: Page;
  /** Console errors, uncaught errors and failed requests. */
  errors: string[];
  /** Addresses of all requests. */
  requests: string[];
}

/** Opens a browser and serves the built site for the tests of a file. */
export function useSite() {
  const state: { browser?: Browser; server?: FolderServer; tab?: Visit } = {};
  beforeAll(async () => {
    [state.browser, state.server] = await Promise.all([openBrowser(FLAGS), serveFolder({ folder: dist })]);
  });
  afterAll(async () => {
    await state.browser?.close();
    state.server?.close();
  });
  const address = (path: string) => (/^(?:file|https?):/.test(path) ? path : state.server!.address + path);
  const goTo = async (page: Page, path: string) => {
    await page.goto(address(path));
    await page.waitForNetworkIdle({ idleTime: 200 });
  };
  /** Opens a path of the site, or a whole address; `before` runs in the page before its own scripts. */
  const visit = async (
    path: string,
    {
      width = 1280,
      height = 900,
      javascript = true,
      touch = false,
      bypass = true,
      before = undefined as (() => void) | undefined,
    } = {},
  ): Promise<Visit> => {
    const context = await state.browser!.createBrowserContext();
    const page = await context.newPage();
    await page.setViewport({ width, height, hasTouch: touch, isMobile: touch });
    await page.setJavaScriptEnabled(javascript);
    const visit: Visit = { page, errors: [], requests: [] };
    page.on('console', (message) => message.type() === 'error' && visit.errors.push(message.text()));
    page.on('pageerror', (error) => visit.errors.push(String(error)));
    page.on('requestfailed', (request) => visit.errors.push(`${request.url()} failed`));
    page.on('request', (request) => visit.requests.push(request.url()));
    page.on(
      'response',
      (response) => response.status() >= 400 && visit.errors.push(`${response.url()} ${response.status()}`),
    );
    // Lets the tests inject axe; the policy itself has a test of its own.
    if (bypass) await page.setBypassCSP(true);
    if (before) await page.evaluateOnNewDocument(before);
    await goTo(page, path);
    return visit;
  };
  return {
    address: () => state.server!.address,
    visit,
    /**
     * Opens a path in the one tab that all tests of a file share, which is much quicker than a tab
     * and a profile of its own. For one page at a time, and tests that leave no settings behind.
     */
    async revisit(path: string): Promise<Visit> {
      if (!state.tab) return (state.tab = await visit(path));
      const { page, errors, requests } = state.tab;
      errors.length = 0;
      requests.length = 0;
      await page.setViewport({ width: 1280, height: 900 });
      await goTo(page, path);
      return state.tab;
    },
  };
}
