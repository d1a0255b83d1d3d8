import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { glossaryRows, readDocument, segmentRows, segmentsOnPage } from './built-site.ts';

const rows = segmentRows();
const chapters = [...new Set(rows.map(({ chapter }) => chapter))];
const pairs = rows.map(({ id, zh }): [string, string] => [id, zh]);

describe('the official text', () => {
  it('is on the chapter pages what it is in segments.json, in order', () => {
    expect(chapters.flatMap((chapter) => segmentsOnPage(`2026/${chapter}.html`))).toEqual(pairs);
  });

  it('is on the whole-report page what it is in segments.json, in order', () => {
    expect(segmentsOnPage('2026/full.html')).toEqual(pairs);
  });

  it('is the text of record without Markdown, spaces and half-width punctuation', () => {
    // A second reading of the source, independent of the one the check uses.
    const page17 = { ',': '，', ';': '；', ':': '：', '(': '（', ')': '）' } as Record<string, string>;
    const source = readFileSync('content/2026/source.md', 'utf8')
      .split('\n')
      .map((line, index) =>
        index >= 96 && index <= 100 ? line.replace(/[,;:()]/g, (mark) => page17[mark] ?? mark) : line,
      )
      .join('')
      .replace(/[*#\s]/g, '');
    expect(
      pairs
        .map(([, text]) => text)
        .join('')
        .replace(/ /g, ''),
    ).toBe(source);
    expect(rows.filter(({ zh }) => / /.test(zh)).map(({ zh }) => zh)).toEqual([
      '新源县委常委、常务副县长 高磊',
    ]);
  });

  it('has an address that leads to the sentence', () => {
    const document = readDocument('2026/unity.html');
    expect(document.querySelector('#s-3-2-1-0')?.getAttribute('data-segment')).toBe('3.2.1.0');
    expect(document.querySelector('#s-3-2-1-0')?.textContent).toBe('巩固发展民族团结大局。');
  });

  it('ends with the 27 printed entries, each one segment', () => {
    const definitions = rows.filter(({ kind }) => kind === 'definition');
    expect(definitions).toHaveLength(27);
    expect(definitions.every(({ chapter }) => chapter === 'terms')).toBe(true);
    expect(definitions[0]?.zh.startsWith('“枫桥经验”：20世纪60年代初')).toBe(true);
  });

  it('has one h1 on every chapter page and no heading level left out', () => {
    for (const chapter of [...chapters, 'full']) {
      const levels = [...readDocument(`2026/${chapter}.html`).querySelectorAll('h1,h2,h3,h4,h5,h6')].map(
        (heading) => Number(heading.tagName[1]),
      );
      expect(
        levels.filter((level) => level === 1),
        chapter,
      ).toHaveLength(1);
      levels.forEach((level, index) =>
        expect(level - (levels[index - 1] ?? 0), chapter).toBeLessThanOrEqual(1),
      );
    }
  });
});

describe('the terms', () => {
  const glossary = glossaryRows();
  const report = glossary.filter(({ status }) => status === 'report');
  const text = new Map(pairs);

  it('are 27 printed entries that stand in 37 places of the body', () => {
    expect(report).toHaveLength(27);
    expect(report.flatMap(({ occurrences }) => occurrences)).toHaveLength(37);
  });

  it('are linked in every one of these places and nowhere else', () => {
    const ids = new Set(report.map(({ id }) => id));
    const linked = chapters.flatMap((chapter) =>
      [...readDocument(`2026/${chapter}.html`).querySelectorAll('a[data-term]')]
        .filter((link) => ids.has(link.getAttribute('data-term') ?? ''))
        .map(
          (link) =>
            `${link.getAttribute('data-term')} ${link.closest('[data-segment]')?.getAttribute('data-segment')} ${link.textContent}`,
        ),
    );
    const expected = report.flatMap(({ id, occurrences }) =>
      occurrences.map(
        ({ segment, start, end }) => `${id} ${segment} ${text.get(segment)?.slice(start, end)}`,
      ),
    );
    expect(linked.sort()).toEqual(expected.sort());
  });

  it('do not take 1+5 without N, 123 in 12345 or 10+ in 2+10+X+N for something else', () => {
    const linkOf = (start: string) => {
      const row = rows.find(({ zh }) => zh.includes(start))!;
      const links = [
        ...readDocument(`2026/${row.chapter}.html`).querySelectorAll(
          `[data-segment="${row.id}"] a[data-term]`,
        ),
      ];
      return links.map((link) => link.textContent);
    };
    expect(linkOf('“1+5”招商机制').filter((form) => form?.includes('1+5'))).toEqual([]);
    expect(linkOf('“1+5”景镇融合机制').filter((form) => form?.includes('1+5'))).toEqual([]);
    expect(linkOf('“12345”政务服务便民热线').filter((form) => form === '123' || form === '“123”')).toEqual(
      [],
    );
    expect(linkOf('“2+10+X+N”现代化产业体系').filter((form) => form?.includes('10+'))).toEqual([
      '“2+10+X+N”现代化产业体系',
    ]);
  });

  it('link one place inside a heading', () => {
    const headings = new Set(rows.filter(({ kind }) => kind === 'heading').map(({ id }) => id));
    const inHeadings = report.flatMap(({ occurrences }) =>
      occurrences.filter(({ segment }) => headings.has(segment)),
    );
    expect(inHeadings.map(({ segment }) => text.get(segment))).toEqual(['深入打好“三大保卫战”。']);
  });

  it('have a page that lists every occurrence and links to its sentence', () => {
    for (const { id, occurrences } of glossary) {
      const links = [...readDocument(`glossary/${id}.html`).querySelectorAll('.occurrences ol a')].map(
        (link) => link.getAttribute('href')?.split('#')[1],
      );
      expect(links, id).toEqual(occurrences.map(({ segment }) => `s-${segment.replaceAll('.', '-')}`));
    }
  });

  it('keep the printed definition to the letter, however it is laid out', () => {
    for (const { id, zh } of report) {
      const shown = readDocument(`glossary/${id}.html`).querySelector('.printed')?.textContent?.trim();
      expect(shown, id).toBe(zh.definition);
      const printed = rows.find((row) => row.kind === 'definition' && row.zh.startsWith(`${zh.headword}：`));
      expect(printed?.zh, id).toBe(`${zh.headword}：${zh.definition}`);
    }
  });
});
