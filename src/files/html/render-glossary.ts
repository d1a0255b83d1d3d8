import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Entry } from '../../glossary/entries.ts';
import { getT } from '../../i18n/translate.ts';
import type { Lang } from '../../report/types.ts';

/** Returns the entries that the report has not printed: the editor's with their definitions, and the unexplained ones. */
export function renderGlossary(entries: readonly Entry[], lang: Lang): Element[] {
  const t = getT(lang);
  const groups = [
    { status: 'editor', title: t('glossary.editor'), lead: t('glossary.editorLead') },
    { status: 'unexplained', title: t('glossary.unexplained'), lead: t('glossary.unexplainedLead') },
  ];
  return groups.map(({ status, title, lead }) =>
    h('section', { className: ['glossary'] }, [
      h('h2', title),
      h('p', { className: ['lead'] }, lead),
      h(
        'dl',
        entries
          .filter(({ term }) => term.status === status)
          .flatMap(({ term, definition }) => [
            h('dt', { id: `term-${term.id}` }, term.headword[lang]),
            h('dd', definition[lang] ?? t('glossary.unexplainedLong')),
          ]),
      ),
    ]),
  );
}
