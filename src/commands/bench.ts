import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { openBrowser } from './launch-browser.ts';
import { serveFolder } from './serve.ts';

/** Prints build time, the weight of pages and of search as sent with gzip −9, and how fast search answers. */
const dist = 'dist';
const compressed = (bytes: string | Uint8Array) => gzipSync(bytes, { level: 9 }).length;
const size = (path: string) => compressed(readFileSync(join(dist, path)));
const sum = (paths: readonly string[]) => paths.reduce((total, path) => total + size(path), 0);
const pages = (folder: string) =>
  readdirSync(join(dist, folder))
    .filter((name) => name.endsWith('.html') && name !== 'full.html')
    .map((name) => `${folder}/${name}`);
const row = (name: string, ...values: (string | number)[]) =>
  console.log([name.padEnd(34), ...values].join('  '));
const milliseconds = (values: number[]) => {
  const sorted = values.sort((a, b) => a - b);
  return `median ${sorted[sorted.length >> 1]!.toFixed(1)} ms, worst ${sorted.at(-1)!.toFixed(1)} ms`;
};

const browser = await openBrowser().catch((error: Error) => {
  console.error(error.message);
  process.exit(1);
});
const start = performance.now();
const { status } = spawnSync(process.execPath, ['src/commands/build.ts'], { stdio: 'inherit' });
if (status !== 0) {
  await browser.close();
  process.exit(1);
}
row('build', `${((performance.now() - start) / 1000).toFixed(1)} s`);

// The same text on one page without anything else, to compare with.
const segments = JSON.parse(readFileSync(join(dist, 'data/2026/segments.json'), 'utf8')) as {
  chapter: string;
  kind: string;
  zh: string;
}[];
const plain = `<!doctype html><meta charset="utf-8"><title>政府工作报告</title>${segments
  .map(({ kind, zh }) => (kind === 'heading' ? `<h2>${zh}</h2>` : `<p>${zh}</p>`))
  .join('\n')}`;
row('plain page of the same text', compressed(plain), 'bytes');

const shared = sum(['assets/site.css', 'assets/page.js', 'assets/favicon.svg']);
row('style, script, icon', shared, 'bytes');
for (const [kind, paths] of [
  ['home', ['index.html']],
  ['chapters', [...new Set(segments.map(({ chapter }) => `2026/${chapter}.html`))]],
  ['chapters in both languages', pages('bilingual/2026')],
  ['whole report', ['2026/full.html']],
  ['terms', pages('glossary')],
] as const) {
  const sizes = paths.map(size).sort((a, b) => a - b);
  row(
    `${kind}, ${sizes.length}`,
    `${sizes[0]}–${sizes.at(-1)} bytes of HTML, largest in all ${sizes.at(-1)! + shared}`,
  );
}
for (const lang of ['zh', 'en']) {
  const answer = ['search', `search-${lang}`, `text-${lang}`].map((name) => `assets/${name}.js`);
  row(
    `search in a folder, ${lang}`,
    `${sum(answer)} bytes, and beside it ${size(`assets/entries-${lang}.js`)} of terms, ${size(`assets/editorial-${lang}.js`)} of editorial text at the end`,
  );
}

const folder = mkdtempSync(join(tmpdir(), 'plain-'));
writeFileSync(join(folder, 'index.html'), plain);
const [server, other] = await Promise.all([serveFolder({ folder: dist }), serveFolder({ folder })]);
const page = await browser.newPage();
await page.setCacheEnabled(false);
const asked: string[] = [];
page.on('request', (request) =>
  asked.push(decodeURI(new URL(request.url()).pathname).slice(1) || 'index.html'),
);
/** Opens a page and returns the files it asks for until it is idle, nothing being cached. */
const filesOf = async (path: string) => {
  asked.length = 0;
  await page.goto(server.address + path);
  await page.waitForNetworkIdle({ idleTime: 300 });
  return [...asked];
};
for (const path of [
  'index.html',
  '2026/review-2025.html',
  'bilingual/2026/review-2025.html',
  '2026/full.html',
]) {
  const files = await filesOf(path);
  const scripts = sum(files.filter((file) => file.endsWith('.js')));
  row(`${path}, all requests`, `${sum(files)} bytes, ${scripts} of them scripts, in ${files.length}`);
}
for (const [path, query, next] of [
  ['search.html', '那拉提', '枫桥经验'],
  ['search.html', '的', '151.8亿元'],
  ['search.html', 'DRG', '高新技术企业'],
  ['en/search.html', 'county', 'R&D'],
  ['en/search.html', '1681', 'rural revitalization'],
] as const) {
  const files = await filesOf(`${path}?q=${encodeURIComponent(query)}`);
  row(`first search, ${query}`, `${sum(files)} bytes in ${files.length}`);
  asked.length = 0;
  await page.evaluate((text) => {
    const form = document.querySelector<HTMLFormElement>('form[data-search]')!;
    (form.elements.namedItem('q') as HTMLInputElement).value = text;
    form.requestSubmit();
  }, next);
  await page.waitForNetworkIdle({ idleTime: 300 });
  row(`next search, ${next}`, `${sum(asked)} bytes in ${asked.length}`);
}
await page.setCacheEnabled(true);
for (const [name, address] of [
  ['plain page', other.address],
  ['whole report', `${server.address}2026/full.html`],
  ['chapter', `${server.address}2026/unity.html`],
] as const) {
  const times: number[] = [];
  for (let turn = 0; turn < 10; turn += 1) {
    await page.goto(address);
    times.push(await page.evaluate(() => performance.getEntriesByType('navigation')[0]!.duration));
  }
  row(`${name} loads`, milliseconds(times));
}
for (const [path, queries] of [
  ['search.html', ['那拉提', '1681', '枫桥经验', '151.8亿元', '的', '新源县', '民族团结']],
  ['en/search.html', ['county', 'rural revitalization', '15.18 billion yuan', 'implementing the']],
] as const) {
  await page.goto(`${server.address}${path}`);
  const ask = (query: string) =>
    page.evaluate(async (text) => {
      const form = document.querySelector<HTMLFormElement>('form[data-search]')!;
      const list = document.querySelector('[data-results]')!;
      (form.elements.namedItem('q') as HTMLInputElement).value = text;
      const begin = performance.now();
      form.requestSubmit();
      while (list.getAttribute('aria-busy') !== 'false') await new Promise((done) => setTimeout(done, 1));
      return performance.now() - begin;
    }, query);
  const times: number[] = [];
  for (const query of queries) times.push(await ask(query));
  row(`${path}, first and next queries`, `${times[0]!.toFixed(1)} ms; ${milliseconds(times.slice(1))}`);
  times.length = 0;
  for (const query of [...queries, ...queries]) times.push(await ask(query));
  row(`${path}, queries again`, milliseconds(times));
}
await browser.close();
server.close();
other.close();
rmSync(folder, { recursive: true });
