import { itemLines, splitDefinition } from '../glossary/definitions.ts';
import { entriesOf } from '../glossary/entries.ts';
import { headingLevels } from '../report/heading-levels.ts';
import { noteText } from '../report/note-text.ts';
import { openingRole } from '../report/opening-role.ts';
import { editionOf } from '../report/outline.ts';
import { segmentsOf, type Report } from '../report/read-report.ts';
import { segmentParts, type Part } from '../report/segment-parts.ts';
import type { Block, Chapter, Lang, NoteMark, Segment } from '../report/types.ts';
import { linksOf, type Site } from '../site.ts';
import { firstOccurrences } from './first-occurrences.ts';

/** An edition laid out for a document, before any format: chapters of blocks, blocks of segments cut into parts. */
export interface ReportDocument {
  report: Report;
  lang: Lang;
  chapters: DocumentChapter[];
}

export interface DocumentChapter {
  slug: string;
  title: string;
  blocks: DocumentBlock[];
  /** What the note marks of the chapter stand for, by label, in the order in which they are written. */
  notes: ReadonlyMap<string, DocumentNote>;
}

export interface DocumentBlock {
  role: 'title' | 'heading' | 'dateline' | 'salutation' | 'paragraph' | 'entry';
  /** Of a heading as the report has it, 1 for the title; 0 for other blocks. */
  depth: number;
  /** Of a heading when no level is left out. */
  level: number;
  /** Whether the block goes on after a section has ended without a heading of its own. */
  apart: boolean;
  segments: DocumentSegment[];
}

export interface DocumentSegment {
  segment: Segment;
  /** One list for every line; only a printed entry has several. */
  lines: Part<DocumentSpan>[][];
  /** Which lines of a printed entry are items. */
  items: boolean[];
}

/** A stretch that leads to a glossary entry, or the headword at which one stands. */
export interface DocumentSpan {
  kind: 'term' | 'headword';
  term: string;
  start: number;
  end: number;
  quiet: boolean;
}

/** A note of the editor or the translator, or the printed definition of a term. */
export interface DocumentNote {
  kind: 'editor' | 'translator' | 'definition';
  text: string;
}

interface Options {
  /** Whether the printed definitions stand as notes where their terms occur first. */
  definitions?: boolean;
}

/** Returns the whole report in a language as a document. */
export function documentOf(
  site: Site,
  report: Report,
  lang: Lang,
  { definitions = false }: Options = {},
): ReportDocument {
  const entries = entriesOf(site, report);
  const terms = new Map(entries.flatMap(({ term, printed }) => (printed ? [[printed.id, term.id]] : [])));
  const chinese = new Map(segmentsOf(report.editions.zh).map((segment) => [segment.id, segment]));
  const firsts = definitions ? firstOccurrences(site, report, lang) : [];

  const segmentOf = (segment: Segment): DocumentSegment => {
    const marks = firsts
      .filter((first) => first.segment === segment.id)
      .map(({ label, end }): NoteMark => ({ ...segment.place, label, offset: end }));
    const notes = [...segment.notes, ...marks];
    const term = terms.get(segment.id);
    const spans: DocumentSpan[] =
      term === undefined
        ? linksOf(site, report, lang, segment.id).map((link) => ({ ...link, kind: 'term' }))
        : [headword(segment, lang, term)];
    return {
      segment,
      lines: segmentParts({ ...segment, notes }, spans, lang === 'zh' ? '' : ' '),
      // The lines of a printed entry are laid out alike in both languages: as the Chinese ones are.
      items: itemLines(chinese.get(segment.id)?.lines ?? segment.lines),
    };
  };

  const chapters = editionOf(report, lang).map((chapter): DocumentChapter => {
    const levels = headingLevels(chapter.blocks);
    const blocks = chapter.blocks.flatMap((block, index): DocumentBlock[] => {
      const [first] = block.segments;
      if (!first) return [];
      return [
        {
          role: roleOf(block, first),
          depth: block.depth,
          level: levels[index]!,
          apart: chapter.blocks[index - 1]?.segments.length === 0,
          segments: block.segments.map(segmentOf),
        },
      ];
    });
    const { slug, title } = chapter;
    return { slug, title, blocks, notes: new Map([...notesOf(chapter), ...firsts.map(definitionNote)]) };
  });
  return { report, lang, chapters };
}

function roleOf({ depth }: Block, first: Segment): DocumentBlock['role'] {
  if (depth > 0) return depth === 1 ? 'title' : 'heading';
  if (first.kind === 'definition') return 'entry';
  return openingRole(first) ?? 'paragraph';
}

function headword({ text }: Segment, lang: Lang, term: string): DocumentSpan {
  const end = splitDefinition(text, lang).headword.length;
  return { kind: 'headword', term, start: 0, end, quiet: false };
}

function notesOf({ notes }: Chapter): [string, DocumentNote][] {
  return notes.map(({ label, markdown }) => [
    label,
    { kind: label.startsWith('tn-') ? 'translator' : 'editor', text: noteText(markdown) },
  ]);
}

function definitionNote({ label, text }: { label: string; text: string }): [string, DocumentNote] {
  return [label, { kind: 'definition', text }];
}
