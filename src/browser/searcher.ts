import type { Lang } from '../report/types.ts';
import { chineseMatcher } from '../search/chinese.ts';
import { englishMatcher, wordsOf } from '../search/english.ts';
import { foldText } from '../search/fold.ts';
import { findHits, findPassage, matchesOfAll } from '../search/find-hits.ts';
import { insteadOf } from '../search/instead-of.ts';
import { remember } from '../search/remember.ts';
import { simplify } from '../search/simplify.ts';
import type { Engine, Hit, Matcher, SearchData, SearchTerm } from '../search/types.ts';
import { findEditorial, findNamed, type EditorialHit, type Named } from './beside.ts';
import { openEngine, scanEngine } from './engines.ts';
import { loadScript } from './load-script.ts';

/** What search has to say to a query in one language. */
export interface Answer extends Named {
  /** What was looked for: the query, in the simplified characters of the text if it is found so. */
  query: string;
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
  /** Whether the official text does not hold the query in any way. */
  nothing: boolean;
  /** Whether there is nothing to look for: neither letter nor digit. */
  empty: boolean;
}

/** Another query that finds something, with the number of its hits. */
export interface Offer {
  query: string;
  hits: number;
}

/** Finds a query in one language. */
export interface Searcher {
  search(query: string): Promise<Answer>;
  /** Returns what editor and translator wrote that holds the query; it is no official text. */
  editorial(query: string): Promise<EditorialHit[]>;
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
  return searcherOf(base, lang, scanEngine(base, lang), true);
}

/** Nobody asks for more words than these in any place. */
const MOST_WORDS = 20;

/** Of words in any place so many of the longest are looked up; the rest is verified on the text. */
const MOST_LOOKUPS = 2;

/** Of a query that finds nothing, each of so many words at most is looked up by itself. */
const MOST_INSTEAD = 4;

/** Opens the search of a language on the `best` engine there is; without terms, headings and passages if only the hits are asked for. */
export async function searcherOf(
  base: string,
  lang: Lang,
  best: Engine,
  onlyHits = false,
): Promise<Searcher> {
  const scan = scanEngine(base, lang);
  const [data, entries, words] = await Promise.all([
    loadScript<SearchData>(base, `search-${lang}`),
    onlyHits ? [] : loadScript<SearchTerm[]>(base, `entries-${lang}`),
    lang === 'en' && best.name === 'pagefind'
      ? loadScript<string>(base, `words-${lang}`).catch(() => undefined)
      : '',
  ]);
  const engine = words === undefined ? scan : best;
  const place = { base, lang, data, entries };
  const order = data.chapters.map(({ slug }) => slug);
  const fold = remember(foldText);
  const cut = remember(wordsOf);
  const vocabulary = wordsOf(words || '');
  const joint = lang === 'en' ? ' ' : '';
  const matcherOf = (query: string, finished = false): Matcher =>
    lang === 'en'
      ? englishMatcher(query, vocabulary, cut, finished)
      : chineseMatcher(query, (text) => (text === query ? foldText(text) : fold(text)));
  const findTogether = async (query: string): Promise<Hit[]> => {
    const parts = query.split(/[\s，、；,;]+/);
    if (parts.length > MOST_WORDS) return [];
    const wanted = parts
      .map((part, index) => ({
        length: part.length,
        matcher: matcherOf(part, index < parts.length - 1 || part.length < 3),
      }))
      .filter(({ matcher }) => !matcher.empty);
    if (wanted.length < 2) return [];
    const matchers = wanted.map(({ matcher }) => matcher);
    const longest = wanted.sort((a, b) => b.length - a.length).slice(0, MOST_LOOKUPS);
    const rows = longest.map(({ matcher }) => matcher.row);
    return findHits(await engine.candidates(rows), (text) => matchesOfAll(matchers, text), order);
  };
  const search = async (query: string): Promise<Answer> => {
    const matcher = matcherOf(query);
    const chapters = matcher.empty ? [] : await engine.candidates([matcher.row]);
    const hits = findHits(chapters, matcher.matches, order);
    const inflected = findHits(chapters, matcher.inflected, order);
    const noHit = hits.length + inflected.length === 0;
    // No index holds a passage that runs from one chapter into the next: the whole text does.
    const whole = noHit && !onlyHits && mayRunOn(query.trim(), lang) ? await scan.candidates([]) : [];
    const passage = matcher.empty ? [] : findPassage(whole, matcher.matches, order, joint);
    const together = noHit && !onlyHits && passage.length === 0 ? await findTogether(query) : [];
    const nothing = noHit && passage.length + together.length === 0;
    const named = onlyHits
      ? { terms: [], headings: [], near: [] }
      : await findNamed(place, query, matcher, noHit);
    return {
      query,
      lang,
      data,
      engine: engine.name,
      hits,
      inflected,
      together,
      passage,
      nothing,
      empty: matcher.empty,
      ...named,
    };
  };
  return {
    async search(query) {
      const answer = await search(query);
      // The text has no character that is traditional: only what it does not hold may have some.
      if (lang === 'en' || !answer.nothing || !/\p{Script=Han}/u.test(query)) return answer;
      const simple = simplify(query, await loadScript<string>(base, `traditional-${lang}`));
      return simple === query ? answer : search(simple);
    },
    editorial(query) {
      return findEditorial(place, matcherOf(query).matches);
    },
    async instead(query) {
      const parts = query.trim().split(/[\s，、；,;]+/);
      if (parts.length > MOST_INSTEAD) return [];
      const wanted = [query.trim(), ...(parts.length > 1 ? parts : [])];
      const offered = insteadOf(wanted, data.synonyms).filter((other) => other !== query.trim());
      const offers = await Promise.all(
        offered.map(async (other) => {
          const matcher = matcherOf(other);
          const chapters = matcher.empty ? [] : await engine.candidates([matcher.row]);
          return { query: other, hits: findHits(chapters, matcher.matches, order).length };
        }),
      );
      return offers.filter(({ hits }) => hits > 0);
    },
  };
}

/** A query of which a part may begin a sentence though no mark stands before it, as after a heading. */
const NEW_START: Record<Lang, RegExp> = {
  zh: /\p{Script=Han}.{7}/u,
  en: /\S\s+\S+\s+[“‘(]?[A-Z\d]|\S\s+[“‘(]?[A-Z\d]\S*\s+\S|^(?:\S+\s+){9}\S/,
};

/** Whether a query may be a passage over several sentences. */
function mayRunOn(query: string, lang: Lang): boolean {
  return NEW_START[lang].test(query) || /[^\s\d][。，；：、！？,;:.!?]\s*\S/.test(query);
}
