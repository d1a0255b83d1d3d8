import type { Lang } from '../report/types.ts';
import { chineseMatcher } from '../search/chinese.ts';
import { englishMatcher, wordsOf } from '../search/english.ts';
import { foldText } from '../search/fold.ts';
import { findHits, findPassage, matchesOfAll } from '../search/find-hits.ts';
import { insteadOf } from '../search/instead-of.ts';
import { findHeadingHits, findNearTerms, findTermHits } from '../search/find-terms-and-headings.ts';
import { remember } from '../search/remember.ts';
import { simplifiedMap } from '../search/simplified-map.ts';
import type {
  Engine,
  Hit,
  Match,
  Matcher,
  SearchData,
  SearchEntries,
  SearchHeading,
  SearchPinyin,
  SearchTerm,
} from '../search/types.ts';
import { openEngine, scanEngine } from './engines.ts';
import { loadScript } from './load-script.ts';

/** What search has to say to a query in one language. */
export interface Answer {
  lang: Lang;
  data: SearchData;
  engine: string;
  hits: Hit[];
  /** Hits of other inflections of the words; English only. */
  inflected: Hit[];
  /** Segments that hold all the words of a query of several, when none holds them in sequence. */
  together: Hit[];
  /** Where a passage over several segments stands, when no segment holds the query. */
  passage: Hit[];
  terms: SearchTerm[];
  headings: SearchHeading[];
  editorial: { text: string; matches: Match[]; title: string; href: string }[];
  near: SearchTerm[];
  /** Whether the official text does not hold the query in any way. */
  nothing: boolean;
}

/** Another query that finds something, with the number of its hits. */
export interface Offer {
  query: string;
  hits: number;
}

/** Finds a query in one language. */
export interface Searcher {
  search(query: string): Promise<Answer>;
  /** Returns what to look for instead of a query that finds nothing. */
  instead(query: string): Promise<Offer[]>;
}

/** Opens the search of a language on the best engine there is. */
export async function openSearcher(base: string, lang: Lang): Promise<Searcher> {
  return searcherOf(base, lang, await openEngine(base, lang));
}

/**
 * Opens the search in the official text of a language that is not the page's: in its text, which is
 * lighter than a second Pagefind with its index.
 */
export function openOtherSearcher(base: string, lang: Lang): Promise<Searcher> {
  return searcherOf(base, lang, scanEngine(base, lang), false);
}

/** Nobody asks for more words than these in any place; each is looked up by itself. */
const MOST_WORDS = 20;

/** Of a query that finds nothing, each of so many words at most is looked up by itself. */
const MOST_INSTEAD = 4;

