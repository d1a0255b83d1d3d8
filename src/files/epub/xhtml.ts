import type { ElementContent } from 'hast';
import { toXast } from 'hast-util-to-xast';
import { h } from 'hastscript';
import { toXml } from 'xast-util-to-xml';
import { languageCodes } from '../../exchange/languages.ts';
import type { Lang } from '../../report/types.ts';

interface Page {
  lang: Lang;
  title: string;
  /** What the body is, by the words of EPUB. */
  type: string;
  content: ElementContent[];
}

/** Returns a page of a book as an XHTML document. */
export function xhtml({ lang, title, type, content }: Page): string {
  const code = languageCodes[lang];
  const page = h('html', { xmlns: 'http://www.w3.org/1999/xhtml', lang: code }, [
    h('head', [
      h('meta', { charSet: 'utf-8' }),
      h('title', title),
      h('link', { rel: 'stylesheet', type: 'text/css', href: 'style.css' }),
    ]),
    h('body', { 'epub:type': type }, content),
  ]);
  const tree = toXast(page);
  if (tree.type === 'element') {
    Object.assign(tree.attributes, { 'xmlns:epub': 'http://www.idpf.org/2007/ops', 'xml:lang': code });
  }
  return `<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE html>\n${toXml(tree)}\n`;
}
