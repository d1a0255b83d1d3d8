import type { Element } from 'hast';
import { h } from 'hastscript';
import { languageCodes } from '../../exchange/languages.ts';
import type { Lang } from '../../report/types.ts';
import type { DocumentNote, ReportDocument } from '../document.ts';
import { noteLead } from '../note-lead.ts';
import { renderBlock, type BlockOptions } from './render-block.ts';

/** A document in one language, or in two: the second is set below the first, paragraph by paragraph. */
export type Layers = readonly [ReportDocument, ...ReportDocument[]];

/** A note in every language in which it is written. */
export interface LayeredNote {
  label: string;
  number: number;
  texts: { lang: Lang; note: DocumentNote }[];
}

type ChapterOptions = Pick<BlockOptions, 'numbers' | 'noteMark'> & {
  termHref(term: string, lang: Lang): string | undefined;
};

/** Returns the languages of a document, the main one first. */
export function languagesOf([main, ...others]: Layers): [Lang, ...Lang[]] {
  return [main.lang, ...others.map(({ lang }) => lang)];
}

/** Returns the blocks of a chapter as elements. */
export function renderChapter(layers: Layers, at: number, options: ChapterOptions): Element[] {
  const [main, twin] = layers.map(({ lang, chapters }, layer) =>
    chapters[at]!.blocks.map((block) =>
      renderBlock(block, {
        ...options,
        lang,
        twin: layer > 0,
        termHref: (term) => options.termHref(term, lang),
      }),
    ),
  );
  if (!twin) return main!;
  return main!.map((block, index) => h('div', { className: ['pair'] }, [block, twin[index]!]));
}

/** Returns the notes of some chapters in their order, numbered from a number on. */
export function layeredNotes(layers: Layers, chapters: readonly number[], from = 1): LayeredNote[] {
  const notes = new Map<string, LayeredNote>();
  for (const at of chapters) {
    for (const { lang, chapters: all } of layers) {
      for (const [label, note] of all[at]!.notes) {
        const known = notes.get(label) ?? { label, number: notes.size + from, texts: [] };
        known.texts.push({ lang, note });
        notes.set(label, known);
      }
    }
  }
  return [...notes.values()];
}

/** Returns the paragraphs of a note, one for every language. */
export function renderNote({ texts }: LayeredNote, main: Lang): Element[] {
  return texts.map(({ lang, note }) =>
    h('p', lang === main ? {} : { lang: languageCodes[lang] }, [
      h('strong', noteLead(note, lang).trim()),
      lang === 'zh' ? note.text : ` ${note.text}`,
    ]),
  );
}
