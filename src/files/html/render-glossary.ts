import type { Element } from 'hast';
import { h } from 'hastscript';
import { languageCodes } from '../../exchange/languages.ts';
import type { Entry } from '../../glossary/entries.ts';
import { getT } from '../../i18n/translate.ts';
import type { Lang } from '../../report/types.ts';

/**
 * Returns the entries that the report has not printed, the editor's with their definitions and the
 * unexplained ones, each in the languages of the document.
 */
export function renderGlossary(entries: readonly Entry[], languages: readonly [Lang, ...Lang[]]): Element[] {
  const [main] = languages;
  const t = getT(main);
  const attributes = (lang: Lang) => (lang === main ? {} : { lang: languageCodes[lang] });
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
            ...languages.map((lang) =>
              h(
                'dt',
                { ...(lang === main && { id: `term-${term.id}` }), ...attributes(lang) },
                term.headword[lang],
              ),
            ),
            ...languages.map((lang) =>
              h('dd', attributes(lang), definition[lang] ?? getT(lang)('glossary.unexplainedLong')),
            ),
          ]),
      ),
    ]),
  );
}
