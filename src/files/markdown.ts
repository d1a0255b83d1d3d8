import type { BlockContent, FootnoteDefinition, Heading, PhrasingContent, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { gfmOptions } from '../report/parse-chapter.ts';
import type { DocumentBlock, DocumentChapter, DocumentSegment, ReportDocument } from './document.ts';
import type { Imprint } from './imprint.ts';
import { noteLead } from './note-lead.ts';

/** Returns the report in Markdown, its notes as footnotes. */
export function markdown(document: ReportDocument, { title, paragraphs }: Imprint): string {
  const { lang, chapters } = document;
  const tree: Root = {
    type: 'root',
    children: [
      ...chapters.flatMap(({ blocks }) => blocks.map((block) => blockNode(block, lang))),
      { type: 'thematicBreak' },
      ...[title, ...paragraphs].map(quoted),
      ...chapters.flatMap((chapter) => noteNodes(chapter, lang)),
    ],
  };
  return unified()
    .use(remarkGfm, gfmOptions)
    .use(remarkStringify, { bullet: '-', rule: '-' })
    .stringify(tree);
}

type Lang = ReportDocument['lang'];

function blockNode({ role, level, segments }: DocumentBlock, lang: Lang): BlockContent {
  const joint: PhrasingContent[] = lang === 'zh' ? [] : [text(' ')];
  const children = segments.flatMap((segment, index) => [
    ...(index > 0 ? joint : []),
    ...segmentNodes(segment),
  ]);
  return role === 'heading' || role === 'title'
    ? { type: 'heading', depth: level as Heading['depth'], children }
    : { type: 'paragraph', children };
}

/** Returns the text of a segment with its note marks; no bold, which Markdown loses between Han characters and marks. */
function segmentNodes({ lines }: DocumentSegment): PhrasingContent[] {
  return lines.flatMap((parts, index): PhrasingContent[] => [
    ...(index > 0 ? [{ type: 'break' } as const] : []),
    ...parts.map((part): PhrasingContent =>
      part.kind === 'note'
        ? { type: 'footnoteReference', identifier: part.label, label: part.label }
        : text(part.text),
    ),
  ]);
}

function noteNodes({ notes }: DocumentChapter, lang: Lang): FootnoteDefinition[] {
  return [...notes].map(([label, note]) => ({
    type: 'footnoteDefinition',
    identifier: label,
    label,
    children: [{ type: 'paragraph', children: [text(noteLead(note, lang) + note.text)] }],
  }));
}

function quoted(value: string): BlockContent {
  return { type: 'blockquote', children: [{ type: 'paragraph', children: [text(value)] }] };
}

function text(value: string): PhrasingContent {
  return { type: 'text', value };
}
