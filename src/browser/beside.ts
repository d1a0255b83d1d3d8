import type { TermCard } from '../glossary/term-cards.ts';
import type { Lang } from '../report/types.ts';
import {
  findHeadingsByPinyin,
  isPinyin,
  findNearTerms,
  findTermsByName,
  findTermsByPinyin,
} from '../search/find-terms-and-headings.ts';
import type {
  Match,
  Matcher,
  SearchData,
  SearchEditorial,
  SearchHeading,
  SearchPinyin,
  SearchTerm,
} from '../search/types.ts';
import { loadScript } from './load-script.ts';

/** A term with its definition, if it has one. */
export interface TermHit extends SearchTerm {
  definition: string | undefined;
}

/** A definition of the editor's or a note that holds the query. */
export interface EditorialHit {
  text: string;
  matches: Match[];
  title: string;
  href: string;
}

/** What a query finds among terms and headings. */
export interface Named {
  terms: TermHit[];
  headings: SearchHeading[];
  /** Terms that come near, when there is none of these. */
  near: SearchTerm[];
}

/** No more matching terms than this stand above the results. */
const MOST_TERMS = 4;

/** An edition of the site: where it is, and what finds in it. */
export interface Place {
  base: string;
  lang: Lang;
  data: SearchData;
  entries: SearchTerm[];
}

const NO_PINYIN: SearchPinyin = { terms: [], headings: [] };

/**
 * Finds terms by name, and terms and headings by pinyin, which is loaded for what can be read as
 * syllables and for letters that nothing else knows.
 */
export async function findNamed(
  place: Place,
  query: string,
  matcher: Matcher,
  unknown: boolean,
): Promise<Named> {
  const { base, lang, entries } = place;
  const byName = findTermsByName(entries, matcher);
  const pinyin: SearchPinyin =
    isPinyin(query) || (unknown && byName.length === 0 && /[a-zü]/i.test(query))
      ? await loadScript<SearchPinyin>(base, `pinyin-${lang}`).catch(() => NO_PINYIN)
      : NO_PINYIN;
  const byPinyin = findTermsByPinyin(entries, pinyin.terms, query);
  const found = [...byName, ...byPinyin.filter((term) => byName.indexOf(term) === -1)];
  const terms = found.slice(0, MOST_TERMS);
  const headings = findHeadingsByPinyin(pinyin.headings, query);
  return {
    terms: await Promise.all(
      terms.map(async (term) => ({ ...term, definition: await definitionOf(place, term) })),
    ),
    headings,
    near: terms.length + headings.length === 0 ? findNearTerms(entries, pinyin.terms, query) : [],
  };
}

/** Returns the definition of a term, if it has one. */
function definitionOf({ base, lang }: Place, { id, status }: SearchTerm): Promise<string | undefined> {
  if (status === 'unexplained') return Promise.resolve(undefined);
  // Without it the term still leads to its page.
  return loadScript<TermCard>(base, `terms/${lang}/${id}`).then(
    ({ definition }) => definition,
    () => undefined,
  );
}

/** Returns the editor's definitions and the notes that hold the query. */
export async function findEditorial(
  { base, lang, data: { year, chapters }, entries }: Place,
  matches: (text: string) => Match[],
): Promise<EditorialHit[]> {
  const { definitions, notes } = await loadScript<SearchEditorial>(base, `editorial-${lang}`);
  const ofTerms = entries.map(({ id, headword }, index) => ({
    text: definitions[index]!,
    title: headword,
    href: `glossary/${id}.html`,
  }));
  const ofNotes = notes.map(({ label, chapter, text }) => ({
    text,
    title: (chapters.find(({ slug }) => slug === chapter) || { title: chapter }).title,
    href: `${year}/${chapter}.html#note-fn-${label}`,
  }));
  return [...ofTerms, ...ofNotes]
    .map((item) => ({ ...item, matches: matches(item.text) }))
    .filter((item) => item.matches.length > 0);
}
