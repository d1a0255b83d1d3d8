import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync, strFromU8 } from 'fflate';
import { parse } from 'yaml';
import readXlsxFile from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { findChineseFigures } from '../../src/figures/chinese.ts';
import { dist, readDocument, readFile, resolveLink, segmentRows } from './built-site.ts';

interface TaskRow {
  id: string;
  section: string;
  area: string;
  segment: string;
  start: number;
  end: number;
  text: { zh: string; en: string };
  strength: string;
  targets: { value: number; unit: string; printed: string; qualifier: string | null }[];
}

const rows = JSON.parse(readFile('data/2026/tasks.json')) as TaskRow[];
const segments = new Map(segmentRows().map((row) => [row.id, row]));
const pages = ['2026/tasks.html', 'en/2026/tasks.html'];
const xlsx = join(dist, 'data/2026/tasks.xlsx');

describe('data/2026/tasks.json', () => {
  it('has every task of tasks.yaml once, in the order of the text', () => {
    const { tasks } = parse(readFileSync('content/2026/tasks.yaml', 'utf8')) as { tasks: { id: string }[] };
    expect(rows.map(({ id }) => id)).toEqual(tasks.map(({ id }) => id));
    expect(rows.length).toBeGreaterThan(200);
  });

  it('ties each task to its sentence in both languages', () => {
    for (const { id, section, segment, start, end, text } of rows) {
      const sentence = segments.get(segment)!;
      expect(sentence.zh.slice(start, end), id).toBe(text.zh);
      expect(sentence.en, id).toContain(text.en);
      expect(`${segment}.`.startsWith(`${section}.`), id).toBe(true);
    }
  });

  it('has targets that stand in the text with the very value', () => {
    for (const { id, segment, start, end, targets } of rows) {
      const figures = findChineseFigures(segments.get(segment)!.zh).filter(
        (figure) => start <= figure.start && figure.end <= end,
      );
      for (const { value, unit, printed, qualifier } of targets) {
        expect(
          figures.some(
            (figure) =>
              figure.text === printed &&
              Number(figure.value) === value &&
              figure.unit === unit &&
              (figure.qualifier !== undefined) === /以上|突破|左右|以下|近|超|约|不/.test(qualifier ?? ''),
          ),
          `${id} ${printed}`,
        ).toBe(true);
      }
    }
  });
});

describe.each(pages)('%s', (page) => {
  const document = readDocument(page);
  const lang = page.startsWith('en/') ? 'en' : 'zh';
  const line = (text: string) => (text.charAt(0).toUpperCase() + text.slice(1)).replace(/[,.](?=”$)/, '');

  it('has a row for every task, with its words leading to the sentence', () => {
    const found = [...document.querySelectorAll('tr[data-area]')];
    expect(found.map(({ id }) => id)).toEqual(rows.map(({ id }) => id));
    found.forEach((element, index) => {
      const { text, segment } = rows[index]!;
      const link = element.querySelector('.text a')!;
      expect(link.textContent?.trim()).toBe(line(text[lang]));
      const { file, fragment } = resolveLink(page, link.getAttribute('href')!);
      expect(fragment).toBe(`s-${segment.replaceAll('.', '-')}`);
      expect(readDocument(file).querySelector(`[data-segment="${segment}"]`)).not.toBeNull();
    });
  });

  it('has counts that add up', () => {
    const [head, ...sums] = [...document.querySelectorAll('.sums tr')].map((row) => ({
      isPart: row.classList.contains('part'),
      isTotal: row.parentElement?.tagName === 'TFOOT',
      counts: [...row.querySelectorAll('td')].map((cell) => Number(cell.textContent)),
    }));
    expect(head!.counts).toEqual([]);
    const add = (members: typeof sums) =>
      [0, 1].map((column) => members.reduce((sum, { counts }) => sum + counts[column]!, 0));
    const total = sums.find(({ isTotal }) => isTotal)!.counts;
    expect(total).toEqual([rows.length, rows.filter(({ targets }) => targets.length > 0).length]);
    expect(add(sums.filter(({ isPart }) => isPart))).toEqual(total);
    expect(add(sums.filter(({ isPart, isTotal }) => !isPart && !isTotal))).toEqual(total);
  });

  it('names the targets of every quantified task and only of those', () => {
    const withTargets = [...document.querySelectorAll('tr[data-area]')].filter(
      (row) => row.querySelector('.target')?.textContent?.trim() !== '',
    );
    expect(withTargets.map(({ id }) => id)).toEqual(
      rows.filter(({ targets }) => targets.length > 0).map(({ id }) => id),
    );
    expect(withTargets.every((row) => row.hasAttribute('data-quantified'))).toBe(true);
  });
});

