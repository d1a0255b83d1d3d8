import { describe, expect, it } from 'vitest';
import { formatProblem } from '../../src/check/problem.ts';
import { type Catalogue, uiKeyMissing } from '../../src/check/rules/ui-key-missing.ts';
import type { Lang } from '../../src/report/types.ts';

/** Returns the catalogue that a text holds; the fault is marked in the text by ⟦ ⟧. */
function catalogue(lang: Lang, marked: string): Catalogue {
  const text = marked.replace(/[⟦⟧]/g, '');
  return {
    lang,
    path: `src/i18n/${lang}.ts`,
    text,
    keys: [...text.matchAll(/^ {2}'(.+?)':/gm)].map((match) => match[1]!),
  };
}

/** Expects one message at the place that is marked in one of the two texts. */
function expectRefused(zh: string, en: string, message: string) {
  const [path, marked] = zh.includes('⟦') ? ['src/i18n/zh.ts', zh] : ['src/i18n/en.ts', en];
  const rows = marked.slice(0, marked.indexOf('⟦')).split('\n');
  const at = `${path}:${rows.length}:${rows.at(-1)!.length + 1}`;
  expect(uiKeyMissing([catalogue('zh', zh), catalogue('en', en)]).map(formatProblem)).toEqual([
    `${at}  ui-key-missing  ${message}`,
  ]);
}

describe('ui-key-missing', () => {
  it('accepts the same keys in both languages, in any order', () => {
    const zh = "export const zh = {\n  'skip': '跳到正文',\n  'nav.home': '目录',\n};";
    const en = "export const en = {\n  'nav.home': 'Contents',\n  'skip': 'Skip to the text',\n};";
    expect(uiKeyMissing([catalogue('zh', zh), catalogue('en', en)])).toEqual([]);
  });

  it('accepts one plural form in Chinese where English has two', () => {
    const zh = "export const zh = {\n  'hits_other': '{{count}} 条',\n};";
    const en = "export const en = {\n  'hits_one': '{{count}} hit',\n  'hits_other': '{{count}} hits',\n};";
    expect(uiKeyMissing([catalogue('zh', zh), catalogue('en', en)])).toEqual([]);
  });

  it('reports a key that English lacks, where Chinese has it', () => {
    expectRefused(
      "export const zh = {\n  'skip': '跳到正文',\n  ⟦'nav.home'⟧: '目录',\n};",
      "export const en = {\n  'skip': 'Skip to the text',\n};",
      "The key 'nav.home' is missing in src/i18n/en.ts. Add it there.",
    );
  });

  it('reports a key that Chinese lacks, where English has it', () => {
    expectRefused(
      "export const zh = {\n  'skip': '跳到正文',\n};",
      "export const en = {\n  'skip': 'Skip to the text',\n  ⟦'nav.home'⟧: 'Contents',\n};",
      "The key 'nav.home' is missing in src/i18n/zh.ts. Add it there.",
    );
  });

  it('reports a plural form that English needs', () => {
    expectRefused(
      "export const zh = {\n  ⟦'hits_other'⟧: '{{count}} 条',\n};",
      "export const en = {\n  'hits_other': '{{count}} hits',\n};",
      "The key 'hits_one' is missing in src/i18n/en.ts. Add it there.",
    );
  });

  it('reports a key without plural forms where the other language has them', () => {
    expectRefused(
      "export const zh = {\n  ⟦'hits_other'⟧: '{{count}} 条',\n};",
      "export const en = {\n  'hits': '{{count}} hits',\n  'hits_one': '{{count}} hit',\n};",
      "The key 'hits_other' is missing in src/i18n/en.ts. Add it there.",
    );
  });

  it('reports a key at its own line where an earlier key begins as it does', () => {
    expectRefused(
      "export const zh = {\n  'nav.homepage': '首页',\n  ⟦'nav.home'⟧: '目录',\n};",
      "export const en = {\n  'nav.homepage': 'Start',\n};",
      "The key 'nav.home' is missing in src/i18n/en.ts. Add it there.",
    );
  });

  it('reports a plural form at its own line where the language has it', () => {
    const zh = catalogue(
      'zh',
      "export const zh = {\n  'hits_one': '一条',\n  'hits_other': '{{count}} 条',\n};",
    );
    const en = catalogue('en', "export const en = {\n  'hits_one': 'one hit',\n};");
    expect(uiKeyMissing([zh, en]).map(({ path, line }) => `${path}:${line}`)).toEqual(['src/i18n/zh.ts:3']);
  });

  it('finds a key without quotation marks', () => {
    const zh = {
      ...catalogue('zh', "export const zh = {\n  'nav.home': '目录',\n  skip: '跳到正文',\n};"),
      keys: ['nav.home', 'skip'],
    };
    const en = catalogue('en', "export const en = {\n  'nav.home': 'Contents',\n};");
    expect(uiKeyMissing([zh, en]).map(formatProblem)).toEqual([
      "src/i18n/zh.ts:3:3  ui-key-missing  The key 'skip' is missing in src/i18n/en.ts. Add it there.",
    ]);
  });
});
