import type { Paragraph, Root, RootContent } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { z } from 'astro/zod';
import { problem, type Problem } from '../check/problem.ts';
import { parseYaml } from '../check/yaml-file.ts';
import { LineReader, placeOf } from './line-reader.ts';
import type { Chapter, Lang, Line, Note, NoteMark, Place, Segment } from './types.ts';

const frontMatter = z.strictObject({
  /** The chapter's name in the table of contents; it is the editor's, not the report's. */
  title: z.string().min(1),
});

/** Options of remark-gfm, the same for the checks and for the pages. */
export const gfmOptions = { singleTilde: false };

interface ChapterFile {
  path: string;
  text: string;
  lang: Lang;
  file: string;
  /** Whether every paragraph is one printed glossary entry. */
  definitions: boolean;
}

/** Reads a chapter file into blocks and segments (ids still empty), and says what is not plain text in it. */
export function parseChapter({ path, text, lang, file, definitions }: ChapterFile): {
  chapter: Chapter;
  problems: Problem[];
} {
  const slug = slugOf(file);
  const tree: Root = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm, gfmOptions).parse(text);
  const problems: Problem[] = [];
  const titlePlace = { path, line: 1, column: 1 };
  const chapter: Chapter = { file, slug, lang, path, title: '', titlePlace, blocks: [], notes: [] };
  const reader = new LineReader(path, text, problems);
  let titled = false;

  for (const node of tree.children) {
    const place = placeOf(path, node);
    if (node.type === 'yaml') {
      const parsed = parseYaml(frontMatter, { path, text: node.value, firstLine: place.line + 1 });
      problems.push(...parsed.problems);
      if (parsed.file) {
        chapter.title = parsed.file.data.title;
        chapter.titlePlace = parsed.file.placeOf('title');
      }
      titled = true;
    } else if (node.type === 'heading') {
      reader.checkHeading(node);
      const { lines, notes } = reader.lines(node);
      const segments =
        lines.length === 0 ? [] : [segment({ slug, lang, kind: 'heading', lines, notes, place })];
      chapter.blocks.push({ depth: node.depth, segments, place });
    } else if (node.type === 'paragraph') {
      chapter.blocks.push({ depth: 0, segments: paragraphSegments(node), place });
    } else if (node.type === 'footnoteDefinition') {
      chapter.notes.push(readNote(path, text, node));
    } else if (node.type === 'list') {
      const mark = reader.at(place).match(/^\S+/)?.[0] ?? '';
      problems.push(
        problem(
          'markup-in-text',
          place,
          `The line begins with '${mark}', which Markdown reads as a list. Begin the line with a word.`,
        ),
      );
    } else {
      problems.push(
        problem(
          'block-kind',
          place,
          `Here stands a block of kind '${node.type}'. Write headings, paragraphs and notes only.`,
        ),
      );
    }
  }
  if (!titled) problems.push(problem('yaml-shape', titlePlace, "The key 'title' is missing. Add it."));
  return { chapter, problems };

  function paragraphSegments(node: Paragraph): Segment[] {
    const { lines, notes } = reader.lines(node);
    if (definitions)
      return [segment({ slug, lang, kind: 'definition', lines, notes, place: placeOf(path, node) })];
    return lines.map((line) =>
      segment({
        slug,
        lang,
        kind: 'sentence',
        lines: [line],
        notes: notes.filter((note) => note.line === line.line),
        place: { path, line: line.line, column: 1 },
      }),
    );
  }
}

/** Returns the page name of a chapter file: `07-stability` → `stability`. */
export function slugOf(file: string): string {
  return file.replace(/^\d+-/, '');
}

interface SegmentParts {
  slug: string;
  lang: Lang;
  kind: Segment['kind'];
  lines: Line[];
  notes: NoteMark[];
  place: Place;
}

/** Joins lines as the page does: Chinese with nothing between, English with one space. */
function segment({ slug, lang, kind, lines, notes, place }: SegmentParts): Segment {
  const joint = lang === 'zh' ? '' : ' ';
  const starts = new Map<number, number>();
  let length = 0;
  for (const line of lines) {
    starts.set(line.line, length);
    length += line.text.length + joint.length;
  }
  const shifted = notes.map((note) => ({ ...note, offset: note.offset + (starts.get(note.line) ?? 0) }));
  return {
    id: '',
    kind,
    chapter: slug,
    lines,
    text: lines.map((line) => line.text).join(joint),
    notes: shifted,
    place,
  };
}

function readNote(
  path: string,
  text: string,
  node: Extract<RootContent, { type: 'footnoteDefinition' }>,
): Note {
  const place = placeOf(path, node);
  const links: Note['links'] = [];
  for (const child of node.children) {
    if (child.type !== 'paragraph') continue;
    for (const inner of child.children) {
      if (inner.type === 'link' && inner.url.startsWith('#'))
        links.push({ target: inner.url.slice(1), place: placeOf(path, inner) });
    }
  }
  const raw = text.slice(node.position?.start.offset, node.position?.end.offset);
  return { label: node.identifier, markdown: raw.replace(/^\[\^[^\]]+\]:\s*/, ''), links, place };
}
