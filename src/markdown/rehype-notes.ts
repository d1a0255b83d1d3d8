import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { getT } from '../i18n/translate.ts';

/**
 * Sets note marks apart from the official text, gives the list of notes a heading in the
 * page's language, and keeps its ids unique when chapters stand together on one page.
 */
export function rehypeNotes() {
  return (tree: Root, file: VFile) => {
    const lang = file.path.includes('/en/') ? 'en' : 'zh';
    const t = getT(lang);
    const chapter = /([a-z0-9-]+)\.mdx$/.exec(file.path)?.[1]?.replace(/^\d+-/, '') ?? 'chapter';
    let number = 0;
    visit(tree, 'element', (node: Element) => {
      const { properties } = node;
      if (node.tagName === 'sup') properties['dataApparatus'] = '';
      if ('dataFootnoteRef' in properties) {
        number += 1;
        properties['ariaLabel'] = t('note.mark', { number });
        properties['ariaDescribedBy'] = [`notes-${chapter}`];
      }
      if ('dataFootnoteBackref' in properties) {
        properties['ariaLabel'] = t('note.back');
        node.children = [{ type: 'text', value: '↩\uFE0E' }];
      }
      if ('dataFootnotes' in properties) {
        properties['dataApparatus'] = '';
        node.tagName = 'section';
        node.children = node.children.map((child) =>
          child.type === 'element' && /^h\d$/.test(child.tagName)
            ? {
                type: 'element',
                tagName: 'p',
                properties: { id: `notes-${chapter}`, className: ['notes-title'] },
                children: [{ type: 'text', value: t('note.title') }],
              }
            : child,
        );
      }
    });
  };
}
