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
  /** Resolves once the page has asked for nothing and got nothing for some milliseconds. */
  quiet(idle?: number): Promise<void>;
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
  const goTo = async ({ page, quiet }: Visit, path: string) => {
    await page.goto(address(path));
    await quiet();
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
    const visit: Visit = { page, errors: [], requests: [], quiet: quietOf(page) };
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
    await goTo(visit, path);
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
      await goTo(state.tab, path);
      return state.tab;
    },
  };
}

/**
 * Returns what waits until nothing goes to and fro. Puppeteer's `waitForNetworkIdle` may wait in vain:
 * of what a page asked for before it was left, it is not always told the end.
 */
function quietOf(page: Page): Visit['quiet'] {
  let events = 0;
  for (const event of ['request', 'requestfinished', 'requestfailed'] as const)
    page.on(event, () => (events += 1));
  return async (idle = 200) => {
    let before;
    do {
      before = events;
      await new Promise((done) => setTimeout(done, idle));
    } while (events > before);
  };
}
