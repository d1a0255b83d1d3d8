import { h } from 'hastscript';
import { languageCodes } from '../../exchange/languages.ts';
import { entriesOf } from '../../glossary/entries.ts';
import { formatDate } from '../../i18n/format-date.ts';
import { getT } from '../../i18n/translate.ts';
import type { Lang } from '../../report/types.ts';
import type { Site } from '../../site.ts';
import { noteId } from '../html/render-block.ts';
import { languagesOf, layeredNotes, renderChapter, renderNote, type Layers } from '../html/render-chapter.ts';
import { renderGlossary } from '../html/render-glossary.ts';
import type { Imprint } from '../imprint.ts';
import type { BookPage } from './book.ts';
import { xhtml } from './xhtml.ts';

/** Returns the cover, set in type, with what the text is worth. */
export function coverPage(layers: Layers): BookPage {
  const [{ report, lang }] = layers;
  const { data, year } = report;
  const content = layers.flatMap(({ lang: language }, layer) => {
    const t = getT(language);
    const attributes = language === lang ? {} : { lang: languageCodes[language] };
    return [
      h(layer === 0 ? 'h1' : 'p', { ...attributes, className: ['cover-title'] }, [
        h('span', { className: ['cover-place'] }, data.place[language]),
        ' ',
        h('span', data.title[language]),
      ]),
      h('p', { ...attributes, className: ['cover-line'] }, [
        t('home.given', { session: data.session[language], date: formatDate(language, data.date) }),
      ]),
    ];
  });
  const standing = layers.map(({ lang: language }) =>
    h(
      'p',
      { className: ['cover-note'], ...(language !== lang && { lang: languageCodes[language] }) },
      layers.length > 1 || language === 'en'
        ? getT(language)('bilingual.prevails')
        : getT(language)('files.imprintUnofficial'),
    ),
  );
  const title = getT(lang)('files.cover');
  const body = [
    h('section', { className: ['cover'] }, [
      h('p', { className: ['cover-year'] }, year),
      ...content,
      ...standing,
    ]),
  ];
  return page({ file: 'cover.xhtml', title, lang, type: 'cover', content: body, landmark: 'cover' });
}

/** Returns the chapters, each with its notes. */
export function chapterPages(site: Site, layers: Layers): BookPage[] {
  const [{ report, lang, chapters }] = layers;
  const places = new Map(
    entriesOf(site, report).map(({ term, printed }) => [
      term.id,
      `${printed ? printed.chapter : 'glossary'}.xhtml#term-${term.id}`,
    ]),
  );
  return chapters.map(({ slug }, at) => {
    const notes = layeredNotes(layers, [at]);
    const blocks = renderChapter(layers, at, {
      numbers: new Map(notes.map(({ label, number }) => [label, number])),
      noteMark: { 'epub:type': 'noteref', role: 'doc-noteref' },
      termHref: (term) => places.get(term),
    });
    const asides = notes.map((note) =>
      h('aside', { 'epub:type': 'footnote', role: 'doc-footnote', id: noteId(note.label) }, [
        h('p', { className: ['note-number'] }, String(note.number)),
        ...renderNote(note, lang),
      ]),
    );
    return page({
      file: `${slug}.xhtml`,
      title: layers.map((layer) => layer.chapters[at]!.title).join(' '),
      lang,
      type: 'bodymatter',
      content: [h('section', { 'epub:type': 'chapter', dataChapter: slug }, blocks), ...asides],
      landmark: 'bodymatter',
    });
  });
}

/** Returns the glossary of what the report has not printed itself, and the imprint. */
export function backPages(
  site: Site,
  layers: Layers,
  imprints: readonly { lang: Lang; imprint: Imprint }[],
): BookPage[] {
  const [{ report, lang }] = layers;
  const entries = entriesOf(site, report);
  const t = getT(lang);
  const glossary = renderGlossary(entries, languagesOf(layers));
  const imprint = imprints.map(({ lang: language, imprint: { title, paragraphs } }) =>
    h('section', { ...(language !== lang && { lang: languageCodes[language] }) }, [
      h('h2', title),
      ...paragraphs.map((text) => h('p', text)),
    ]),
  );
  return [
    page({
      file: 'glossary.xhtml',
      title: t('files.glossary'),
      lang,
      type: 'backmatter',
      content: [h('h1', t('files.glossary')), ...glossary],
      landmark: 'glossary',
    }),
    page({ file: 'imprint.xhtml', title: t('files.imprint'), lang, type: 'backmatter', content: imprint }),
  ];
}

type Page = Parameters<typeof xhtml>[0] & Pick<BookPage, 'file' | 'landmark'>;

function page({ file, landmark, ...rest }: Page): BookPage {
  return { file, title: rest.title, xhtml: xhtml(rest), ...(landmark && { landmark }) };
}
