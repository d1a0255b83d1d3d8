import { anchor } from '../paths.ts';
import type { Lang } from '../report/types.ts';
import type { SearchTexts } from '../search/texts.ts';
import type { Hit, Match } from '../search/types.ts';
import type { EditorialHit, TermHit } from './beside.ts';
import { button } from './button.ts';
import { create } from './create.ts';
import type { Answer, Offer } from './searcher.ts';

/** The page that shows results: its language, how it links to a place of the site, its words. */
export interface ResultPage {
  lang: Lang;
  /** Returns the link to a place of the site, e.g. `2026/unity.html#s-3-2-1-0`. */
  to(path: string): string;
  texts: SearchTexts;
}

/** A space that keeps its width and goes where a line ends. */
const WIDE = '\u2003';

/** Stands between the things that a message offers. */
const BETWEEN = ' · ';

/** Shows an answer, or none, in place of what the page showed before. */
export function renderAnswer(page: ResultPage, query: string, own: Answer | undefined): void {
  const { texts } = page;
  const list = part('results');
  const shown = own ? (own.hits.length > 0 ? own.hits : own.passage) : [];
  fill('results', own ? hitItems(page, own, shown) : []);
  part('hits').textContent = String(own ? own.hits.length : 0);
  part('occurrences').textContent = String(
    own ? own.hits.reduce((sum, { matches }) => sum + matches.length, 0) : 0,
  );
  // Where no sentence holds the query, the message says so.
  part('found').hidden = !own || own.hits.length === 0;
  fill('terms', own ? own.terms.map((term) => termCard(page, term)) : []);
  fill(
    'headings',
    own && own.headings.length > 0 ? [create('h2', 'part', texts.headings), headingList(page, own)] : [],
  );
  fill('beside', own ? besidePart(page, own) : []);
  fill('editorial', []);
  part('end').dataset['pending'] = String(Boolean(own));
  fill('other', []);
  const message = part('message');
  fill('message', own ? messageOf(page, query, own) : []);
  message.hidden = message.childNodes.length === 0;
  if (own) document.documentElement.dataset['engine'] = own.engine;
  list.setAttribute('aria-busy', 'false');
}

/** Adds what editor and translator wrote. */
export function renderEditorial(page: ResultPage, hits: readonly EditorialHit[]): void {
  part('end').dataset['pending'] = 'false';
  fill('editorial', hits.length > 0 ? editorialPart(page, hits) : []);
}

/** Adds the answer of the other language; that it has none only if the reader `asked` for it. */
export function renderOther(page: ResultPage, other: Answer, asked: boolean): void {
  if (other.hits.length === 0 && !asked) return;
  const list = create('ol', 'results');
  list.lang = other.lang === 'zh' ? 'zh-CN' : 'en';
  list.append(...hitItems(page, other, other.hits));
  const title = create('h2', 'part', page.texts.other.replace('{{count}}', String(other.hits.length)));
  fill('other', [title, list]);
}

/** Offers to search the other language too. */
export function renderAskOther({ texts }: ResultPage, query: string, act: () => void): void {
  fill('other', [
    button(
      texts.askOther.replace('{{query}}', () => shortened(query)),
      act,
    ),
  ]);
}

/** Says in its place that a part of the answer could not be loaded. */
export function renderLost({ texts }: ResultPage, name: 'editorial' | 'other'): void {
  fill(name, [create('p', 'notice', texts.missing)]);
}

/** Adds to the message that nothing was found what to look for instead. */
export function renderOffers({ texts }: ResultPage, offers: readonly Offer[]): void {
  if (offers.length === 0) return;
  const message = part('message');
  message.append(` ${texts.instead} `);
  offers.forEach(({ query, hits }, index) => {
    const link = create('a', '', query);
    link.href = `?q=${encodeURIComponent(query)}`;
    message.append(index > 0 ? BETWEEN : '', link, ' ', create('small', '', countOf(texts, hits)));
  });
}

function part(name: string): HTMLElement {
  return document.querySelector<HTMLElement>(`[data-${name}]`)!;
}

function fill(name: string, content: Node[]) {
  const element = part(name);
  element.textContent = '';
  element.append(...content);
  if (name !== 'results') element.hidden = content.length === 0;
}

