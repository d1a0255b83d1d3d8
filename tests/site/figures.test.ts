import { strFromU8, unzipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parseCsv } from 'hucre/csv';
import { readSheet } from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { findChineseFigures } from '../../src/figures/chinese.ts';
import { dist, filesOf, readDocument, readFile, resolveLink, segmentRows } from './built-site.ts';

interface ValueRow {
  kind: string;
  period: string;
  value: number | string;
  printed: string | null;
  qualifier: string | null;
  computed: boolean;
  segment: string | null;
  start: number | null;
  end: number | null;
}

interface IndicatorRow {
  id: string;
  name: { zh: string; en: string };
  unit: string;
  values: ValueRow[];
}

const rows = JSON.parse(readFile('data/2026/figures.json')) as IndicatorRow[];
const values = rows.flatMap((row) => row.values.map((value) => ({ id: row.id, ...value })));
const printed = values.filter(({ computed }) => !computed);
const texts = new Map(segmentRows().map(({ id, zh }) => [id, zh]));
const valueOf = (id: string, kind: string) =>
  values.find((value) => value.id === id && value.kind === kind && !value.computed);
const pages = ['2026/figures.html', 'en/2026/figures.html'];

describe('the indicators', () => {
  it('are 64 with 140 printed values, 11 of them core and 40 pairs of a result and a target, those of visitors included', () => {
    expect([rows.length, printed.length]).toEqual([64, 140]);
    const pairs = rows.filter(
      (row) =>
        row.values.some(({ kind }) => kind === 'result' || kind === 'end') &&
        row.values.some(({ kind, computed }) => kind === 'target' && !computed),
    );
    expect(pairs).toHaveLength(40);
    expect(rows.filter((row) => row.values.some(({ kind }) => kind === 'target-growth'))).toHaveLength(11);
  });

  it('have exactly the keys of the contract', () => {
    for (const row of rows) {
      expect(Object.keys(row)).toEqual(['id', 'name', 'unit', 'values']);
      for (const value of row.values) {
        expect(Object.keys(value)).toEqual(
          'kind period value printed qualifier computed segment start end'.split(' '),
        );
      }
    }
  });

  it('stand literally where they say and have the value that is printed there', () => {
    for (const { id, printed: text, segment, start, end, value } of printed) {
      const sentence = texts.get(segment!)!;
      expect(sentence.slice(start!, end!), id).toBe(text);
      const figure = findChineseFigures(sentence).find((found) => found.start === start);
      expect(String(figure?.value), id).toBe(String(value));
    }
  });

  it('say what the report says of its own figures', () => {
    expect(valueOf('gdp', 'result')).toMatchObject({ value: 15_180_000_000, qualifier: '预计' });
    expect(valueOf('gdp', 'target-growth')).toMatchObject({ value: 6, qualifier: '左右' });
    expect(valueOf('visitors', 'result')).toMatchObject({ value: 23_184_000, qualifier: null });
    expect(valueOf('visitors', 'target')).toMatchObject({ value: 25_800_000, qualifier: '力争 突破' });
    expect(valueOf('grain-output', 'target')).toMatchObject({ value: 580_000, qualifier: '确保 以上' });
    expect(valueOf('egg-output', 'target')).toMatchObject({ value: 2800, printed: '0.28万吨' });
    expect(valueOf('livestock-inventory', 'result')).toMatchObject({ value: 1_488_700, printed: '148.87' });
    expect(valueOf('retail-sales', 'growth')).toBeUndefined();
    expect(valueOf('foreign-trade', 'growth')).toBeUndefined();
  });

  it('mark what is computed and give it neither print nor place', () => {
    const computed = values.filter((value) => value.computed);
    expect(computed).toHaveLength(9);
    for (const value of computed) {
      expect([value.kind, value.printed, value.segment, value.start, value.end]).toEqual([
        'target',
        null,
        null,
        null,
        null,
      ]);
    }
    expect(computed.find(({ id }) => id === 'gdp')?.value).toBe(16_090_000_000);
    expect(computed.find(({ id }) => id === 'urban-income')?.value).toBe(43_006);
  });
});

describe('the table for spreadsheets', () => {
  it('is UTF-8 with a byte order mark and has the rows of the data', () => {
    const bytes = readFileSync(join(dist, 'data/2026/figures.csv'));
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const [head = [], ...lines] = parseCsv(bytes.toString('utf8').slice(1)) as string[][];
    expect(lines.map(([id]) => id)).toEqual(rows.map(({ id }) => id));
    const cell = (id: string, name: string) => lines.find((line) => line[0] === id)?.[head.indexOf(name)];
    for (const { id, kind, period, value, computed } of values) {
      const name = `${kind}_${period}${computed ? '_computed' : ''}`.replace(/[-–]/g, '_');
      expect(String(cell(id, name)), `${id} ${name}`).toBe(String(value));
    }
    expect(cell('gdp', 'result_2025_zh')).toBe('151.8亿元（预计）');
    expect(cell('visitors', 'target_2026_en')).toBe('over 25.8 million (aim)');
  });
});

