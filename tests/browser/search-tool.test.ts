import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { segmentRows } from '../site/built-site.ts';
import { useSite } from './open-browser.ts';
import { violations } from './violations.ts';

const site = useSite();
const rows = segmentRows();
const search = async (query: string, path = 'search.html') => {
  const visit = await site.revisit(`${path}?q=${encodeURIComponent(query)}`);
  await settled(visit.page);
  return visit;
};
const settled = (page: Page) =>
  page.waitForFunction(() => document.querySelector('[data-results]')!.getAttribute('aria-busy') === 'false');
const text = (page: Page, part: string) =>
  page.$eval(`[data-${part}]`, (element) =>
    (element as HTMLElement).hidden ? '' : (element as HTMLElement).innerText,
  );
const hits = (page: Page) => page.$eval('[data-hits]', (element) => Number(element.textContent));

describe('search as a tool', () => {
  it('answers while one types, but not within the composition of an input method', async () => {
    const { page } = await site.visit('search.html');
    await page.focus('main input[name=q]');
    await page.evaluate(() => {
      const input = document.querySelector<HTMLInputElement>('main input[name=q]')!;
      input.dispatchEvent(new CompositionEvent('compositionstart'));
      input.value = 'na la';
      input.dispatchEvent(new InputEvent('input', { isComposing: true }));
    });
    await new Promise((done) => setTimeout(done, 400));
    expect(new URL(page.url()).search).toBe('');
    await page.evaluate(() => {
      const input = document.querySelector<HTMLInputElement>('main input[name=q]')!;
      input.value = '那拉提';
      input.dispatchEvent(new CompositionEvent('compositionend'));
    });
    await page.waitForFunction(() => document.querySelectorAll('[data-results] li').length > 0);
    expect(await hits(page)).toBe(rows.filter(({ zh }) => zh.includes('那拉提')).length);
  });

  it('groups results by chapter with their counts', async () => {
    const { page } = await search('那拉提');
    const groups = await page.$$eval('[data-results] .group', (titles) =>
      titles.map((title) => title.textContent),
    );
    const sum = groups.reduce((total, title) => total + Number(/(\d+) 句$/.exec(title!)![1]), 0);
    expect(sum).toBe(await hits(page));
    expect(groups.length).toBe(
      new Set(rows.filter(({ zh }) => zh.includes('那拉提')).map(({ chapter }) => chapter)).size,
    );
  });

  it('puts a matching term first, with its definition', async () => {
    const { page } = await search('1681');
    expect(await text(page, 'terms')).toMatch(/^“1681”工作举措.*\s+1个目标：打造伊犁河谷副中心城市/s);
    expect(await violations(page)).toEqual([]);
  });

  it.each(['fqjy', 'fengqiao', 'feng qiao jing yan', 'FQJY'])(
    'finds a term by pinyin or initials: %s',
    async (query) => {
      const { page } = await search(query);
      expect(await text(page, 'terms')).toContain('“枫桥经验”');
    },
  );

  it.each([
    ['mzzjlyhmhx', '民族宗教领域和睦和谐。'],
    ['qmtjcsgx', '全面推进城市更新。'],
    ['chengshigengxin', '全面推进城市更新。'],
  ])('finds a heading by pinyin or initials: %s', async (query, heading) => {
    const { page } = await search(query);
    expect(await text(page, 'headings')).toContain(heading);
  });

  it('finds the place of a passage that runs over several sentences and even chapters', async () => {
    const [first, second] = [rows[7]!, rows[8]!];
    const { page } = await search(first.zh.slice(-20) + second.zh.slice(0, 20));
    const found = () =>
      page.$$eval('[data-results] li > a', (links) => links.map((link) => (link as HTMLAnchorElement).hash));
    expect(await found()).toEqual([first, second].map(({ id }) => `#s-${id.replaceAll('.', '-')}`));
    // That no sentence holds it would be read as a failure.
    expect(await text(page, 'found')).toBe('');
    expect(await text(page, 'message')).toBe('这段文字跨越多句，连续见于：');
    const border = rows.findIndex(({ chapter }, index) => index > 0 && chapter !== rows[index - 1]!.chapter);
    const over = await search(`${rows[border - 1]!.zh.slice(-15)}\n${rows[border]!.zh.slice(0, 15)}`);
    expect(await over.page.$$eval('[data-results] li > a', (links) => links.length)).toBe(2);
  });

  it.each([
    ['search.html', '以下；坚持和', ''],
    ['en/search.html', 'tons. We', ' '],
  ])(
    'finds in %s the place of “%s”, however short, that runs over the end of a sentence',
    async (path, query, joint) => {
      const { page } = await search(query, path);
      const parts = await page.$$eval('[data-results] li mark', (marks) =>
        marks.map((mark) => mark.textContent),
      );
      const pairs = parts.flatMap((part, index) =>
        index % 2 === 0 ? [`${part}${joint}${parts[index + 1]}`] : [],
      );
      expect(new Set(pairs)).toEqual(new Set([query]));
    },
  );

  it('lists editorial text in a group of its own, counted apart', async () => {
    const { page } = await search('诸暨市');
    expect(await hits(page)).toBe(0);
    await page.waitForSelector('[data-editorial] li');
    expect(await text(page, 'editorial')).toMatch(/编者注释（非报告原文）\s*1/);
    expect(await violations(page)).toEqual([]);
  });

  it('loads editorial text only when the reader comes to the end of the results', async () => {
    const { page, requests, quiet } = await search('乡村');
    await quiet();
    const loaded = () => requests.some((url) => url.includes('editorial-zh.js'));
    expect(loaded()).toBe(false);
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await page.waitForSelector('[data-editorial] li');
    expect(loaded()).toBe(true);
    const items = await page.$$eval('[data-editorial] li', (found) => found.map((item) => item.textContent));
    expect(items.length).toBeGreaterThan(1);
    expect(items.filter((item) => !item!.includes('乡村'))).toEqual([]);
    expect(await text(page, 'editorial')).toMatch(new RegExp(`^编者注释（非报告原文）\\s*${items.length}`));
  });

  it.each([
    ['search.html', 'GDP', '地区生产总值'],
    ['search.html', 'GDP增长', '地区生产总值增长'],
    ['search.html', '那拉提 飞船', '那拉提'],
    ['en/search.html', 'visitors', 'tourist'],
  ])(
    'offers in %s for “%s”, which it does not contain, “%s” with the number of sentences',
    async (path, asked, other) => {
      const { page } = await search(asked, path);
      expect(await hits(page)).toBe(0);
      await page.waitForSelector('[data-message] a');
      const offered = await page.$$eval('[data-message] a', (links) =>
        links.map((link) => [link.textContent, link.nextElementSibling?.textContent]),
      );
      const [, count] = offered.find(([words]) => words === other)!;
      await Promise.all([page.waitForNavigation(), page.click('[data-message] a')]);
      await settled(page);
      await page.waitForFunction(() => document.querySelector('[data-hits]')!.textContent !== '0');
      expect(Number.parseInt(count!)).toBe(await hits(page));
    },
  );

  it('offers the nearest terms when nothing is found', async () => {
    const { page } = await search('枫桥精神');
    expect(await text(page, 'message')).toMatch(/正文中没有“枫桥精神”。.*“枫桥经验”/s);
  });

  it.each([
    '。，；',
    '“”',
    '"',
    '\\',
    '%',
    '"\\%',
    '<img src=x onerror=alert(1)>',
    '</script><b>',
    '政'.repeat(500),
    ' ',
    '%E4%',
    '\u202e新源',
    '{{query}}$&',
  ])('has no surprise for %j', async (query) => {
    const { page, errors } = await search(query);
    expect(errors).toEqual([]);
    expect(await page.$$('main img, main script')).toHaveLength(0);
    expect(await page.$eval('main input[name=q]', (input) => (input as HTMLInputElement).value)).toBe(query);
  });

  it.each([
    ['search.html', '请输入文字或数字。'],
    ['en/search.html', 'Enter letters or digits.'],
  ])('asks in %s for more than marks', async (path, asked) => {
    const { page } = await search('“', path);
    expect(await text(page, 'message')).toBe(asked);
  });

  it.each([
    ['search.html?q=停车', /pf_index$/, '停车'],
    ['en/search.html?q=county', /pf_index$/, 'county'],
    ['en/search.html?q=county', /words-en\.js$/, 'county'],
    ['search.html?q=停车', /editorial-zh\.js$/, '停车'],
    ['search.html?q=枫桥经验', /terms\/zh\/.*\.js$/, '枫桥经验'],
  ])('finds what there is in %s although %s does not come', async (path, lost, words) => {
    const { page, quiet } = await site.visit('about.html');
    await page.setRequestInterception(true);
    let aborted = 0;
    page.on('request', (request) => {
      if (!lost.test(request.url())) return void request.continue();
      aborted += 1;
      void request.abort();
    });
    await page.goto(site.address() + path);
    await settled(page);
    const found = rows.filter(({ zh, en }) => `${zh} ${en}`.toLowerCase().includes(words));
    const spread = path.startsWith('en')
      ? found.filter(({ en }) => new RegExp(`\\b${words}`, 'i').test(en!))
      : found;
    await page.waitForFunction(
      (count) => document.querySelector('[data-hits]')!.textContent === String(count),
      {},
      spread.length,
    );
    expect(await text(page, 'message')).toBe('');
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await expect.poll(() => aborted).toBeGreaterThan(0);
    await quiet();
    expect(await text(page, 'message')).toBe('');
    await page.browserContext().close();
  });

  it('fails rather than say that the text has no such words, if traditional characters do not come', async () => {
    const { page } = await site.visit('about.html');
    await page.setRequestInterception(true);
    page.on('request', (request) =>
      request.url().includes('traditional-zh') ? void request.abort() : void request.continue(),
    );
    await page.goto(`${site.address()}search.html?q=鄉村振興`);
    await settled(page);
    expect(await text(page, 'message')).toContain('检索程序未能载入');
    await page.browserContext().close();
  });

  it('finds nothing by the initials of two syllables, which stand nearly everywhere', async () => {
    const { page } = await search('ly');
    expect(await text(page, 'terms')).toBe('');
    expect(await text(page, 'headings')).toBe('');
    expect(await text(page, 'message')).toBe('正文中没有“ly”。');
  });

  it('takes the query along into the other language', async () => {
    const { page } = await search('DRG');
    await Promise.all([page.waitForNavigation(), page.click('a[data-same-place]')]);
    await settled(page);
    expect(new URL(page.url()).pathname).toMatch(/\/en\/search\.html$/);
    expect(await page.$eval('main input[name=q]', (input) => (input as HTMLInputElement).value)).toBe('DRG');
    expect(await hits(page)).toBeGreaterThan(0);
  });

  it('shows who comes back to the results the place where they were', async () => {
    const { page } = await search('旅游');
    const middle = await page.evaluateHandle(() => {
      const links = document.querySelectorAll<HTMLElement>('[data-results] a');
      const link = links[links.length >> 1]!;
      link.scrollIntoView({ block: 'center' });
      return link;
    });
    const place = await page.evaluate(() => scrollY);
    await Promise.all([page.waitForNavigation(), middle.click()]);
    expect(page.url()).toContain('/2026/');
    await page.goBack();
    await settled(page);
    await page.waitForFunction(() => scrollY > 0);
    expect(place).toBeGreaterThan(200);
    expect(Math.abs((await page.evaluate(() => scrollY)) - place)).toBeLessThan(20);
  });

  it('marks the sentence and every match on arrival, with next and previous, and takes the marks away', async () => {
    const { page, errors } = await search('那拉提');
    await Promise.all([page.waitForNavigation(), page.click('[data-results] a[href*="tourism"]')]);
    await page.waitForSelector('.match-bar');
    const inChapter = rows
      .filter(({ chapter }) => chapter === 'tourism')
      .reduce((sum, { zh }) => sum + zh.split('那拉提').length - 1, 0);
    expect(await page.$$eval('.report mark', (marks) => marks.map((mark) => mark.textContent))).toEqual(
      Array(inChapter).fill('那拉提'),
    );
    expect(await page.$eval('.match-bar', (bar) => (bar as HTMLElement).innerText)).toContain(
      `1/${inChapter}`,
    );
    const [, next, close] = await page.$$('.match-bar button');
    await next!.click();
    expect(await page.$eval('.match-bar', (bar) => (bar as HTMLElement).innerText)).toContain(
      `2/${inChapter}`,
    );
    expect(await violations(page)).toEqual([]);
    await close!.click();
    expect(await page.$$('.report mark')).toHaveLength(0);
    expect(page.url()).not.toContain('q=');
    expect(errors).toEqual([]);
  });

  it('marks what a query in traditional characters found', async () => {
    const { page } = await search('那拉提鎮');
    await Promise.all([page.waitForNavigation(), page.click('[data-results] li a')]);
    await page.waitForSelector('.match-bar');
    const marked = await page.$$eval('.report mark', (marks) => marks.map((mark) => mark.textContent));
    expect(new Set(marked)).toEqual(new Set(['那拉提镇']));
  });

  it('marks a match that runs over a linked term', async () => {
    const { page } = await site.visit('2026/targets-2026.html?q=实施“1681”工作举措，推动');
    await page.waitForSelector('.match-bar');
    expect(await page.$$eval('.report mark', (marks) => marks.map((mark) => mark.textContent).join(''))).toBe(
      '实施“1681”工作举措，推动',
    );
  });
});

describe('a query of several words that stand nowhere in sequence', () => {
  it('counts no hit, and shows apart the sentences that hold all the words', async () => {
    const { page } = await search('停车 650');
    expect(await hits(page)).toBe(0);
    const together = rows.filter(({ zh }) => zh.includes('停车') && zh.includes('650'));
    expect(await text(page, 'beside')).toContain(`含有全部词语的句子：${together.length} 句`);
    expect(
      await page.$$eval('[data-beside] li mark', (marks) => marks.map((mark) => mark.textContent)),
    ).toEqual(['停车', '650']);
  });

  it('offers no term that only shares letters by chance', async () => {
    const { page } = await search('zzgg');
    expect(await text(page, 'message')).toBe('正文中没有“zzgg”。');
  });
});
