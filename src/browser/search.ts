import { scrollBack } from './scroll-back.ts';
import { startSearch } from './search-form.ts';
import { openOtherSearcher, openSearcher } from './searcher.ts';

const form = document.querySelector<HTMLFormElement>('form[data-search]');
const { base = '' } = document.body.dataset;
if (form) {
  startSearch(form, {
    open: (lang, own) => (own ? openSearcher : openOtherSearcher)(base, lang),
    both: false,
    to: (path) => base + path,
    shownFirst: scrollBack(),
  });
}