describe('the workbook', () => {
  const file = join(dist, 'data/2026/figures.xlsx');

  it('gives another reader back every indicator, its unit and its numbers', async () => {
    const [head = [], ...lines] = await readSheet(file, 1);
    expect(lines.map((line) => line[1])).toEqual(rows.map(({ name }) => `${name.zh}\n${name.en}`));
    const column = (start: string) => head.findIndex((name) => String(name).startsWith(start));
    const gdp = lines[0]!;
    expect(gdp[column('单位')]).toBe('亿元');
    expect(gdp[column('2025年实绩')]).toBe(151.8);
    expect(gdp[column('2026年目标\n')]).toBe('—');
    expect(gdp[column('2026年推算')]).toBe(160.9);
    expect(gdp[column('限定词')]).toContain('2026年目标增长：左右');
  });

  it('explains its source on the second sheet and lists every value on the third', async () => {
    const about = await readSheet(file, 2);
    expect(about.flat().join('')).toContain('新源县2026年政府工作报告');
    const [, ...lines] = await readSheet(file, 3);
    expect(lines.map((line) => line[4])).toEqual(values.map(({ value }) => value));
    expect(lines.map((line) => line[10])).toEqual(values.map(({ segment }) => segment));
  });
});

describe('the page of the figures', () => {
  it.each(pages)('%s has a card for every indicator, with its sentences in both languages', (page) => {
    const document = readDocument(page);
    expect([...document.querySelectorAll('.figure-card')].map(({ id }) => id)).toEqual(
      rows.map(({ id }) => `f-${id}`),
    );
    for (const row of rows) {
      const card = document.querySelector(`#f-${row.id}`)!;
      const quotes = [...card.querySelectorAll('blockquote')].map((quote) => quote.textContent);
      const segments = [...new Set(row.values.flatMap(({ segment }) => segment ?? []))];
      expect(quotes, row.id).toHaveLength(segments.length);
      segments.forEach((segment, at) => expect(quotes[at], row.id).toContain(texts.get(segment)));
    }
  });

  it.each(pages)('%s leads from every printed value to the sentence that has it', (page) => {
    const links = [...readDocument(page).querySelectorAll('.figure-table td a')];
    expect(links.length).toBeGreaterThanOrEqual(120);
    const anchors = new Set(printed.map(({ segment }) => `s-${segment!.replaceAll('.', '-')}`));
    for (const link of links) {
      const { fragment } = resolveLink(page, link.getAttribute('href') ?? '');
      expect(anchors.has(fragment), link.textContent ?? '').toBe(true);
    }
  });

  it('says in words where the report prints no value, and what is an estimate', () => {
    const cells = (page: string) =>
      [...readDocument(page).querySelectorAll('.table-core tbody tr')].map((row) =>
        [...row.querySelectorAll('th, td')].map((cell) => cell.textContent?.trim().replace(/\s+/g, ' ')),
      );
    expect(cells('2026/figures.html')[5]).toEqual([
      '社会消费品零售总额',
      '预计 40.88亿元',
      '报告未列',
      '预计 3.9%',
      '6%',
      '推算 43.33亿元',
    ]);
    expect(cells('en/2026/figures.html')[0]).toEqual([
      'Gross regional product (GRP)',
      '15.18 billion yuan estimated',
      '6% estimated',
      '5.4% estimated',
      'around 6%',
      'around 16.09 billion yuan computed',
    ]);
  });

  it.each(pages)('%s has pictures without inline style, each with its numbers in words', (page) => {
    const charts = [...readDocument(page).querySelectorAll('svg')];
    expect(charts).toHaveLength(25);
    for (const chart of charts) {
      expect(chart.getAttribute('role')).toBe('img');
      expect(chart.getAttribute('aria-label')).toMatch(/\d/);
      expect(chart.outerHTML).not.toMatch(/style|font-family/);
    }
  });

  it.each(pages)('%s weighs at most 60 KB with its style sheet and script, gzip −9', (page) => {
    const weight = [page, 'assets/site.css', 'assets/figures.css', 'assets/page.js']
      .map((path) => gzipSync(readFileSync(join(dist, path)), { level: 9 }).length)
      .reduce((sum, size) => sum + size, 0);
    expect(weight).toBeLessThanOrEqual(60_000);
  });
});

describe('the workbooks', () => {
  it('name their sheets so that no reference to them needs quotation marks, which Excel would demand', () => {
    for (const name of ['figures', 'tasks']) {
      const book = strFromU8(
        unzipSync(readFileSync(join(dist, `data/2026/${name}.xlsx`)))['xl/workbook.xml']!,
      );
      const references = [...book.matchAll(/<definedName[^>]*>([^<]*)!/g)].map((match) => match[1]!);
      expect(references.length, name).toBeGreaterThan(0);
      for (const reference of references) expect(reference, name).toMatch(/^(?:'[^']+'|[\p{L}\d_]+)$/u);
    }
  });
});

describe('the text', () => {
  it('has a mark outside itself beside every sentence with an indicator, and only there', () => {
    const marked = new Set<string>();
    for (const page of filesOf('.html').filter((path) => /^2026\/(?!full|figures|tasks)/.test(path))) {
      for (const link of readDocument(page).querySelectorAll('a.mark-figure')) {
        expect(link.closest('[data-apparatus]')).not.toBeNull();
        const segment = link.closest('[data-segment]')!.getAttribute('data-segment')!;
        const { file, fragment } = resolveLink(page, link.getAttribute('href')!);
        expect(file).toBe('2026/figures.html');
        const row = rows.find(({ id }) => `f-${id}` === fragment)!;
        expect(row.values.map((value) => value.segment)).toContain(segment);
        marked.add(segment);
      }
    }
    expect([...marked].sort()).toEqual([...new Set(printed.map(({ segment }) => segment))].sort());
  });

  it('is followed on the home page by the core indicators, each leading to its card', () => {
    for (const page of ['index.html', 'en/index.html']) {
      const links = [...readDocument(page).querySelectorAll('.strip li a')];
      const fragments = links.map((link) => resolveLink(page, link.getAttribute('href') ?? '').fragment);
      expect(fragments).toEqual(rows.slice(0, 11).map(({ id }) => `f-${id}`));
    }
  });
});