function hitItems(
  { to, texts }: ResultPage,
  { query, lang, data }: Answer,
  hits: readonly Hit[],
): HTMLElement[] {
  return hits.map((hit, index) => {
    const item = create('li');
    if (index === 0 || hits[index - 1]!.chapter !== hit.chapter) {
      const chapter = data.chapters.find(({ slug }) => slug === hit.chapter);
      const title = create('h2', 'group', chapter ? chapter.title : hit.chapter);
      const count = create(
        'small',
        '',
        countOf(texts, hits.filter((one) => one.chapter === hit.chapter).length),
      );
      // In the page's language, whatever that of the hits.
      count.lang = document.documentElement.lang;
      title.append(WIDE, count);
      item.append(title);
    }
    const link = create('a');
    link.href = to(
      `${lang === 'en' ? 'en/' : ''}${data.year}/${hit.chapter}.html?q=${encodeURIComponent(query)}#${anchor(hit.id)}`,
    );
    link.append(markMatches(hit.text, hit.matches));
    item.append(link);
    return item;
  });
}

function countOf({ sentence, sentences }: SearchTexts, count: number): string {
  return (count === 1 ? sentence : sentences).replace('{{count}}', String(count));
}

function termCard({ lang, to, texts }: ResultPage, term: TermHit): HTMLElement {
  const card = create('article', 'term-card');
  const link = create('a', '', term.headword);
  link.href = to(`${lang === 'en' ? 'en/' : ''}glossary/${term.id}.html`);
  const title = create('h2');
  title.append(link, ' ', create('small', '', texts[term.status]));
  card.append(title);
  if (term.definition) card.append(create('p', '', term.definition));
  return card;
}

function headingList({ to, lang }: ResultPage, { data, headings }: Answer): HTMLElement {
  const list = create('ul');
  for (const { id, chapter, text } of headings) {
    const item = create('li');
    const link = create('a', '', text);
    link.href = to(`${lang === 'en' ? 'en/' : ''}${data.year}/${chapter}.html#${anchor(id)}`);
    item.append(link);
    list.append(item);
  }
  return list;
}

/** Sentences beside the exact ones: other inflections, or all the words in any place. */
function besidePart(page: ResultPage, answer: Answer): Node[] {
  const groups: [string, Hit[]][] = [
    [page.texts.inflected, answer.inflected],
    [page.texts.together, answer.together],
  ];
  return groups.flatMap(([title, hits]) => {
    if (hits.length === 0) return [];
    const list = create('ol', 'results');
    list.append(...hitItems(page, answer, hits));
    return [create('h2', 'part', title.replace('{{count}}', String(hits.length))), list];
  });
}

function editorialPart({ to, lang, texts }: ResultPage, hits: readonly EditorialHit[]): Node[] {
  const list = create('ul');
  for (const { text, matches, title, href } of hits) {
    const item = create('li');
    const link = create('a');
    link.href = to(`${lang === 'en' ? 'en/' : ''}${href}`);
    link.append(create('b', '', title), ' ', markMatches(text, matches));
    item.append(link);
    list.append(item);
  }
  const title = create('h2', 'part', texts.editorial);
  title.append(' ', create('small', '', String(hits.length)));
  return [title, list];
}

function messageOf(
  { to, lang, texts }: ResultPage,
  query: string,
  { hits, passage, near, empty }: Answer,
): Node[] {
  if (hits.length > 0) return [];
  if (empty) return [document.createTextNode(texts.empty)];
  if (passage.length > 0) return [document.createTextNode(texts.passage)];
  const nodes: Node[] = [document.createTextNode(texts.none.replace('{{query}}', () => shortened(query)))];
  if (near.length > 0) nodes.push(document.createTextNode(` ${texts.near} `));
  near.forEach((term, index) => {
    const link = create('a', '', term.headword);
    link.href = to(`${lang === 'en' ? 'en/' : ''}glossary/${term.id}.html`);
    nodes.push(document.createTextNode(index > 0 ? BETWEEN : ''), link);
  });
  return nodes;
}

function shortened(query: string): string {
  const text = query.trim();
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

/** Returns a text with its matches marked. */
function markMatches(text: string, matches: readonly Match[]): DocumentFragment {
  const result = document.createDocumentFragment();
  let at = 0;
  for (const { start, end } of matches) {
    result.append(text.slice(at, start), create('mark', '', text.slice(start, end)));
    at = end;
  }
  result.append(text.slice(at));
  return result;
}
