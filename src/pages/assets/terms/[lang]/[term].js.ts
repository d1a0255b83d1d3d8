import { dataScript } from '../../../../data-script.ts';
import { termCards, type TermCard } from '../../../../glossary/term-cards.ts';
import { site } from '../../../../model.ts';
import { languagePaths } from '../../../../page-paths.ts';
import type { Lang } from '../../../../report/types.ts';

/** The definition of a term, loaded when a reader opens it or looks for it. */
export function getStaticPaths() {
  return languagePaths().flatMap(({ props: { lang } }) =>
    termCards(site, site.reports.at(-1)!, lang).map(([term, card]) => ({
      params: { lang, term },
      props: { card },
    })),
  );
}

interface Context {
  params: { lang: Lang; term: string };
  props: { card: TermCard };
}

export function GET({ params: { lang, term }, props: { card } }: Context): Response {
  return dataScript(`terms/${lang}/${term}`, card);
}
