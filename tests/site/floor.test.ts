import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import bcd, { type CompatStatement, type Identifier } from '@mdn/browser-compat-data' with { type: 'json' };
import { tokenizer } from 'acorn';
import DoIUse from 'doiuse';
import { runChecks } from 'es-check';
import { parse } from 'postcss';
import { afterAll, describe, expect, it } from 'vitest';
import { dist, filesOf, readFile } from './built-site.ts';

/** The oldest Chromium that must do everything. */
const FLOOR = 80;
const scripts = filesOf('.js').filter((path) => /^assets\/(?!pagefind-)/.test(path));
/** Scripts of a language hold data in one assignment; their texts are no code. */
const code = scripts.filter((path) => !/-(?:zh|en)\.js$/.test(path));

/** Has so many words of its own in common with newer browsers that a test runs it in Chromium 80 instead. */
const WORD_FILE = 'assets/notes-docx.js';

/** Names of our own, and of the hashing library's, that newer browsers happen to use too. */
const OWN_NAMES = ['segments', 'changed', 'finished', 'destroy'];

/** What a browser may pass over without harm to the layout: properties, selectors, doiuse's features. */
const ENHANCEMENTS = [
  'css-focus-visible',
  ':focus-visible',
  'css-hyphens',
  'css-hanging-punctuation',
  'hanging-punctuation',
  'text-autospace',
  'text-wrap',
  // The sheet of paper; print goes on without.
  'page',
  'size',
  'text-spacing-trim',
  'text-size-adjust',
  // Scroll bars and fields of the system in the colours of the page; a code that stays black on white.
  'color-scheme',
  'forced-color-adjust',
  // Beside its prefixed form.
  'appearance',
];

