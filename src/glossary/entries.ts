import { segmentsOf, type Report } from '../report/read-report.ts';
import { editionOf } from '../report/outline.ts';
import type { Lang, Segment } from '../report/types.ts';
import type { Site } from '../site.ts';
import { splitDefinition } from './definitions.ts';
import type { TermFile } from './read-glossary.ts';
import { syllablesOf } from './syllables.ts';

/** A glossary entry as the pages show it. */
export interface Entry {
  term: TermFile;
  /** The printed entry, when the report explains the term. */
  printed: Segment | undefined;
  /** Without headword and colon; absent when nobody explains the term. */
  definition: Record<Lang, string | undefined>;
}

/** Returns the entries of a report: the printed ones in their order, then the others by pinyin. */
export function entriesOf(site: Site, report: Report): Entry[] {
  const printed = segmentsOf(report.editions.zh).filter(({ kind }) => kind === 'definition');
  const english = report.editions.en
    ? segmentsOf(editionOf(report, 'en')).filter(({ kind }) => kind === 'definition')
    : [];
  const ofReport = printed.flatMap((segment, index): Entry[] => {
    const { headword, definition } = splitDefinition(segment.text, 'zh');
    const term = site.terms.find(
      (candidate) => candidate.status === 'report' && candidate.headword.zh === headword,
    );
    const twin = english[index];
    if (!term) return [];
    return [
      {
        term,
        printed: segment,
        definition: { zh: definition, en: twin && splitDefinition(twin.text, 'en').definition },
      },
    ];
  });
  const others = site.terms
    .filter(({ status }) => status !== 'report')
    .map((term): Entry => ({
      term,
      printed: undefined,
      definition: term.status === 'editor' ? term.definition : { zh: undefined, en: undefined },
    }));
  return [...ofReport, ...others.sort((a, b) => comparePinyin(a.term.pinyin, b.term.pinyin))];
}

/** Orders pinyin as a dictionary does: letters before tones, the neutral tone last. */
export function comparePinyin(a: string, b: string): number {
  return (
    plainPinyin(a).localeCompare(plainPinyin(b), 'en') ||
    tones(a).localeCompare(tones(b), 'en') ||
    a.localeCompare(b, 'en')
  );
}

/** The combining marks of the four tones: ā á ǎ à. */
const TONES = ['\u0304', '\u0301', '\u030c', '\u0300'];

/** Returns a digit for every letter: its tone, or 5 where it has none. */
function tones(pinyin: string): string {
  const letters = pinyin.normalize('NFD').matchAll(/\p{L}(\p{M}*)/gu);
  return [...letters].map(([, marks = '']) => toneOf(marks)).join('');
}

function toneOf(marks: string): number {
  const tone = TONES.findIndex((mark) => marks.includes(mark));
  return tone === -1 ? 5 : tone + 1;
}

/** Returns what a reader may type to find an entry: headwords, pinyin, initials, without marks and spaces. */
export function filterKey({ term }: Entry): string {
  const syllables = syllablesOf(
    plainPinyin(term.pinyin),
    (term.headword.zh.match(/\p{Script=Han}/gu) ?? []).length,
  ).split(' ');
  const initials = syllables.map((syllable) => syllable[0]).join('');
  return [term.headword.zh, syllables.join(''), initials, term.headword.en]
    .map((name) => name.toLowerCase().replace(/[\s“”'"]/g, ''))
    .join(' ');
}

/** Returns entries by the first letter of their pinyin or English headword; figures stand under `0–9`. */
export function entriesByLetter(
  entries: readonly Entry[],
  lang: Lang,
): { letter: string; entries: Entry[] }[] {
  const name = ({ term }: Entry) =>
    (lang === 'zh' ? plainPinyin(term.pinyin) : term.headword.en.toLowerCase()).replace(
      /^(?:the |[^a-z0-9]+)+/,
      '',
    );
  const groups = new Map<string, Entry[]>();
  for (const entry of [...entries].sort((a, b) => name(a).localeCompare(name(b), 'en', { numeric: true }))) {
    const first = name(entry)[0]!.toUpperCase();
    const letter = /\d/.test(first) ? '0–9' : first;
    groups.set(letter, [...(groups.get(letter) ?? []), entry]);
  }
  return [...groups].map(([letter, members]) => ({ letter, entries: members }));
}

/** Returns pinyin without tone marks, in lower case; ü becomes v, as it is typed. */
export function plainPinyin(pinyin: string): string {
  return pinyin
    .normalize('NFD')
    .replace(/u\u0308/g, 'v')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
}

/** Returns a stretch of a segment before and after an occurrence, cut to about `width` characters each. */
export function keywordInContext(
  text: string,
  start: number,
  end: number,
  width: number,
): { before: string; keyword: string; after: string } {
  // English is cut between words.
  const before = text
    .slice(Math.max(0, start - width), start)
    .replace(start > width ? /^[A-Za-z’-]+(?=[^A-Za-z’-])/ : /^$/, '');
  const after = text
    .slice(end, end + width)
    .replace(text.length > end + width ? /(?<=[^A-Za-z’-])[A-Za-z’-]+$/ : /^$/, '');
  return {
    before: start > width ? `…${before}` : before,
    keyword: text.slice(start, end),
    after: text.length > end + width ? `${after}…` : after,
  };
}
