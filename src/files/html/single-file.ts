import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { SingleFileData } from '../../browser/single-file.ts';
import { languageCodes } from '../../exchange/languages.ts';
import { entriesOf } from '../../glossary/entries.ts';
import { termCards, termTexts } from '../../glossary/term-cards.ts';
import { getT } from '../../i18n/translate.ts';
import { anchor } from '../../paths.ts';
import type { Lang } from '../../report/types.ts';
import {
  searchData,
  searchEditorial,
  searchEntries,
  searchPinyin,
  searchTraditional,
} from '../../search/build-data.ts';
import type { Site } from '../../site.ts';
import type { Imprint } from '../imprint.ts';
import { layeredNotes, renderChapter, renderNote, languagesOf, type Layers } from './render-chapter.ts';
import { noteId } from './render-block.ts';
import { renderGlossary } from './render-glossary.ts';
import { renderSearch } from './render-search.ts';

/**
 * Returns the whole report as one HTML file that needs no other: contents, text, notes, glossary and
 * exact search. Its policy admits its own style and script by their hashes and nothing else.
 */
export async function singleFile(
  site: Site,
  layers: Layers,
  imprints: readonly { lang: Lang; imprint: Imprint }[],
): Promise<string> {
  const [{ report, lang }] = layers;
  const t = getT(lang);
  const [style, script] = await Promise.all([
    bundle('html/single-file.css'),
    bundle('../browser/single-file.ts'),
  ]);
  const data = Object.fromEntries(layers.map((layer) => [layer.lang, dataOf(site, layer)]));
  const name = t('nav.site', { place: report.data.place[lang], title: report.data.title[lang] });
  const page = h('html', { lang: languageCodes[lang] }, [
    h('head', [
      h('meta', { httpEquiv: 'Content-Security-Policy', content: policy(style, script) }),
      h('meta', { charSet: 'utf-8' }),
      h('title', `${name} ${report.year}`),
      h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      h('meta', { name: 'renderer', content: 'webkit' }),
      h('style', style),
    ]),
    h('body', { dataLang: lang }, [
      h('header', { className: ['file-head'] }, [
        ...layers.slice(0, 2).map((layer) => standing(layer.lang, layers.length > 1 || lang === 'en', lang)),
        ...renderSearch(lang, layers.length > 1),
      ]),
      h('main', { className: ['columns'], id: 'main' }, [contents(layers), article(site, layers, imprints)]),
      h('script', { type: 'application/json', dataFile: '' }, JSON.stringify(data).replace(/</g, '\\u003c')),
      h('script', script),
    ]),
  ]);
  return `<!doctype html>\n${toHtml(page)}\n`;
}

function article(site: Site, layers: Layers, imprints: readonly { lang: Lang; imprint: Imprint }[]): Element {
  const [{ report, lang, chapters }] = layers;
  const entries = entriesOf(site, report);
  const known = new Set(entries.map(({ term }) => term.id));
  let from = 1;
  const sections = chapters.map(({ slug }, at) => {
    const notes = layeredNotes(layers, [at], from);
    from += notes.length;
    const options = {
      numbers: new Map(notes.map(({ label, number }) => [label, number])),
      noteMark: {},
      termHref: (term: string) => (known.has(term) ? `#term-${term}` : undefined),
    };
    const footnotes = h('section', { className: ['footnotes'], dataApparatus: '' }, [
      h('p', { className: ['notes-title'] }, getT(lang)('note.title')),
      h(
        'ol',
        notes.map((note) =>
          h('li', { id: noteId(note.label), value: String(note.number) }, renderNote(note, lang)),
        ),
      ),
    ]);
    return h('section', { dataChapter: slug }, [
      ...renderChapter(layers, at, options),
      ...(notes.length > 0 ? [footnotes] : []),
    ]);
  });
  return h('article', { className: layers.length > 1 ? ['report', 'paired'] : ['report'] }, [
    ...sections,
    ...renderGlossary(entries, languagesOf(layers)),
    ...imprints.map(({ lang: language, imprint: { title, paragraphs } }) =>
      h('section', { className: ['imprint'], ...(language !== lang && { lang: languageCodes[language] }) }, [
        h('h2', title),
        ...paragraphs.map((text) => h('p', text)),
      ]),
    ),
  ]);
}

function contents([{ lang, chapters }]: Layers): Element {
  const t = getT(lang);
  return h('nav', { className: ['contents'], ariaLabel: t('nav.contents') }, [
    h('details', [
      h('summary', t('home.contents')),
      h(
        'ol',
        chapters.map(({ title, blocks }) =>
          h('li', [h('a', { href: `#${anchor(blocks[0]!.segments[0]!.segment.id)}` }, title)]),
        ),
      ),
    ]),
  ]);
}

/** Returns the line that says what the text is worth. */
function standing(lang: Lang, translated: boolean, main: Lang): Element {
  const t = getT(lang);
  const text = translated ? t('bilingual.prevails') : t('files.imprintUnofficial');
  return h('p', { className: ['status'], ...(lang !== main && { lang: languageCodes[lang] }) }, text);
}

function dataOf(site: Site, { report, lang }: Layers[0]): SingleFileData {
  return {
    search: searchData(site, report, lang),
    entries: searchEntries(site, report, lang),
    editorial: searchEditorial(site, report, lang),
    pinyin: searchPinyin(site, report, lang),
    // English text has none.
    traditional: lang === 'zh' ? searchTraditional(site, report, lang) : '',
    terms: termTexts(lang),
    cards: termCards(site, report, lang),
  };
}

function policy(style: string, script: string): string {
  const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  return [
    "default-src 'none'",
    `style-src ${hash(style)}`,
    `script-src ${hash(script)}`,
    'img-src data:',
    "form-action 'none'",
    "base-uri 'none'",
  ].join('; ');
}

/** Returns a script or a style sheet with all that it imports, in the forms the browser floor allows. */
async function bundle(entry: string): Promise<string> {
  const script = entry.endsWith('.ts');
  const { outputFiles } = await build({
    entryPoints: [join(process.cwd(), 'src/files', entry)],
    bundle: true,
    minify: true,
    write: false,
    charset: 'utf8',
    ...(script ? { format: 'iife' as const, target: 'es2018' } : { target: 'chrome80' }),
  });
  return outputFiles[0]!.text.trim();
}
