import type { Root, RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { readFile, segmentRows } from './built-site.ts';

const rows = segmentRows();
const textOf = (lang: 'zh' | 'en') => rows.map((row) => row[lang]).join(lang === 'zh' ? '' : ' ');

describe.each([
  ['zh', ''],
  ['en', ' '],
] as const)('the plain text (%s)', (lang, joint) => {
  const file = readFile(`files/xinyuan-2026-${lang}.txt`);
  const [official = '', editorial = ''] = file.slice(1).split('\r\n————————\r\n');

  it('has the official text to the letter above the rule', () => {
    expect(
      official
        .split('\r\n')
        .filter((line) => line !== '')
        .join(joint),
    ).toBe(textOf(lang));
  });

  it('has a byte order mark and the line ends of Windows', () => {
    expect(file.startsWith('\uFEFF')).toBe(true);
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('has all notes below the rule, each with the line it is about', () => {
    const numbers = [...editorial.matchAll(/^(\d+)\. (?:编者注：|\[EN\] |\[TN\] )/gm)].map(([, number]) =>
      Number(number),
    );
    expect(numbers.length).toBeGreaterThan(20);
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
    const noted = [...editorial.matchAll(/^(?:所注文字：|Text noted: )(.+)$/gm)].map(([, text]) =>
      text!.trim(),
    );
    expect(noted).toHaveLength(numbers.length);
    expect(noted.filter((text) => !textOf(lang).includes(text))).toEqual([]);
  });
});

describe.each([
  ['zh', ''],
  ['en', ' '],
] as const)('the Markdown (%s)', (lang, joint) => {
  const tree: Root = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .parse(readFile(`files/xinyuan-2026-${lang}.md`));
  const rule = tree.children.findIndex(({ type }) => type === 'thematicBreak');
  const official = tree.children.slice(0, rule);

  it('has the official text to the letter above the rule', () => {
    expect(official.map((node) => plain(node, joint)).join(joint)).toBe(textOf(lang));
  });

  it('has the headings of the report as headings', () => {
    const headings = official.filter(({ type }) => type === 'heading').map((node) => plain(node, joint));
    expect(headings).toEqual(rows.filter(({ kind }) => kind === 'heading').map((row) => row[lang]));
  });

  it('has a footnote for every mark', () => {
    const marks: string[] = [];
    visit({ type: 'root', children: official }, 'footnoteReference', ({ identifier }) => {
      marks.push(identifier);
    });
    const notes = tree.children.flatMap((node) =>
      node.type === 'footnoteDefinition' ? [node.identifier] : [],
    );
    expect(marks.length).toBeGreaterThan(20);
    expect([...notes].sort()).toEqual([...marks].sort());
  });
});

/** Returns the text of a block without its note marks. */
function plain(node: RootContent, joint: string): string {
  if (node.type === 'break') return joint;
  if ('children' in node) return node.children.map((child) => plain(child, joint)).join('');
  return 'value' in node ? node.value : '';
}