// es-check knows the syntax and the built-ins of every ECMAScript; MDN's data, on which the other tools
// of this kind rest, knows what belongs to the browser. Both go by name alone, since a script does not
// tell of what kind `x` is in `x.at(0)`.
describe('the scripts', () => {
  it('are there, and all in one place', () => {
    expect(scripts).toEqual(
      expect.arrayContaining(['assets/page.js', 'assets/search.js', 'assets/text-zh.js']),
    );
    expect(filesOf('.js').filter((path) => !/^(?:assets|pagefind)\//.test(path))).toEqual([]);
  });

  it('parse as ES2018', () => {
    expect(esCheck('es2018', scripts, false)).toEqual([]);
  });

  it('call no built-in newer than ES2020, which Chromium 80 has', () => {
    expect(esCheck('es2020', code, true)).toEqual([]);
  });

  it('call nothing of the browser newer than Chromium 80', () => {
    expect(newNames('a.replaceChildren(b.replaceAll("x", "y")); structuredClone(c)')).toEqual([
      'replaceChildren',
      'replaceAll',
      'structuredClone',
    ]);
    for (const path of code.filter((name) => name !== WORD_FILE)) {
      const names = newNames(readFile(path)).filter((name) => !OWN_NAMES.includes(name));
      expect(names, path).toEqual([]);
    }
  });
});

// doiuse tells `gap` of flex boxes from that of grids; MDN's data knows all properties and selectors.
describe('the style sheets', () => {
  const sheets = filesOf('.css').filter((path) => !path.startsWith('pagefind/'));

  it('ask of Chromium 80 nothing it lacks, but for enhancements', () => {
    expect(newStyles('a{display:flex;gap:1em;aspect-ratio:1} :is(b){inset:0} c:has(d){top:1px}')).toEqual([
      'flexbox-gap',
      'css-has',
      ':is',
      ':has',
      'aspect-ratio',
      'inset',
    ]);
    expect(sheets).toContain('assets/site.css');
    for (const path of sheets) {
      const styles = newStyles(readFile(path)).filter((style) => !ENHANCEMENTS.includes(style));
      expect(styles, path).toEqual([]);
    }
  });
});

describe('the files that hold the whole report', () => {
  const folder = mkdtempSync(join(tmpdir(), 'floor-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each(filesOf('.html').filter((path) => path.startsWith('files/')))(
    'ask of Chromium 80 no more: %s',
    (path) => {
      const scripts = partsOf(path, 'script').filter((text) => !text.startsWith('{'));
      const styles = partsOf(path, 'style');
      expect([scripts.length, styles.length]).toEqual([1, 1]);
      const file = join(folder, 'script.js');
      writeFileSync(file, scripts[0]!);
      expect(esCheck('es2018', [file], false)).toEqual([]);
      expect(esCheck('es2020', [file], true)).toEqual([]);
      expect(newNames(scripts[0]!).filter((name) => !OWN_NAMES.includes(name))).toEqual([]);
      expect(newStyles(styles[0]!).filter((style) => !ENHANCEMENTS.includes(style))).toEqual([]);
    },
  );
});

/** Returns what stands in the elements of a name in a page. */
function partsOf(path: string, name: string): string[] {
  const elements = readFile(path).matchAll(new RegExp(`<${name}[^>]*>([^]*?)</${name}>`, 'g'));
  return [...elements].map(([, text]) => text!);
}

function esCheck(ecmaVersion: string, paths: readonly string[], checkFeatures: boolean): string[] {
  const files = paths.map((path) => resolve(dist, path).replaceAll('\\', '/'));
  const { errors } = runChecks([{ ecmaVersion, files, checkFeatures, cache: false }], { logger: null });
  return errors.map(({ err, file }) => `${file}: ${err.message}`);
}

/** Returns the names in a script that only browsers newer than the floor know. */
function newNames(script: string): string[] {
  const since = versions();
  const tokens = [...tokenizer(script, { ecmaVersion: 2018 })];
  // A name of two letters counts after a dot only: minified variables are called so too.
  const names = tokens.flatMap(({ type, start, end }, index) =>
    type.label === 'name' && (end - start > 2 || tokens[index - 1]?.type.label === '.')
      ? [script.slice(start, end)]
      : [],
  );
  return [...new Set(names)].filter((name) => (since.get(name) ?? 0) > FLOOR);
}

/** Returns since which Chromium there has been anything of a name: an interface, an object, a member of one. */
function versions(): Map<string, number> {
  const since = new Map<string, number>();
  const add = (name: string, { __compat }: Identifier) => {
    if (__compat) since.set(name, Math.min(since.get(name) ?? Infinity, sinceOf(__compat)));
  };
  const objects = { ...bcd.api, ...bcd.javascript.builtins } as Record<string, Record<string, Identifier>>;
  for (const [name, object] of Object.entries(objects)) {
    add(name, object as Identifier);
    for (const [member, value] of Object.entries(object)) {
      if (member !== '__compat') add(member.replace(/_static$/, ''), value);
    }
  }
  return since;
}

/** Returns what a style sheet uses and the floor lacks: doiuse's features, selectors, properties, keywords. */
function newStyles(text: string): string[] {
  const found = new Set<string>();
  const root = parse(text);
  new DoIUse({
    browsers: [`chrome ${FLOOR}`],
    onFeatureUsage: ({ feature, featureData }) => featureData?.missing && found.add(feature),
  }).postcss(root, { warn: () => undefined, root });
  root.walkRules(({ selector }) => {
    for (const [pseudo] of selector.matchAll(/:[a-z][a-z-]*/g)) {
      if (sinceOf(bcd.css.selectors?.[pseudo.slice(1)]?.__compat) > FLOOR) found.add(pseudo);
    }
  });
  root.walkDecls(({ prop, value }) => {
    if (/^-(?:-|webkit-|moz-)/.test(prop)) return;
    const property = bcd.css.properties?.[prop];
    if (sinceOf(property?.__compat) > FLOOR) {
      found.add(prop);
      return;
    }
    for (const word of value.split(/[\s,]+/)) {
      const keyword = property?.[word];
      if (keyword && sinceOf(keyword.__compat) > FLOOR) found.add(`${prop}: ${word}`);
    }
  });
  return [...found];
}

/** Returns the first Chromium with a feature under this very name and without a flag; infinite if there is none. */
function sinceOf(compat: CompatStatement | undefined): number {
  const support = compat?.support.chrome ?? { version_added: false };
  const added = (Array.isArray(support) ? support : [support])
    .filter(({ flags, prefix, alternative_name }) => !flags && !prefix && !alternative_name)
    .map(({ version_added }) =>
      version_added ? Number.parseInt(version_added.replace('≤', ''), 10) : Infinity,
    );
  return Math.min(Infinity, ...added);
}
