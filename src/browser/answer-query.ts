import type { Lang } from '../report/types.ts';
import {
  renderAnswer,
  renderAskOther,
  renderEditorial,
  renderLost,
  renderOffers,
  renderOther,
  type ResultPage,
} from './render-answer.ts';
import type { Answer, Searcher } from './searcher.ts';
import { whenSeen } from './when-seen.ts';

/** Where the searches of a page come from. */
export interface Searches {
  /** Opens the search of a language, which is the page's own or the other one. */
  open(lang: Lang, own: boolean): Promise<Searcher>;
  /** Whether the other language is at hand, so that asking it loads nothing. */
  both: boolean;
}

/**
 * Returns what answers a query on a page: first from the page's own language; then, as the reader
 * comes to the end of the results, with editorial text; and from the other language. A later query
 * takes the place of an earlier one.
 */
export function answering(page: ResultPage, { open, both }: Searches): (query: string) => Promise<void> {
  const end = document.querySelector('[data-end]')!;
  const searchers: Partial<Record<Lang, Promise<Searcher>>> = {};
  let turn = 0;
  let stopWatching = () => {};

  return async (query) => {
    turn += 1;
    const mine = turn;
    stopWatching();
    if (query.trim() === '') {
      renderAnswer(page, query, undefined);
      return;
    }
    busy(page.texts.loading);
    /** Shows what is found, unless the reader has asked for something else meanwhile. */
    const show = async <T>(
      lang: Lang,
      find: (searcher: Searcher) => Promise<T>,
      render: (found: T) => void,
      fail: () => void,
    ): Promise<void> => {
      try {
        searchers[lang] = searchers[lang] || open(lang, lang === page.lang);
        const found = await find(await searchers[lang]!);
        if (mine === turn) render(found);
      } catch (_) {
        delete searchers[lang];
        if (mine === turn) fail();
      }
    };
    const showEditorial = () =>
      show(
        page.lang,
        (searcher) => searcher.editorial(own!.query),
        (hits) => renderEditorial(page, hits),
        () => renderLost(page, 'editorial'),
      );
    const showOther = (lang: Lang, asked: boolean) =>
      show(
        lang,
        (searcher) => searcher.search(query),
        (found) => renderOther(page, found, asked),
        () => renderLost(page, 'other'),
      );
    const showOffers = () =>
      show(
        page.lang,
        (searcher) => searcher.instead(own!.query),
        (offers) => renderOffers(page, offers),
        () => {},
      );

    let own: Answer | undefined;
    await show(
      page.lang,
      (searcher) => searcher.search(query),
      (answer) => {
        own = answer;
        renderAnswer(page, query, answer);
      },
      () => {
        renderAnswer(page, query, undefined);
        say(page.texts.failed);
      },
    );
    if (!own) return;
    stopWatching = whenSeen(end, () => void showEditorial());
    const other = otherLanguage(page, query);
    // The text of the other language is not loaded unasked for what the page's own language holds.
    if (other && (own.nothing || both || searchers[other])) await showOther(other, false);
    else if (other) renderAskOther(page, query, () => void showOther(other, true).then(goToOther));
    if (!own.nothing) return;
    // A reader who goes on typing needs no other words.
    await new Promise((done) => setTimeout(done, 300));
    if (mine === turn) await showOffers();
  };
}

/** Returns the language whose edition may know a query that is not in the page's script. */
function otherLanguage({ lang, texts }: ResultPage, query: string): Lang | undefined {
  if (texts.other === '') return undefined;
  const han = /\p{Script=Han}/u.test(query);
  if (lang === 'en') return han ? 'zh' : undefined;
  return !han && /[a-z]{3}|[a-z]&[a-z]/i.test(query) ? 'en' : undefined;
}

/** Moves the focus from the button that asked for it to the answer. */
function goToOther() {
  const title = document.querySelector<HTMLElement>('[data-other] h2');
  if (!title) return;
  title.tabIndex = -1;
  title.focus();
}

function busy(text: string) {
  document.querySelector('[data-results]')!.setAttribute('aria-busy', 'true');
  if (!document.querySelector('[data-results] li')) say(text);
}

function say(text: string) {
  const message = document.querySelector<HTMLElement>('[data-message]')!;
  message.textContent = text;
  message.hidden = false;
}
