import { h } from 'hastscript';
import { getT } from '../../i18n/translate.ts';
import type { Book } from './book.ts';
import { xhtml } from './xhtml.ts';

/** Returns the contents of a book as its readers show them. */
export function navigation({ languages: [lang], pages }: Book): string {
  const t = getT(lang);
  const landmarks = pages.filter(
    ({ landmark }, index) => landmark && pages.findIndex((other) => other.landmark === landmark) === index,
  );
  return xhtml({
    lang,
    title: t('home.contents'),
    type: 'frontmatter',
    content: [
      h('nav', { 'epub:type': 'toc', role: 'doc-toc', id: 'toc' }, [
        h('h1', t('home.contents')),
        h(
          'ol',
          pages.map(({ file, title }) => h('li', [h('a', { href: file }, title)])),
        ),
      ]),
      h('nav', { 'epub:type': 'landmarks', hidden: 'hidden' }, [
        h(
          'ol',
          landmarks.map(({ landmark, file, title }) =>
            h('li', [h('a', { 'epub:type': landmark, href: file }, title)]),
          ),
        ),
      ]),
    ],
  });
}
