import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { DOMParser, parseHTML } from 'linkedom';
import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import { dist, glossaryRows, segmentRows } from './built-site.ts';

const rows = segmentRows();
const glossary = glossaryRows().filter(({ status }) => status === 'report');
const bytesOf = (kind: string) => readFileSync(join(dist, `files/xinyuan-2026-${kind}.docx`));
const EDITORIAL = ['Imprint', 'Imprint Title', 'Status'];

/** Reads a document with mammoth, which knows nothing of the library that wrote it. */
async function read(kind: string) {
  const styleMap = [
    ...EDITORIAL.map((name) => `p[style-name='${name}'] => p.editorial:fresh`),
    "p[style-name='Cell Address'] => p.address:fresh",
    ...[1, 2, 3].map((level) => `p[style-name='Twin Heading ${level}'] => p.twin:fresh`),
    "p[style-name='Twin Title'] => p.twin:fresh",
    "p[style-name='Title'] => h1.title:fresh",
  ];
  const { value } = await mammoth.convertToHtml({ buffer: bytesOf(kind) }, { styleMap });
  const { document } = parseHTML(`<html><body>${value}</body></html>`);
  const notes = [...document.querySelectorAll('li[id^="footnote-"]')].map((note) =>
    (note.textContent ?? '').replace('↑', '').trim(),
  );
  const marks = [...document.querySelectorAll('sup')].map((mark) => ({
    before: (mark.parentElement!.textContent ?? '').split(mark.textContent!)[0]!,
    number: Number(/\d+/.exec(mark.textContent ?? '')?.[0]),
  }));
  for (const apart of document.querySelectorAll('sup, ol, .editorial')) apart.remove();
  return { document, notes, marks };
}

/** Reads a part of the archive as XML. */
function part(kind: string, path: string) {
  const text = new TextDecoder().decode(unzipSync(bytesOf(kind))[path]);
  return new DOMParser().parseFromString(text, 'text/xml');
}

const paragraphs = (document: Document) =>
  [...document.querySelectorAll('p, h1, h2, h3, h4')].map(({ textContent }) => textContent ?? '');
const value = (element: Element | null, name = 'w:val') => element?.getAttribute(name) ?? undefined;

