import { relative, sep } from 'node:path';
import type { Heading, Paragraph, PhrasingContent, Root } from 'mdast';
import type { VFile } from 'vfile';
import { itemLines, splitDefinition } from '../glossary/definitions.ts';
import { segmentMarks, type SegmentMark } from '../marks/segment-marks.ts';
import { anchor } from '../paths.ts';
import { cutHan } from '../report/cut-han.ts';
import { headingLevels } from '../report/heading-levels.ts';
import { openingRole } from '../report/opening-role.ts';
import { segmentsOf, type Report } from '../report/read-report.ts';
import { withLineBreaks, type Break } from '../report/line-breaks.ts';
import { segmentParts, type Part } from '../report/segment-parts.ts';
import type { Block, Chapter, Lang, Segment } from '../report/types.ts';
import { linksOf, type Site, type TermLink } from '../site.ts';
import { getT } from '../i18n/translate.ts';

/**
 * Makes every line of a chapter an addressed segment with its terms linked. The structure
 * comes from the same reading of the file that the checks have proved.
 */
export function remarkSegments(site: Site) {
  return () => (tree: Root, file: VFile) => {
    const path = relative(process.cwd(), file.path).split(sep).join('/');
    const found = findChapter(site, path);
    if (!found) return;
    const { report, chapter } = found;
    const marks = segmentMarks(site, report, chapter.lang);
    const blocks = chapter.blocks.values();
    let apart = false;
    const levels = headingLevels(chapter.blocks).values();
    const kept: Root['children'] = [];
    for (const node of tree.children) {
      if (node.type === 'heading' || node.type === 'paragraph') {
        const block = blocks.next().value;
        const level = levels.next().value;
        if (!block) throw new Error(`This is a bug in the site: ${path} has more blocks than were read.`);
        if (block.segments.length === 0) {
          apart = true;
          continue;
        }
        if (node.type === 'heading') {
          node.depth = level as Heading['depth'];
        }
        fill({
          node,
          block,
          lang: chapter.lang,
          glossary: chapter.file === report.data.terms,
          apart,
          items: itemsOf(report, block),
          links: (segment) => linksOf(site, report, chapter.lang, segment.id),
          marks: (segment) => marks.get(segment.id) ?? [],
        });
        apart = false;
      } else if (node.type === 'footnoteDefinition') {
        const t = getT(chapter.lang);
        const kind = node.identifier.startsWith('tn-') ? t('note.translator') : t('note.editor');
        for (const child of node.children) {
          if (child.type !== 'paragraph') continue;
          for (const inner of child.children)
            if (inner.type === 'link') inner.url = segmentHref(report, chapter, inner.url);
          if (chapter.lang === 'en') child.children = child.children.flatMap(markHan);
          child.children.unshift(
            { type: 'strong', children: [{ type: 'text', value: kind }] },
            { type: 'text', value: ' ' },
          );
        }
      }
      kept.push(node);
    }
    tree.children = kept;
  };
}

function findChapter(site: Site, path: string): { report: Report; chapter: Chapter } | undefined {
  for (const report of site.reports) {
    const chapter = [...report.editions.zh, ...(report.editions.en ?? [])].find(
      (candidate) => candidate.path === path,
    );
    if (chapter) return { report, chapter };
  }
  return undefined;
}

function segmentHref(report: Report, chapter: Chapter, url: string): string {
  const id = url.slice(1);
  const target = segmentsOf(report.editions.zh).find((segment) => segment.id === id);
  if (!target) return url;
  return `${target.chapter === chapter.slug ? '' : `${target.chapter}.html`}#${anchor(id)}`;
}

/** The lines of a printed entry are laid out alike in both languages: as the Chinese ones are. */
function itemsOf(report: Report, block: Block): boolean[] {
  const [segment] = block.segments;
  if (segment?.kind !== 'definition') return [];
  const chinese = segmentsOf(report.editions.zh).find(({ id }) => id === segment.id);
  return itemLines(chinese?.lines ?? []);
}

interface Filling {
  node: Heading | Paragraph;
  block: Block;
  lang: Lang;
  /** Whether the chapter is the printed glossary. */
  glossary: boolean;
  /** Whether the block stands apart from the section before it, without a heading of its own. */
  apart: boolean;
  /** Which lines of a printed entry are items. */
  items: boolean[];
  links: (segment: Segment) => TermLink[];
  marks: (segment: Segment) => SegmentMark[];
}

