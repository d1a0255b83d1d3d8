import { findTerms } from '../glossary/find-terms.ts';
import type { TermFile } from '../glossary/read-glossary.ts';
import type { Lang } from '../report/types.ts';
import { findChineseFigures } from './chinese.ts';
import { findEnglishFigures } from './english.ts';
import { pairFigures } from './pair.ts';
import type { Figure } from './types.ts';

/** Names whose numerals one language keeps and the other resolves: “三农”, agriculture, rural areas, and rural residents. */
export type SetNames = Record<Lang, readonly string[]>;

/** Returns the surface forms that no form of the same term in the other language equals in its figures. */
export function setNamesOf(terms: readonly TermFile[]): SetNames {
  const uneven = terms.map(({ forms }) => {
    const zh = forms.zh.map((form) => ({ form, figures: findChineseFigures(form) }));
    const en = forms.en.map((form) => ({ form, figures: findEnglishFigures(form) }));
    return {
      zh: zh.filter((chinese) => !en.some((english) => areEven(chinese.figures, english.figures))),
      en: en.filter((english) => !zh.some((chinese) => areEven(chinese.figures, english.figures))),
    };
  });
  const formsIn = (lang: Lang) => uneven.flatMap((term) => term[lang].map(({ form }) => form));
  return { zh: formsIn('zh'), en: formsIn('en') };
}

/** Makes idioms of the figures that stand in a set name; the terms check sees to the name itself. */
export function markSetNames(text: string, figures: readonly Figure[], names: readonly string[]): Figure[] {
  const spans = findTerms(
    text,
    names.map((form) => ({ form, term: form })),
  );
  return figures.map((figure) =>
    spans.some(({ start, end }) => start <= figure.start && figure.end <= end)
      ? { ...figure, kind: 'idiom' }
      : figure,
  );
}

function areEven(zh: readonly Figure[], en: readonly Figure[]): boolean {
  const { unpairedZh, unpairedEn } = pairFigures(zh, en);
  return unpairedZh.length === 0 && unpairedEn.length === 0;
}
