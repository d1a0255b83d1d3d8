import type { Lang } from './report/types.ts';

/** Returns the file of a page in a language: `2026/terms.html` → `en/2026/terms.html`. */
export function pageFile(lang: Lang, path: string): string {
  return lang === 'zh' ? path : `en/${path}`;
}

/**
 * Returns a relative link between two files of the built site, so that every page works
 * under any path and from a folder.
 * @example relativeHref('en/2026/terms.html', 'search.html') // => '../../search.html'
 */
export function relativeHref(from: string, to: string): string {
  const fromFolders = from.split('/').slice(0, -1);
  const [file, rest = ''] = [to.replace(/[?#].*$/, ''), /[?#].*$/.exec(to)?.[0]];
  const toFolders = file.split('/').slice(0, -1);
  let shared = 0;
  while (
    shared < fromFolders.length &&
    shared < toFolders.length &&
    fromFolders[shared] === toFolders[shared]
  )
    shared += 1;
  const up = '../'.repeat(fromFolders.length - shared);
  return up + file.split('/').slice(shared).join('/') + rest;
}

/** Returns the id of a segment's element. */
export function anchor(segment: string): string {
  return `s-${segment.replace(/\./g, '-')}`;
}
