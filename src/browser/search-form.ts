import type { Lang } from '../report/types.ts';
import type { SearchTexts } from '../search/texts.ts';
import { answering, type Searches } from './answer-query.ts';
import type { ResultPage } from './render-answer.ts';

/** How a page searches. */
export interface SearchSetup extends Searches {
  to: ResultPage['to'];
  /** Called once the answer to the query in the address is shown. */
  shownFirst?: () => void;
}

/** Ties the form to the address and to the list of results. */
export function startSearch(form: HTMLFormElement, { to, shownFirst, ...searches }: SearchSetup): void {
  const { lang = 'zh' } = document.body.dataset;
  const texts = JSON.parse(form.dataset['texts'] || '{}') as SearchTexts;
  const answer = answering({ lang: lang as Lang, to, texts }, searches);
  const input = form.elements.namedItem('q') as HTMLInputElement;
  let shown: string | undefined;
  let composing = false;
  let timer = 0;

  const run = (query: string) => {
    shown = query;
    return answer(query);
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
  document.addEventListener('click', (event) => {
    const link = (event.target as Element).closest('a[data-same-place]');
    if (link instanceof HTMLAnchorElement) link.search = location.search;
  });
  window.addEventListener('popstate', () => {
    // Where results and text stand on one page, a link to a sentence is no other query.
    if (queryOf(location.search) === shown) return;
    input.value = queryOf(location.search);
    void run(queryOf(location.search));
  });
  input.value = queryOf(location.search);
  void run(queryOf(location.search)).then(shownFirst);
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

function address(query: string): string {
  const parameters = new URLSearchParams(location.search);
  parameters.set('q', query);
  return `?${parameters.toString().replace(/\+/g, '%20')}`;
}
