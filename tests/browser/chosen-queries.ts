import { glossaryRows } from '../site/built-site.ts';

const headwords = glossaryRows().map(({ zh }) => zh.headword);
/** What readers ask in Chinese: every term, with its quotation marks and without, symbols, figures, variants. */
export const chosenQueries = [
  ...headwords,
  ...headwords.map((headword) => headword.replace(/[“”]/g, '')),
  ...'1681 123 1+5+N 2+10+X+N 2+4+1 10+N 17+2 DRG 总额付费+DRG 151.8 151.8亿元 96.91% 12345 R&D 5G S12 村BA 3A'.split(
    ' ',
  ),
  ...[
    '１６８１',
    'ＤＲＧ',
    '２＋１０＋Ｘ＋Ｎ',
    '９６．９１％',
    'drg',
    '楓橋經驗',
    '鄉村振興',
    '新時代“楓橋經驗”',
    '兵團',
    '那拉提鎮',
    '安全社会',
    '安全，社会',
    '安全；社会',
    '“1681”工作举措',
    '新时代枫桥经验',
    '質量強縣',
  ],
];
