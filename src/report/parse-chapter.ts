import type { FootnoteDefinition, Paragraph, PhrasingContent, Root } from 'mdast';
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
      problems.push(...noteProblems(path, text, node));
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

function readNote(path: string, text: string, node: FootnoteDefinition): Note {
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

/** What a note may hold besides text: MDX would read anything else as code, and the page show it as it likes. */
const IN_NOTES = ['text', 'emphasis', 'strong', 'link', 'inlineCode'];

/** Returns what in a note is not plain text, emphasis or a link to a segment or to the web. */
function noteProblems(path: string, text: string, note: FootnoteDefinition): Problem[] {
  const problems: Problem[] = [];
  const refuse = (place: Place, fact: string) => {
    problems.push(problem('markup-in-text', place, `${fact} Write text, *emphasis* and links in notes.`));
  };
  const walk = (node: PhrasingContent) => {
    const place = placeOf(path, node);
    const raw = text.slice(node.position?.start.offset, node.position?.end.offset);
    const code = node.type === 'text' ? raw.search(/[{}<]/) : -1;
    if (!IN_NOTES.includes(node.type))
      refuse(place, `The note has '${raw.slice(0, 12)}', which Markdown reads as '${node.type}'.`);
    else if (node.type === 'link' && !/^(?:#|https?:\/\/)/.test(node.url))
      refuse(place, `The note links to '${node.url}', which is no segment and no web address.`);
    else if (code !== -1)
      refuse(
        { ...place, column: place.column + code },
        `The note has '${raw[code]}', which MDX reads as code.`,
      );
    else if ('children' in node) node.children.forEach(walk);
  };
  for (const child of note.children) {
    if (child.type === 'paragraph') child.children.forEach(walk);
    else refuse(placeOf(path, child), `The note has a block of kind '${child.type}'.`);
  }
  if (note.children.length === 0) refuse(placeOf(path, note), `The note '${note.identifier}' is empty.`);
  return problems;
}
