import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { languageCodes } from '../../exchange/languages.ts';
import { getT } from '../../i18n/translate.ts';
import { anchor } from '../../paths.ts';
import type { Lang } from '../../report/types.ts';
import type { DocumentBlock, DocumentSegment } from '../document.ts';

/** How blocks of a language are written. */
export interface BlockOptions {
  lang: Lang;
  /** Numbers of the notes by label. */
  numbers: ReadonlyMap<string, number>;
  /** The way to a glossary entry, or nothing where there is none. */
  termHref(term: string): string | undefined;
  /** Further attributes of a note's mark. */
  noteMark: Record<string, string>;
  /** Whether the text is the twin of a text in the other language, which has the addresses. */
  twin?: boolean;
}

/** Returns a heading or a paragraph as an element, its segments with their addresses. */
export function renderBlock(block: DocumentBlock, options: BlockOptions): Element {
  const { role, level, segments, apart } = block;
  const joint = options.lang === 'zh' ? [] : [' '];
  const language = options.twin ? { lang: languageCodes[options.lang] } : {};
  const [first] = segments;
  if (role === 'heading' || role === 'title' || role === 'entry') {
    const name = role === 'entry' || options.twin ? 'p' : `h${level}`;
    const classes = role === 'entry' ? ['definition'] : options.twin ? [`twin-${level}`] : [];
    return h(
      name,
      { ...language, ...address(first!, options), ...classNames(classes) },
      segmentContent(first!, options),
    );
  }
  const classes = [apart ? 'apart' : '', role === 'paragraph' ? '' : role].filter((name) => name !== '');
  const children = segments.flatMap((segment, index) => [
    ...(index > 0 ? joint : []),
    h('span', address(segment, options), segmentContent(segment, options)),
  ]);
  return h('p', { ...language, ...classNames(classes) }, children);
}

/** Returns the attribute for classes, and none for no class. */
function classNames(classes: string[]) {
  return classes.length > 0 ? { className: classes } : {};
}

/** Returns the attributes by which a segment is found. */
function address({ segment }: DocumentSegment, { twin = false }: BlockOptions) {
  return twin ? { dataTwin: segment.id } : { id: anchor(segment.id), dataSegment: segment.id };
}

function segmentContent({ lines, items }: DocumentSegment, options: BlockOptions): ElementContent[] {
  const joint: ElementContent[] = options.lang === 'zh' ? [] : [{ type: 'text', value: ' ' }];
  const content = lines.map((parts) => parts.map((part) => partNode(part, options)));
  if (content.length === 1) return content[0]!;
  return content.flatMap((children, index) => [
    ...(index > 0 ? joint : []),
    h('span', { className: items[index] ? ['line', 'item'] : ['line'] }, children),
  ]);
}

function partNode(part: DocumentSegment['lines'][number][number], options: BlockOptions): ElementContent {
  if (part.kind === 'note') return noteMark(part.label, options);
  const { text, link } = part;
  if (link?.kind === 'headword') {
    return h('strong', options.twin ? {} : { id: `term-${link.term}` }, text);
  }
  const href = link && options.termHref(link.term);
  if (!link || href === undefined) return { type: 'text', value: text };
  return h('a', { href, dataTerm: link.term, ...classNames(link.quiet ? ['quiet'] : []) }, text);
}

function noteMark(
  label: string,
  { lang, numbers, noteMark: attributes, twin = false }: BlockOptions,
): Element {
  const number = numbers.get(label) ?? 0;
  const id = twin ? {} : { id: `mark-${label}` };
  const name = getT(lang)('note.mark', { number });
  return h('sup', { dataApparatus: '' }, [
    h('a', { ...id, ...attributes, href: `#${noteId(label)}`, ariaLabel: name }, String(number)),
  ]);
}

/** Returns the id of a note's element, the same as on the site. */
export function noteId(label: string): string {
  return `note-fn-${label}`;
}
