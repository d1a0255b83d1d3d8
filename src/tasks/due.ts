/** The words in which the report says by when, and ours for them in English. */
export const DUE = {
  年末: { zh: '年末', en: 'Year end' },
  年底: { zh: '年底', en: 'Year end' },
  全年: { zh: '全年', en: 'Whole year' },
  年度: { zh: '年度', en: 'Within the year' },
} as const;

export type Due = keyof typeof DUE;
