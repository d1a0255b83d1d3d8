import type { Lang } from '../report/types.ts';
import type { DocumentBlock, DocumentNote, ReportDocument } from './document.ts';

/** Both editions of a report as documents. */
export type PairedDocument = Record<Lang, ReportDocument>;

/** A block and its twin, with the notes of their chapter. */
export interface PairedDocumentBlock {
  zh: DocumentBlock;
  en: DocumentBlock;
  notes: Record<Lang, ReadonlyMap<string, DocumentNote>>;
}

/** Returns the blocks of both editions against each other; the checks hold them to one structure. */
export function pairDocuments({ zh, en }: PairedDocument): PairedDocumentBlock[] {
  return zh.chapters.flatMap((chapter, at) => {
    const twin = en.chapters[at];
    const notes = { zh: chapter.notes, en: twin?.notes ?? new Map() };
    return chapter.blocks.map((block, index) => ({
      zh: block,
      en: twinOf(block, twin?.blocks[index]),
      notes,
    }));
  });
}

function twinOf({ segments }: DocumentBlock, twin: DocumentBlock | undefined): DocumentBlock {
  const ids = (all: DocumentBlock['segments'] = []) => all.map(({ segment }) => segment.id).join(' ');
  if (!twin || ids(segments) !== ids(twin.segments)) {
    throw new Error(`This is a bug in the site: the block ${ids(segments)} has no English twin.`);
  }
  return twin;
}
