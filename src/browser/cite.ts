import { citeSegments } from '../citation/cite-segments.ts';
import type { CiteData } from '../citation/cite-data.ts';
import { unpackText } from '../search/packed-text.ts';
import type { PackedChapter } from '../search/types.ts';
import { create } from './create.ts';
import { copyToClipboard } from './copy.ts';
import { loadScript } from './load-script.ts';
import { loadStyle } from './load-style.ts';
import { officeHtml, officeText, type OfficeBlock } from './office-html.ts';
import type { Notes } from './notes.ts';
import { openPanel } from './panel.ts';

/** What the page's script calls once this one is loaded. */
export interface CiteControls {
  /** Opens the panel for the paragraph whose control was followed. */
  open(control: HTMLAnchorElement): void;
  /** Offers the panel for the selection, if it holds any of the text. */
  offer(): void;
}

type Lang = 'zh' | 'en';

const { base = '', lang = 'zh' } = document.body.dataset;
const own = lang as Lang;
const other: Lang = own === 'zh' ? 'en' : 'zh';
const data = Promise.all([loadScript<CiteData>(base, `cite-${lang}`), loadStyle(base, 'panel')]).then(
  ([cite]) => cite,
);
let offered: { button: HTMLButtonElement; ids: string } | undefined;

const controls: CiteControls = {
  open(control) {
    void show(segmentsIn(blockOf(control)), control);
  },
  offer() {
    const segments = selectedSegments();
    const ids = idsOf(segments).join(' ');
    if (offered && (offered.ids === ids || document.activeElement === offered.button)) return;
    if (offered) offered.button.remove();
    offered = undefined;
    const last = segments[segments.length - 1];
    if (!last) return;
    void data.then(({ texts }) => {
      const button = create('button', 'cite-selection', texts.selection);
      button.type = 'button';
      button.dataset['apparatus'] = '';
      // A press would take the selection away before the click.
      button.addEventListener('mousedown', (event) => event.preventDefault());
      button.addEventListener('click', () => {
        button.remove();
        void show(segments, blockOf(last).querySelector<HTMLElement>('.cite') || document.body);
      });
      if (offered) offered.button.remove();
      offered = { button, ids };
      last.parentElement!.insertBefore(button, last.nextSibling);
    });
  },
};
(window.readingRoom = window.readingRoom || {})['cite'] = controls;

/** Opens the ways to cite some segments, which stand in reading order. */
async function show(segments: HTMLElement[], opener: HTMLElement) {
  const ids = idsOf(segments);
  const [{ texts, citations }, notes, zh, en] = await Promise.all([
    data,
    // The ways to cite are there without them.
    loadScript<Notes>(base, 'notes').then(
      (script) => script.noteControls(ids),
      () => '',
    ),
    loadScript<PackedChapter[]>(base, 'text-zh'),
    loadScript<PackedChapter[]>(base, 'text-en'),
  ]);
  const passage = { zh: passageOf(zh, ids).join(''), en: passageOf(en, ids).join(' ') };
  const citation = (language: Lang) => citeSegments(citations[language], ids[0]!, ids[ids.length - 1]!);
  const withCitation = (language: Lang): OfficeBlock[] => [
    block(passage[language], language),
    block(language === 'zh' ? `（${citation(language)}）` : `(${citation(language)})`, language),
  ];
  const link = new URL(location.href);
  link.hash = segments[0]!.id;
  link.search = '';
  const ways: { what: string; blocks: OfficeBlock[]; plain?: boolean }[] = [
    { what: texts.link, blocks: [block(link.href, own)], plain: true },
    { what: texts.citation, blocks: [block(citation(own), own)] },
    { what: texts.citationOther, blocks: [block(citation(other), other)] },
    { what: texts.text, blocks: withCitation(own) },
    { what: texts.both, blocks: [...withCitation(own), ...withCitation(other)] },
  ];
  const said = create('p', 'cite-said');
  said.setAttribute('role', 'status');
  const list = create('ul', 'cite-ways');
  for (const { what, blocks, plain } of ways) {
    const item = create('li');
    const button = create('button', '', texts.copy.replace('{{what}}', what));
    button.type = 'button';
    const preview = create('p', 'cite-preview', officeText(blocks));
    if (blocks[0]!.lang !== own) preview.lang = other === 'zh' ? 'zh-CN' : 'en';
    button.addEventListener('click', () => {
      const done = copyToClipboard(officeText(blocks), plain ? undefined : officeHtml(blocks));
      list.classList.toggle('cite-whole', !done);
      said.textContent = done ? texts.copied.replace('{{what}}', what) : texts.failed;
    });
    item.append(button, preview);
    list.append(item);
  }
  openPanel({
    opener,
    label: texts.dialog,
    close: texts.close,
    className: 'cite-panel',
    content: [create('p', 'panel-headword', texts.dialog), said, list, notes],
  });
}

const block = (text: string, language: Lang): OfficeBlock => ({ text, heading: false, lang: language });
const idsOf = (segments: readonly HTMLElement[]) => segments.map((segment) => segment.dataset['segment']!);

/** Returns the official text of segments in reading order. */
function passageOf(chapters: readonly PackedChapter[], ids: readonly string[]): string[] {
  return unpackText(chapters).reduce<string[]>(
    (all, { segments }) =>
      all.concat(segments.filter(({ id }) => ids.indexOf(id) !== -1).map(({ text }) => text)),
    [],
  );
}

/** Returns the paragraph, or on a bilingual page the pair of paragraphs, in which something stands. */
function blockOf(element: Element): Element {
  return element.closest('.block, p, h1, h2, h3, h4')!;
}

/** Returns the segments of a block; a printed entry is a block and a segment at once. */
function segmentsIn(block: Element): HTMLElement[] {
  const inner = Array.from(block.querySelectorAll<HTMLElement>('[data-segment]'));
  return inner.length > 0 ? inner : [block as HTMLElement];
}

/** Returns the segments of which something is selected, in either language. */
function selectedSegments(): HTMLElement[] {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return [];
  const range = selection.getRangeAt(0);
  return Array.from(document.querySelectorAll<HTMLElement>('[data-segment]')).filter((segment) => {
    const twin = document.querySelector(`[data-twin="${segment.dataset['segment']!}"]`);
    return holds(range, segment) || (twin !== null && holds(range, twin));
  });
}

/** Whether a range holds any text of an element, and does not merely touch it. */
function holds(range: Range, element: Element): boolean {
  if (!range.intersectsNode(element)) return false;
  const within = range.cloneRange();
  if (!element.contains(within.startContainer)) within.setStartBefore(element);
  if (!element.contains(within.endContainer)) within.setEndAfter(element);
  return within.toString().trim() !== '';
}
