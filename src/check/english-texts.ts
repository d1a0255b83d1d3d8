import type { TermFile } from '../glossary/read-glossary.ts';
import { pairsOf } from '../report/pairs.ts';
import { placeOfOffset } from '../report/place-of-offset.ts';
import { segmentsOf, type Report } from '../report/read-report.ts';
import type { Chapter, Note, Place, Segment } from '../report/types.ts';

/** An English text of the content, its Chinese twin if it is a segment, and where its characters stand. */
export interface EnglishText {
  kind: 'segment' | 'note' | 'name' | 'glossary';
  text: string;
  zh?: string;
  /** Returns the place of the character at an offset. */
  at: (offset: number) => Place;
}

/** Returns the English texts of a report: names and titles, indicators, segments, notes. */
export function englishTextsOf(report: Report): EnglishText[] {
  const english = report.editions.en;
  if (!english) return [];
  const twins = new Map(pairsOf(report).map(({ zh, en }) => [en, zh.text]));
  return [
    ...namesOf(report),
    ...indicatorTextsOf(report),
    ...english.flatMap((chapter) => [
      titleOf(chapter),
      ...segmentsOf([chapter]).map((segment) => ofSegment(segment, twins.get(segment))),
      ...chapter.notes.map(ofNote),
    ]),
  ];
}

/** Returns the English texts of a glossary file. */
export function englishTextsOfTerm(term: TermFile): EnglishText[] {
  const { headword, forms, placeOf } = term;
  const texts = [
    ofYaml(headword.en, placeOf('headword', 'en')),
    ...forms.en.map((form, index) => ofYaml(form, placeOf('forms', 'en', index))),
  ];
  if (term.status !== 'editor') return texts;
  return [...texts, ofYaml(term.definition.en, placeOf('definition', 'en'))];
}

function namesOf({ data, yaml }: Report): EnglishText[] {
  return (['title', 'place', 'session', 'speaker', 'office'] as const).map((key) => ({
    ...ofYaml(data[key].en, yaml.placeOf(key, 'en')),
    kind: 'name',
  }));
}

function indicatorTextsOf({ indicators: { data, placeOf } }: Report): EnglishText[] {
  return data.flatMap(({ name, note }, index) => [
    ofYaml(name.en, placeOf(index, 'name', 'en')),
    ...(note ? [ofYaml(note.en, placeOf(index, 'note', 'en'))] : []),
  ]);
}

function titleOf({ title, titlePlace }: Chapter): EnglishText {
  return { ...ofYaml(title, titlePlace), kind: 'name' };
}

function ofYaml(text: string, start: Place): EnglishText {
  return { kind: 'glossary', text, at: (offset) => ({ ...start, column: start.column + offset }) };
}

function ofSegment(segment: Segment, zh: string | undefined): EnglishText {
  return {
    kind: 'segment',
    text: segment.text,
    ...(zh !== undefined && { zh }),
    at: (offset) => placeOfOffset(segment, offset, ' '),
  };
}

function ofNote({ label, markdown, place }: Note): EnglishText {
  return {
    kind: 'note',
    text: withoutAddresses(markdown),
    at: (offset) => {
      const rows = markdown.slice(0, offset).split('\n');
      const column = rows.at(-1)!.length + 1;
      const mark = rows.length === 1 ? `[^${label}]: `.length : 0;
      return { ...place, line: place.line + rows.length - 1, column: column + mark };
    },
  };
}

/** Blots out the addresses of links, which are not English, without moving what follows them. */
function withoutAddresses(markdown: string): string {
  return markdown.replace(/(?<=\])\([^)]*\)|https?:\S+/g, (address) => '_'.repeat(address.length));
}