describe('the report for Word', () => {
  it.each(['zh', 'zh-terms'])('has the Chinese text to the letter, in order (%s)', async (kind) => {
    const { document } = await read(kind);
    expect(paragraphs(document).join('')).toBe(rows.map(({ zh }) => zh).join(''));
  });

  it('has the English text to the letter, in order', async () => {
    const { document } = await read('en');
    expect(paragraphs(document).join(' ')).toBe(rows.map(({ en }) => en).join(' '));
  });

  it('has in the bilingual table every sentence beside its twin, with its address', async () => {
    const { document } = await read('bilingual');
    const text = (cell: Element, joint: string) =>
      [...cell.querySelectorAll('p')].map(({ textContent }) => textContent).join(joint);
    const found = [...document.querySelectorAll('tr, h1, h2, h3')].map((element) => {
      if (element.tagName !== 'TR') return [element.textContent, element.nextElementSibling?.textContent];
      const [address, zh, en] = element.querySelectorAll('td');
      return [text(zh!, ''), text(en!, ' '), address!.textContent];
    });
    const isHeading = (kind: string) => kind === 'heading';
    expect(found).toEqual(rows.map(({ id, kind, zh, en }) => (isHeading(kind) ? [zh, en] : [zh, en, id])));
  });

  it.each(['zh', 'zh-terms', 'en', 'bilingual'])('sets every paragraph by a named style (%s)', (kind) => {
    const styles = new Set(
      [...part(kind, 'word/styles.xml').querySelectorAll('w\\:style')].map((style) =>
        style.getAttribute('w:styleId'),
      ),
    );
    const document = part(kind, 'word/document.xml');
    const all = [...document.querySelectorAll('w\\:p')];
    expect(all.length).toBeGreaterThan(200);
    for (const paragraph of all) {
      const style = value(paragraph.querySelector('w\\:pPr > w\\:pStyle'));
      expect(styles.has(style ?? ''), paragraph.textContent ?? '').toBe(true);
      const direct = [...paragraph.querySelectorAll('w\\:pPr > *')].map(({ tagName }) => tagName);
      expect(direct.filter((name) => !['w:pStyle', 'w:rPr'].includes(name))).toEqual([]);
    }
    const runs = [...document.querySelectorAll('w\\:rPr > *')].map(({ tagName }) => tagName);
    const allowed = ['w:rStyle', 'w:rFonts', 'w:vanish', 'w:specVanish'];
    expect([...new Set(runs)].filter((name) => !allowed.includes(name))).toEqual([]);
    expect(document.querySelectorAll('w\\:rFonts[w\\:ascii], w\\:rFonts[w\\:eastAsia]')).toHaveLength(0);
  });

  it.each(['zh', 'zh-terms', 'en', 'bilingual'])('shows all headings in the navigation pane (%s)', (kind) => {
    const styles = part(kind, 'word/styles.xml');
    const outlined = ['Heading1', 'Heading2', 'Heading3'];
    outlined.forEach((id, level) => {
      const style = styles.querySelector(`w\\:style[w\\:styleId="${id}"]`);
      expect(value(style?.querySelector('w\\:name') ?? null)).toMatch(
        new RegExp(`^heading ${level + 1}$`, 'i'),
      );
      expect(value(style?.querySelector('w\\:outlineLvl') ?? null)).toBe(String(level));
    });
    const found = [...part(kind, 'word/document.xml').querySelectorAll('w\\:body > w\\:p')].filter(
      (paragraph) => outlined.includes(value(paragraph.querySelector('w\\:pStyle')) ?? ''),
    );
    const headings = rows.filter(({ kind: one, id }) => one === 'heading' && id !== '0.0.0.0');
    expect(found.map(({ textContent }) => textContent)).toEqual(
      headings.map((row) => (kind === 'en' ? row.en : row.zh)),
    );
  });

  it('has the notes of editor and translator as footnotes that say whose they are', async () => {
    const zh = await read('zh');
    expect(zh.notes.length).toBeGreaterThan(20);
    expect(zh.notes.filter((note) => !note.startsWith('编者注：'))).toEqual([]);
    expect(zh.marks.map(({ number }) => number)).toEqual(zh.notes.map((_, index) => index + 1));
    const en = await read('en');
    expect(en.notes.filter((note) => !/^\[(?:EN|TN)\] /.test(note))).toEqual([]);
    expect(en.notes.filter((note) => note.startsWith('[TN]')).length).toBeGreaterThan(3);
    expect((await read('bilingual')).notes).toHaveLength(zh.notes.length + en.notes.length);
  });

  it('explains each printed term where it occurs first, in the printed words', async () => {
    const { notes, marks } = await read('zh-terms');
    const definitions = notes.filter((note) => note.startsWith('名词解释：'));
    const printed = rows.filter(({ kind }) => kind === 'definition').map(({ zh }) => zh);
    expect(definitions.map((note) => note.slice('名词解释：'.length)).sort()).toEqual([...printed].sort());
    const segments = new Map(rows.map(({ id, zh }) => [id, zh]));
    for (const { zh, occurrences } of glossary) {
      const at = notes.findIndex((note) => note.startsWith(`名词解释：${zh.headword}：`));
      const [first] = occurrences;
      const before = segments.get(first!.segment)!.slice(0, first!.end);
      const mark = marks.find(({ number }) => number === at + 1);
      expect(mark?.before.replace(/\[\d+\]/g, '').endsWith(before), zh.headword).toBe(true);
    }
  });

  it('has real footnotes, one for every mark', () => {
    for (const kind of ['zh', 'zh-terms', 'en', 'bilingual']) {
      const ids = [...part(kind, 'word/document.xml').querySelectorAll('w\\:footnoteReference')].map((mark) =>
        value(mark, 'w:id'),
      );
      const notes = [...part(kind, 'word/footnotes.xml').querySelectorAll('w\\:footnote')]
        .filter((note) => !note.hasAttribute('w:type'))
        .map((note) => value(note, 'w:id'));
      expect(ids.length, kind).toBeGreaterThan(20);
      expect(notes, kind).toEqual(ids);
    }
  });
});