function fill({ node, block, lang, glossary, apart, items, links, marks }: Filling) {
  const joint = lang === 'zh' ? '' : ' ';
  const broken = <L>(parts: Part<L>[]): (Part<L> | Break)[] =>
    lang === 'zh' ? withLineBreaks(parts) : parts;
  const address = (segment: Segment) => ({ id: anchor(segment.id), 'data-segment': segment.id });
  const [first] = block.segments;
  if (block.depth > 0 || first?.kind === 'definition') {
    const segment = first!;
    const spans: (TermLink | Headword)[] =
      segment.kind === 'definition' ? [headwordOf(segment, lang)] : links(segment);
    const lines = segmentParts(segment, spans, joint).map((parts) => broken(parts).map(partNode));
    // The printed glossary is no numbered part of the report.
    const numbered = segment.kind === 'heading' && !glossary;
    const number = numbered && segment.id.replace(/(?:\.0)+$/, '');
    node.data = {
      hProperties: {
        ...address(segment),
        ...(segment.kind === 'definition' && { className: ['definition'] }),
        ...(number && number !== '0' && { 'data-number': number }),
      },
    };
    node.children =
      lines.length === 1
        ? lines[0]!
        : joined(
            lines.map((children, index) =>
              element('span', { className: items[index] ? ['line', 'item'] : ['line'] }, children),
            ),
            joint,
          );
    if (segment.kind === 'definition') node.children.push(citeNode(lang, segment));
    return;
  }
  const spans = block.segments.map((segment) =>
    element('span', address(segment), [
      ...broken(segmentParts(segment, links(segment), joint).flat()).map(partNode),
      ...markNodes(lang, marks(segment)),
    ]),
  );
  const role = apart ? 'apart' : first && openingRole(first);
  node.data = { hProperties: role ? { className: [role] } : {} };
  node.children = [
    ...joined(spans, joint),
    ...(first && (!role || role === 'apart') ? [citeNode(lang, first)] : []),
  ];
}

/** The headword of a printed entry, which is set apart from its definition. */
function headwordOf({ text }: Segment, lang: Lang): Headword {
  return { start: 0, end: splitDefinition(text, lang).headword.length, headword: true };
}

interface Headword {
  start: number;
  end: number;
  headword: true;
}

function partNode(part: Part<TermLink | Headword> | Break): PhrasingContent {
  if (part.kind === 'note') return { type: 'footnoteReference', identifier: part.label, label: part.label };
  if (part.kind === 'break') return element('wbr', {}, []);
  const text: PhrasingContent = { type: 'text', value: part.text };
  const set: PhrasingContent = part.mark ? { type: part.mark, children: [text] } : text;
  if (!part.link) return set;
  if ('headword' in part.link) return { type: 'strong', children: [set] };
  const properties = {
    href: `../glossary/${part.link.term}.html`,
    'data-term': part.link.term,
    ...(part.link.quiet && { className: ['quiet'] }),
  };
  return element('a', properties, [set]);
}

/** Links outside the official text that lead to the data of a segment. */
function markNodes(lang: Lang, marks: readonly SegmentMark[]): PhrasingContent[] {
  if (marks.length === 0) return [];
  const t = getT(lang);
  const links = marks.map(({ kind, href, names, count }) => {
    const mark = count ? t('mark.tasks', { count }) : t(`mark.${kind}`);
    const label = t('mark.label', { mark, names: names.join(lang === 'zh' ? '、' : ', ') });
    return element('a', { href, className: [`mark-${kind}`], 'aria-label': label, title: label }, [
      { type: 'text', value: mark },
    ]);
  });
  return [element('span', { className: ['marks'], 'data-apparatus': '' }, links)];
}

/** Marks the Chinese in the text of an English note as such. */
function markHan(node: PhrasingContent): PhrasingContent[] {
  if (node.type !== 'text') return [node];
  return cutHan(node.value).map((value, index) =>
    index % 2 === 1 ? element('span', { lang: 'zh-CN' }, [{ type: 'text', value }]) : { type: 'text', value },
  );
}

/** The control that opens the ways to cite a paragraph; without a script it is a link to its beginning. */
function citeNode(lang: Lang, { id }: Segment): PhrasingContent {
  return element('a', { href: `#${anchor(id)}`, className: ['cite'], 'data-apparatus': '' }, [
    { type: 'text', value: getT(lang)('cite.name') },
  ]);
}

function element(
  name: string,
  properties: Record<string, unknown>,
  children: PhrasingContent[],
): PhrasingContent {
  return {
    type: 'emphasis',
    data: { hName: name, hProperties: properties as Record<string, string> },
    children,
  };
}

function joined(nodes: PhrasingContent[], joint: string): PhrasingContent[] {
  return nodes.flatMap((node, index): PhrasingContent[] =>
    index === 0 || joint === '' ? [node] : [{ type: 'text', value: joint }, node],
  );
}
