import type { Element } from 'hast';
import { h } from 'hastscript';
import { getT } from '../../i18n/translate.ts';
import type { Lang } from '../../report/types.ts';
import { searchTexts } from '../../search/texts.ts';

/** Returns the search form and the places of its results, as on the search page; `other` if the other language is there too. */
export function renderSearch(lang: Lang, other: boolean): Element[] {
  const t = getT(lang);
  const texts = searchTexts(lang);
  const [before, between, after] = t('search.hits', { hits: '\u0001', occurrences: '\u0001' }).split(
    '\u0001',
  );
  const form = h(
    'form',
    {
      className: ['search-page'],
      role: 'search',
      hidden: true,
      dataScriptOnly: '',
      dataSearch: '',
      dataTexts: JSON.stringify(other ? texts : { ...texts, other: '' }),
    },
    [
      h('input', {
        type: 'search',
        name: 'q',
        ariaLabel: t('search.label'),
        placeholder: t('search.placeholder'),
        autoComplete: 'off',
        maxLength: 2000,
      }),
      h('button', { type: 'submit' }, t('search.submit')),
    ],
  );
  const section = (name: string) => h('section', { [`data-${name}`]: '', hidden: true });
  return [
    form,
    h('noscript', h('p', { className: ['notice'] }, t('files.noscript'))),
    h('div', { className: ['search'] }, [
      h('p', { className: ['found'], role: 'status', 'data-found': '', hidden: true }, [
        before,
        h('b', { 'data-hits': '' }, '0'),
        between,
        h('b', { 'data-occurrences': '' }, '0'),
        after,
      ]),
      h('p', { className: ['notice'], role: 'alert', 'data-message': '', hidden: true }),
      h('section', { className: ['term-hits'], 'data-terms': '', hidden: true }),
      section('headings'),
      h('ol', {
        className: ['results'],
        'data-results': '',
        ariaBusy: 'false',
        ariaLabel: t('search.results'),
      }),
      section('beside'),
      h('div', { 'data-end': '' }),
      section('editorial'),
      section('other'),
    ]),
    h('button', { type: 'button', 'data-definitions-on': '', hidden: true }, t('term.on')),
  ];
}
