import type { Lang } from '../report/types.ts';
import type { SearchTexts } from '../search/texts.ts';
import { renderAnswer, renderOffers, type ResultPage } from './render-answer.ts';
import type { Answer, Searcher } from './searcher.ts';

/** How a page searches. */
export interface SearchSetup {
  /** Opens the search of a language, which is the page's own or the other one. */
  open(lang: Lang, own: boolean): Promise<Searcher>;
  to: ResultPage['to'];
}

/** Ties the form to the address and to the list of results. */
export function startSearch(form: HTMLFormElement, { open, to }: SearchSetup): void {
  const { lang = 'zh' } = document.body.dataset;
  const page: ResultPage = {
    lang: lang as Lang,
    to,
    texts: JSON.parse(form.dataset['texts'] || '{}') as SearchTexts,
  };
  const input = form.elements.namedItem('q') as HTMLInputElement;
  const searchers: Partial<Record<Lang, Promise<Searcher>>> = {};
  const searcherOf = (language: Lang): Promise<Searcher> =>
    (searchers[language] = searchers[language] || open(language, language === page.lang));
  const ask = async (language: Lang, query: string): Promise<Answer> =>
    (await searcherOf(language)).search(query);
  let turn = 0;
  let shown: string | undefined;
  let composing = false;
  let timer = 0;

  const run = async (query: string) => {
    turn += 1;
    const mine = turn;
    shown = query;
    if (query.trim() === '') {
      renderAnswer(page, query, undefined);
      return;
    }
    busy(page.texts.loading);
    try {
      const own = await ask(page.lang, query);
      if (mine !== turn) return;
      renderAnswer(page, query, own);
      const language = otherLanguage(page, query);
      const other = language && (await ask(language, query));
      if (mine === turn && other) renderAnswer(page, query, own, other);
      if (!own.nothing) return;
      // A reader who goes on typing needs no other words.
      await new Promise((done) => setTimeout(done, 300));
      const offers = mine === turn ? await (await searcherOf(page.lang)).instead(query) : [];
      if (mine === turn) renderOffers(page, offers);
    } catch (_) {
      delete searchers[page.lang];
      if (mine === turn) failed(page.texts.failed);
    }
  };
  const typed = () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      const asked = address(input.value);
      keep('replaceState', asked);
      void run(queryOf(asked));
    }, 150);
  };

  input.addEventListener('compositionstart', () => (composing = true));
  input.addEventListener('compositionend', () => {
    composing = false;
    typed();
  });
  input.addEventListener('input', () => {
    if (!composing) typed();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(timer);
    const asked = address(input.value);
    if (asked !== location.search) keep('pushState', asked);
    void run(queryOf(asked));
  });
  window.addEventListener('popstate', () => {
    // Where results and text stand on one page, a link to a sentence is no other query.
    if (queryOf(location.search) === shown) return;
    input.value = queryOf(location.search);
    void run(queryOf(location.search));
  });
  input.value = queryOf(location.search);
  void run(queryOf(location.search));
}

/** Returns the query of an address, always well-formed Unicode. */
function queryOf(address: string): string {
  return new URLSearchParams(address).get('q') || '';
}

/** Keeps the query in the address; a browser may refuse, for its length or because there were many within seconds. */
function keep(how: 'pushState' | 'replaceState', address: string) {
  try {
    history[how](null, '', address);
  } catch (_) {
    // The search does without.
  }
}

/** Returns the language whose edition may know a query that is not in the page's script. */
function otherLanguage({ lang, texts }: ResultPage, query: string): Lang | undefined {
  if (texts.other === '') return undefined;
  const han = /\p{Script=Han}/u.test(query);
  if (lang === 'en') return han ? 'zh' : undefined;
  return !han && /[a-z]{2}/i.test(query) ? 'en' : undefined;
}

function address(query: string): string {
  const parameters = new URLSearchParams(location.search);
  parameters.set('q', query);
  return `?${parameters.toString().replace(/\+/g, '%20')}`;
}

function busy(text: string) {
  document.querySelector('[data-results]')!.setAttribute('aria-busy', 'true');
  const message = document.querySelector<HTMLElement>('[data-message]')!;
  if (!document.querySelector('[data-results] li')) {
    message.textContent = text;
    message.hidden = false;
  }
}

function failed(text: string) {
  document.querySelector('[data-results]')!.setAttribute('aria-busy', 'false');
  const message = document.querySelector<HTMLElement>('[data-message]')!;
  message.textContent = text;
  message.hidden = false;
}
