import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { parseHTML } from 'linkedom';

/** The built folder, which every test of this kind reads. */
export const dist = join(process.cwd(), 'dist');

/** Returns the paths of the built files with an ending, relative to `dist`. */
export function filesOf(ending: string): string[] {
  return readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(dist.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
}

export function readFile(path: string): string {
  return readFileSync(join(dist, path), 'utf8');
}

export function readDocument(path: string): Document {
  return parseHTML(readFile(path)).document;
}

/** Returns `[id, text]` of every segment of a page, in order, without apparatus. */
export function segmentsOnPage(path: string): [string, string][] {
  return [...readDocument(path).querySelectorAll('[data-segment]')].map((element) => {
    for (const apparatus of element.querySelectorAll('[data-apparatus]')) apparatus.remove();
    return [element.getAttribute('data-segment') ?? '', element.textContent ?? ''];
  });
}

/** Returns the file and fragment that a link on a page leads to. */
export function resolveLink(page: string, href: string): { file: string; fragment: string } {
  const [path = '', fragment = ''] = href.replace(/\?[^#]*/, '').split('#');
  return { file: path === '' ? page : posix.normalize(posix.join(dirname(page), decodeURI(path))), fragment };
}

export interface SegmentRow {
  id: string;
  chapter: string;
  kind: string;
  zh: string;
  en?: string;
  terms: string[];
}

export interface GlossaryRow {
  id: string;
  status: string;
  zh: { headword: string; definition: string };
  en: { headword: string; definition: string };
  occurrences: { segment: string; start: number; end: number }[];
}

export const segmentRows = (): SegmentRow[] =>
  JSON.parse(readFile('data/2026/segments.json')) as SegmentRow[];
export const glossaryRows = (): GlossaryRow[] => JSON.parse(readFile('data/glossary.json')) as GlossaryRow[];
