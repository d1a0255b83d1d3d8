import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveFolder, type FolderServer } from '../../src/commands/serve.ts';
import { dist } from '../site/built-site.ts';
import { driveChromium } from './drive-chromium.ts';
import { driveFirefox } from './drive-firefox.ts';
import { driveWebKit, WEBKIT } from './drive-webkit.ts';
import type { Driver } from './driver.ts';
import { oldChromium, OLD_CHROMIUMS } from './old-chromium.ts';

const FIREFOX = '/usr/bin/firefox-esr';
const linux = process.platform === 'linux' && process.arch === 'x64';
const current = async () =>
  driveChromium(await (await import('@sparticuz/chromium')).default.executablePath());
const old = (version: keyof typeof OLD_CHROMIUMS) => async () => {
  const { executable, libraries } = await oldChromium(version);
  return driveChromium(executable, libraries);
};

/**
 * Browsers by name, the current Chromium first, since it is what the others are compared with. A
 * browser that is not there is skipped by its name; on Linux every Chromium is there. `engine` is
 * what searches over http: before Chromium 96, WebAssembly is too old for Pagefind.
 */
const browsers = [
  { name: 'current Chromium', there: linux, engine: 'pagefind', version: /Chrome/, start: current },
  ...([80, 83, 88, 92] as const).map((version) => ({
    name: `Chromium ${version}`,
    there: linux,
    engine: 'scan',
    version: new RegExp(`Chrome/${version}\\.`),
    start: old(version),
  })),
  {
    name: `Firefox ESR (${FIREFOX})`,
    there: linux && existsSync(FIREFOX),
    engine: 'pagefind',
    version: /firefox/,
    start: () => driveFirefox(FIREFOX),
  },
  {
    name: 'WebKitGTK (webkit2gtk-driver, MiniBrowser, xvfb)',
    there: linux && Object.values(WEBKIT).every(existsSync),
    engine: 'pagefind',
    version: /MiniBrowser/,
    start: driveWebKit,
  },
];
const ran: string[] = [];
const queries = ['那拉提', '1681', '枫桥经验', 'R&D', '151.8亿元'];

let server: FolderServer;
const temporary = mkdtempSync(join(tmpdir(), 'reading-room-'));
const places = { http: '', file: '' };
let expected: Omit<Seen, 'engines'> | undefined;

beforeAll(async () => {
  server = await serveFolder({ folder: dist });
  places.http = server.address;
  places.file = pathToFileURL(`${unzip(temporary)}/`).href;
});
afterAll(() => {
  server.close();
  rmSync(temporary, { recursive: true });
});

describe('over http and from the unzipped folder', () => {
  for (const { name, there, engine, version, start } of browsers) {
    it.skipIf(!there)(
      `the site is read, explained, compared and searched the same in ${name}`,
      async () => {
        const driver = await start();
        try {
          expect(driver.version).toMatch(version);
          for (const place of ['http', 'file'] as const) {
            const { engines, ...seen } = await visit(
              driver,
              places[place],
              `${name.replace(/\W+/g, '-')}-${place}`,
            );
            expected ??= seen;
            expect(seen, place).toEqual(expected);
            expect(engines, place).toEqual([place === 'file' ? 'scan' : engine]);
            expect(driver.errors, place).toEqual([]);
          }
          ran.push(driver.version);
        } finally {
          await driver.close();
        }
      },
      180_000,
    );
  }

  it.skipIf(!linux)('Chromium 80 and the current one have really run, and what they saw is right', () => {
    console.log(`Browsers run: ${ran.join(', ')}.`);
    expect(ran.filter((version) => /Chrome/.test(version)).length).toBe(5);
    expect(expected!.answers.filter(({ hits }) => hits === 0)).toEqual([]);
    expect(expected!.marks).toBeGreaterThan(2);
    expect(expected!.views).toEqual([false, true, true, true, true, false]);
    expect(Object.entries(expected!.layout).filter(([, kept]) => !kept)).toEqual([]);
  });
});

interface Seen {
  /** Whether each thing that makes a layout holds. */
  layout: Record<string, boolean>;
  definition: string;
  citation: string;
  marks: number;
  views: boolean[];
  answers: { ids: string[]; hits: number; occurrences: number; terms: number }[];
  engines: string[];
}

