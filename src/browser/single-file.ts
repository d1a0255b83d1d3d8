import type { TermCard, TermTexts } from '../glossary/term-cards.ts';
import { packIds } from '../search/pack-ids.ts';
import type {
  PackedChapter,
  SearchData,
  SearchEditorial,
  SearchTerm,
  SearchPinyin,
} from '../search/types.ts';
import type { Lang } from '../report/types.ts';
import './definitions.ts';
import { scanEngine } from './engines.ts';
import { openDefinitions } from './open-definitions.ts';
import { searcherOf } from './searcher.ts';
import { startSearch } from './search-form.ts';

/** What a file that holds the whole report carries besides its text, by language. */
export interface SingleFileData {
  search: SearchData;
  entries: SearchTerm[];
  editorial: SearchEditorial;
  pinyin: SearchPinyin;
  traditional: string;
  terms: TermTexts;
  cards: [string, TermCard][];
}

const { lang = 'zh' } = document.body.dataset;
const data = JSON.parse(document.querySelector('[data-file]')!.textContent!) as Partial<
  Record<Lang, SingleFileData>
>;
const languages = Object.keys(data) as Lang[];

// Everything that a page of the site loads on first use is here from the start.
const loaded: Record<string, unknown> = { ...window.readingRoom, 'panel.css': true };
for (const language of languages) {
  const { search, entries, editorial, pinyin, traditional, terms, cards } = data[language]!;
  Object.assign(loaded, {
    [`search-${language}`]: search,
    [`entries-${language}`]: entries,
    [`editorial-${language}`]: editorial,
    [`pinyin-${language}`]: pinyin,
    [`traditional-${language}`]: traditional,
    [`terms-${language}`]: terms,
  });
  for (const [id, card] of cards) loaded[`terms/${language}/${id}`] = card;
  Object.defineProperty(loaded, `text-${language}`, { get: () => textOf(language) });
}
window.readingRoom = loaded;

for (const hidden of Array.from(document.querySelectorAll<HTMLElement>('[data-script-only]'))) {
  hidden.hidden = false;
}
const contents = document.querySelector<HTMLDetailsElement>('.columns .contents details');
if (contents) contents.open = matchMedia('(min-width: 68rem)').matches;

openDefinitions('', document.querySelector<HTMLElement>('[data-definitions-on]'));
startSearch(document.querySelector<HTMLFormElement>('form[data-search]')!, {
  open: (language, own) => searcherOf('', language, scanEngine('', language), !own),
  both: true,
  to: placeInFile,
});

/** Returns the official text, read from the page itself, in the form in which a page of the site loads it. */
function textOf(language: Lang): PackedChapter[] {
  const attribute = language === lang ? 'data-segment' : 'data-twin';
  return Array.from(document.querySelectorAll<HTMLElement>('[data-chapter]')).map((chapter) => {
    const segments = Array.from(chapter.querySelectorAll(`[${attribute}]`));
    const ids = segments.map((segment) => segment.getAttribute(attribute)!);
    return [chapter.dataset['chapter']!, packIds(ids), segments.map(officialText).join('\n')];
  });
}

function officialText(segment: Element): string {
  const copy = segment.cloneNode(true) as Element;
  Array.from(copy.querySelectorAll('[data-apparatus]')).forEach((apparatus) => apparatus.remove());
  return copy.textContent!;
}

/** Returns the place in this file that stands for a place of the site. */
function placeInFile(path: string): string {
  const hash = /#.*$/.exec(path);
  return hash ? hash[0] : path.replace(/^.*\/(.+)\.html$/, '#term-$1');
}