/** Opens the search of a language on a given engine; without what stands `beside` the official text if so told. */
export async function searcherOf(base: string, lang: Lang, engine: Engine, beside = true): Promise<Searcher> {
  const [data, words] = await Promise.all([
    loadScript<SearchData>(base, `search-${lang}`),
    lang === 'en' && engine.name === 'pagefind' ? loadScript<string>(base, `words-${lang}`) : '',
  ]);
  const order = data.chapters.map(({ slug }) => slug);
  const simplified = simplifiedMap(data.simplified);
  const fold = remember((text) => foldText(text, simplified));
  const cut = remember(wordsOf);
  const vocabulary = wordsOf(words);
  const scan = scanEngine(base, lang);
  const joint = lang === 'en' ? ' ' : '';
  const matcherOf = (query: string): Matcher =>
    lang === 'en'
      ? englishMatcher(query, vocabulary, cut)
      : chineseMatcher(query, (text) => (text === query ? foldText(text, simplified) : fold(text)));
  const findTogether = async (query: string): Promise<Hit[]> => {
    const parts = query.split(/[\s，、；,;]+/);
    if (parts.length > MOST_WORDS) return [];
    const matchers = parts.map(matcherOf).filter(({ empty }) => !empty);
    if (matchers.length < 2) return [];
    const lookups = matchers.reduce<string[][]>((all, matcher) => all.concat(matcher.lookups), []);
    return findHits(await engine.candidates(lookups), (text) => matchesOfAll(matchers, text), order);
  };
  return {
    async search(query) {
      const loading = beside ? loadBeside(base, lang, query) : { terms: [], notes: [], headings: [] };
      const matcher = matcherOf(query);
      const chapters = matcher.empty ? [] : await engine.candidates(matcher.lookups);
      const hits = findHits(chapters, matcher.matches, order);
      const inflected = findHits(chapters, matcher.inflected, order);
      const noHit = hits.length + inflected.length === 0;
      // No index holds a passage that runs from one chapter into the next: the whole text does.
      const whole = noHit && mayRunOn(query.trim()) ? await scan.candidates([]) : [];
      const passage = matcher.empty ? [] : findPassage(whole, matcher.matches, order, joint);
      const together = noHit && passage.length === 0 ? await findTogether(query) : [];
      const known = await loading;
      const terms = findTermHits(known.terms, query, matcher);
      const headings = findHeadingHits(known.headings, query);
      const editorial = findEditorial(data, known, matcher.matches);
      const nothing = noHit && passage.length + together.length === 0;
      const lost = nothing && terms.length + headings.length === 0;
      return {
        lang,
        data,
        engine: engine.name,
        hits,
        inflected,
        together,
        passage,
        terms,
        headings,
        editorial,
        near: lost ? findNearTerms(known.terms, query) : [],
        nothing,
      };
    },
    async instead(query) {
      const parts = query.trim().split(/[\s，、；,;]+/);
      if (parts.length > MOST_INSTEAD) return [];
      const wanted = [query.trim(), ...(parts.length > 1 ? parts : [])];
      const offered = insteadOf(wanted, data.synonyms).filter((other) => other !== query.trim());
      const offers = await Promise.all(
        offered.map(async (other) => {
          const matcher = matcherOf(other);
          const chapters = matcher.empty ? [] : await engine.candidates(matcher.lookups);
          return { query: other, hits: findHits(chapters, matcher.matches, order).length };
        }),
      );
      return offers.filter(({ hits }) => hits > 0);
    },
  };
}

/** Whether a query may be a passage over several sentences: it is long, or has a mark in its midst. */
function mayRunOn(query: string): boolean {
  return query.length >= 8 || /[^\s\d][。，；：、！？,;:.!?]\s*\S/.test(query);
}

/** Loads what search shows beside the official text; pinyin only for a query that may be pinyin. */
async function loadBeside(base: string, lang: Lang, query: string): Promise<Beside> {
  const [{ terms, notes }, pinyin] = await Promise.all([
    loadScript<SearchEntries>(base, `entries-${lang}`),
    /[a-zü]/i.test(query)
      ? loadScript<SearchPinyin>(base, `pinyin-${lang}`)
      : ({ terms: [], headings: [] } as SearchPinyin),
  ]);
  return {
    terms: terms.map((term, index) => ({ ...term, pinyin: pinyin.terms[index] || '' })),
    notes,
    headings: pinyin.headings,
  };
}

/** Returns the editor's definitions and the notes that hold the query. */
function findEditorial(
  { year, chapters }: SearchData,
  { terms, notes }: Beside,
  matches: (text: string) => Match[],
): Answer['editorial'] {
  const ofTerms = terms.flatMap(({ id, status, headword, definition }) =>
    status === 'editor' && definition
      ? [{ text: definition, title: headword, href: `glossary/${id}.html` }]
      : [],
  );
  const ofNotes = notes.map(({ label, chapter, text }) => ({
    text,
    title: (chapters.find(({ slug }) => slug === chapter) || { title: chapter }).title,
    href: `${year}/${chapter}.html#note-fn-${label}`,
  }));
  return [...ofTerms, ...ofNotes]
    .map((item) => ({ ...item, matches: matches(item.text) }))
    .filter((item) => item.matches.length > 0);
}

/** What search shows beside the official text. */
interface Beside {
  terms: SearchTerm[];
  notes: SearchEntries['notes'];
  headings: SearchHeading[];
}