/** Does on the site what a reader does, and returns what there was to see; SCREENSHOTS names a folder for pictures. */
async function visit(driver: Driver, place: string, name: string): Promise<Seen> {
  const layout: Record<string, boolean> = {};
  const look = async (path: string, width: number) => {
    await driver.open(place + path, width);
    const slug = path.replace(/[/.?=&#%]+/g, '-');
    layout[`${slug} ${width} does not scroll sideways`] = await driver.run(
      () => document.documentElement.scrollWidth <= window.innerWidth,
    );
    const folder = process.env['SCREENSHOTS'];
    if (folder) writeFileSync(join(folder, `${name}-${slug}-${width}.png`), await driver.screenshot());
  };
  const beside = (left: string, right: string) =>
    driver.run(
      (one, other) => {
        const [a, b] = [one, other].map((part) => document.querySelector(part)!.getBoundingClientRect());
        return a!.width > 100 && b!.width > 100 && a!.right <= b!.left;
      },
      left,
      right,
    );

  for (const width of [360, 1280]) {
    await look('index.html', width);
    await look('glossary/fengqiao-model.html', width);
    await look('search.html', width);
    await look('2026/unity.html', width);
  }
  layout['contents stand beside the text'] = await beside('.contents', '.report');
  const definition = await driver.run(async () => {
    document.querySelector<HTMLElement>('.report a[data-term]')!.click();
    for (let turn = 0; turn < 300 && !document.querySelector('.panel-text'); turn += 1)
      await new Promise((done) => setTimeout(done, 10));
    return document.querySelector('.panel-text')!.textContent!;
  });
  layout['a definition stands beside the text'] = await beside('.report', '.definition-panel');

  const { citation, said } = await driver.run(async () => {
    document.querySelectorAll<HTMLElement>('.report .cite')[1]!.click();
    for (let turn = 0; turn < 300 && !document.querySelector('.cite-ways'); turn += 1)
      await new Promise((done) => setTimeout(done, 10));
    const way = document.querySelectorAll('.cite-ways li')[1]!;
    way.querySelector('button')!.click();
    return {
      citation: way.querySelector('.cite-preview')!.textContent!,
      said: document.querySelector('.cite-said')!.textContent!,
    };
  });
  // The drivers of the others cannot act as a reader's hand, without which nothing is copied.
  layout['a citation is copied'] = !/Chrome/.test(driver.version) || said.startsWith('已复制');

  await look('verify.html', 360);
  await look('bilingual/2026/review-2025.html', 1280);
  layout['English stands beside Chinese'] = await beside('.pair > :first-child', '.pair > :last-child');
  await look('bilingual/2026/review-2025.html', 360);
  const views = await driver.run(() =>
    ['en', 'both', 'zh'].flatMap((mode) => {
      document.querySelector<HTMLElement>(`[data-mode="${mode}"]`)!.click();
      return ['[data-segment="1.0.0.1"]', '[data-twin="1.0.0.1"]'].map(
        (part) => document.querySelector(`.pair ${part}`)!.getClientRects().length > 0,
      );
    }),
  );
  await look('2026/tourism.html?q=那拉提', 360);
  const marks = await driver.run(async () => {
    for (let turn = 0; turn < 300 && !document.querySelector('.match-bar'); turn += 1)
      await new Promise((done) => setTimeout(done, 10));
    return document.querySelectorAll('.report mark').length;
  });

  const answers = [];
  const engines = new Set<string>();
  const engine = async () =>
    engines.add(await driver.run(() => document.documentElement.dataset['engine'] ?? ''));
  await look('search.html?q=DRG', 1280);
  for (const query of queries) answers.push(await driver.run(typeQuery, query));
  await engine();
  await look('en/search.html', 360);
  answers.push(await driver.run(typeQuery, 'rural revitalization'));
  await engine();
  layout['results do not scroll sideways'] = await driver.run(
    () => document.documentElement.scrollWidth <= window.innerWidth,
  );
  return { layout, definition, citation, marks, views, answers, engines: [...engines] };
}

/** Types a query into the search page and returns the answer; runs in the page. */
async function typeQuery(query: string) {
  const input = document.querySelector<HTMLInputElement>('main input[name=q]')!;
  input.value = query;
  input.dispatchEvent(new Event('input', { bubbles: true }));
  const list = document.querySelector('[data-results]')!;
  const settled = () =>
    new URLSearchParams(location.search).get('q') === query && list.getAttribute('aria-busy') === 'false';
  for (let turn = 0; turn < 2000 && !settled(); turn += 1) await new Promise((done) => setTimeout(done, 10));
  const number = (part: string) => Number(document.querySelector(part)!.textContent);
  return {
    ids: Array.from(list.querySelectorAll('li > a'), (link) => (link as HTMLAnchorElement).hash),
    hits: number('[data-hits]'),
    occurrences: number('[data-occurrences]'),
    terms: document.querySelectorAll('.term-card').length,
  };
}

/** Unzips the published bundle and returns its top folder. */
function unzip(folder: string): string {
  const files = unzipSync(readFileSync(join(dist, 'download/xinyuan-2026.zip')));
  for (const [path, bytes] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  return join(folder, Object.keys(files)[0]!.split('/')[0]!);
}