describe('data/2026/tasks.csv', () => {
  it('is UTF-8 with a byte order mark and has a line for every task', () => {
    const bytes = readFileSync(join(dist, 'data/2026/tasks.csv'));
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const lines = bytes.toString('utf8').slice(1).trimEnd().split('\r\n');
    expect(lines).toHaveLength(rows.length + 1);
    expect(lines[0]).toMatch(/^id,section,area,segment,start,end,text_zh,text_en,strength,/);
    lines.slice(1).forEach((text, index) => expect(text.startsWith(`${rows[index]!.id},`)).toBe(true));
  });
});

describe('data/2026/tasks.xlsx', () => {
  it('has the columns of the office, the tasks as printed, and blanks to fill in', async () => {
    const [[header, ...body]] = [(await readXlsxFile(xlsx)).at(0)!.data];
    expect(header).toEqual([
      '序号',
      '类别',
      '任务内容',
      '量化目标',
      '牵头领导',
      '责任单位',
      '完成时限',
      '进展',
      '出处',
      '句子编号',
      '任务编号',
    ]);
    expect(body.map((cells) => [cells[0], cells[2]])).toEqual(
      rows.map(({ text }, index) => [index + 1, text.zh]),
    );
    expect(body.every((cells) => [4, 5, 7].every((at) => !cells[at]))).toBe(true);
    expect(body.filter((cells) => cells[3])).toHaveLength(
      rows.filter(({ targets }) => targets.length > 0).length,
    );
    expect(body.map((cells) => [cells[9], cells[10]])).toEqual(rows.map(({ segment, id }) => [segment, id]));
    expect(body[0]![8]).toBe('第三部分第（一）节“建设更高水平和谐新源”');
    const mined = body.find((cells) => cells[2] === '开采铁矿75万吨以上')!;
    expect(mined[3]).toBe('75万吨以上');
  });

  it('explains its source on the second sheet and has the English with addresses on the third', async () => {
    const sheets = await readXlsxFile(xlsx);
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['任务分解表', '说明', 'English']);
    const report = parse(readFileSync('content/2026/report.yaml', 'utf8')) as { sha256: string };
    expect(sheets[1]!.data.flat()).toContain(report.sha256);
    expect(sheets[2]!.data.slice(1).map((cells) => [cells[9], cells[10]])).toEqual(
      rows.map(({ segment, id }) => [segment, id]),
    );
  });

  it('freezes and filters the header and prints it on every A4 page in landscape', () => {
    const parts = unzipSync(readFileSync(xlsx));
    const sheet = strFromU8(parts['xl/worksheets/sheet1.xml']!);
    expect(sheet).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/);
    expect(sheet).toContain(`<autoFilter ref="A1:K${rows.length + 1}"`);
    expect(sheet).toMatch(/<pageSetup (?=[^>]*paperSize="9")(?=[^>]*orientation="landscape")/);
    const book = strFromU8(parts['xl/workbook.xml']!);
    expect(book).toMatch(/_xlnm\.Print_Titles[^<]*>'?任务分解表'?!\$1:\$1</);
  });
});

describe('a chapter', () => {
  it.each([
    ['2026/livelihood.html', '3.11.1.1', '#t-3-11-1-1'],
    ['en/2026/livelihood.html', '3.11.1.1', '#t-3-11-1-1'],
  ])('%s says that a sentence is a task and leads to its row', (page, segment, row) => {
    const mark = readDocument(page).querySelector(
      `[data-segment="${segment}"] [data-apparatus] a[href="tasks.html${row}"]`,
    );
    expect(mark).not.toBeNull();
  });
});