describe('the Chinese report for Word', () => {
  const size = (style: string) =>
    value(part('zh', 'word/styles.xml').querySelector(`w\\:style[w\\:styleId="${style}"] w\\:sz`));
  const font = (style: string) =>
    value(
      part('zh', 'word/styles.xml').querySelector(`w\\:style[w\\:styleId="${style}"] w\\:rFonts`),
      'w:eastAsia',
    );

  it('has the page of GB/T 9704-2012: A4, a text area of 156 × 225 mm, 22 lines of 28 characters', () => {
    const section = part('zh', 'word/document.xml').querySelector('w\\:sectPr')!;
    const number = (element: string, name: string) =>
      Number(value(section.querySelector(`w\\:${element}`), `w:${name}`));
    const millimetres = (twips: number) => Math.round((twips / 1440) * 25.4);
    const [width, height] = [number('pgSz', 'w'), number('pgSz', 'h')];
    expect([width, height].map(millimetres)).toEqual([210, 297]);
    expect([number('pgMar', 'top'), number('pgMar', 'left')].map(millimetres)).toEqual([37, 28]);
    const [wide, high] = [
      width - number('pgMar', 'left') - number('pgMar', 'right'),
      height - number('pgMar', 'top') - number('pgMar', 'bottom'),
    ];
    expect([wide, high].map(millimetres)).toEqual([156, 225]);
    expect(Math.floor(high / number('docGrid', 'linePitch'))).toBe(22);
    const spacing = part('zh', 'word/styles.xml').querySelector(
      'w\\:style[w\\:styleId="BodyText"] w\\:rPr w\\:spacing',
    );
    expect(Math.floor(wide / (Number(size('Normal')) * 10 + Number(value(spacing))))).toBe(28);
  });

  it('has the fonts and sizes of official documents', () => {
    expect([font('Title'), size('Title')]).toEqual(['方正小标宋简体', '44']);
    expect([font('Heading1'), size('Heading1')]).toEqual(['黑体', '32']);
    expect([font('Heading2'), size('Heading2')]).toEqual(['楷体_GB2312', '32']);
    expect([font('Heading3'), size('Heading3')]).toEqual(['仿宋_GB2312', '32']);
    const base = part('zh', 'word/styles.xml').querySelector('w\\:docDefaults w\\:rFonts');
    expect(value(base, 'w:eastAsia')).toBe('仿宋_GB2312');
    const standIns = [...part('zh', 'word/fontTable.xml').querySelectorAll('w\\:font')].map((one) => [
      one.getAttribute('w:name'),
      value(one.querySelector('w\\:altName')),
    ]);
    expect(Object.fromEntries(standIns)['仿宋_GB2312']).toMatch(/^仿宋,/);
    expect(Object.fromEntries(standIns)['方正小标宋简体']).toMatch(/宋体/);
  });

  it('has the page number between dashes at the outer side', () => {
    const sides = ['footer1', 'footer2'].map((name) => {
      const footer = part('zh', `word/${name}.xml`);
      expect(footer.documentElement!.textContent).toMatch(/^— .*PAGE.* —$/);
      const style = value(footer.querySelector('w\\:pStyle'));
      return value(part('zh', 'word/styles.xml').querySelector(`w\\:style[w\\:styleId="${style}"] w\\:jc`));
    });
    expect(sides).toEqual(['right', 'left']);
    expect(part('zh', 'word/settings.xml').querySelector('w\\:evenAndOddHeaders')).not.toBeNull();
  });

  it('runs sub-heads on into their paragraphs, as the report prints them', () => {
    const all = [...part('zh', 'word/document.xml').querySelectorAll('w\\:body > w\\:p')];
    const runIn = all.filter((paragraph) => paragraph.querySelector('w\\:pPr > w\\:rPr > w\\:specVanish'));
    const subHeads = all.filter((one) => value(one.querySelector('w\\:pStyle')) === 'Heading3');
    expect(runIn).toEqual(subHeads);
    expect(runIn.length).toBeGreaterThan(60);
  });

  it('states its language and its properties', () => {
    const language = part('zh', 'word/styles.xml').querySelector('w\\:docDefaults w\\:lang');
    expect(value(language, 'w:eastAsia')).toBe('zh-CN');
    const core = part('zh', 'docProps/core.xml').documentElement!.textContent;
    expect(core).toContain('新源县2026年政府工作报告');
    expect(core).not.toContain('Un-named');
  });
});

describe('the English report for Word', () => {
  it('says above the title that the Chinese prevails and that it is no official translation', async () => {
    const document = part('en', 'word/document.xml');
    const first = document.querySelector('w\\:p')!;
    expect(value(first.querySelector('w\\:pStyle'))).toBe('Status');
    expect(first.textContent).toMatch(/Chinese text prevails.*not an official translation/);
  });
});
