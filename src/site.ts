import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { problem, type Problem } from './check/problem.ts';
import { findTerms, type TermForm } from './glossary/find-terms.ts';
import { readGlossary, type TermFile } from './glossary/read-glossary.ts';
import { readTermbase, type TermbaseRow } from './glossary/read-termbase.ts';
import type { YamlFile } from './check/yaml-file.ts';
import { readSynonyms, type Synonyms } from './search/synonyms.ts';
import { readPublication, type Publication } from './publication/read-publication.ts';
import { readReport, segmentsOf, startOf, type ContentFiles, type Report } from './report/read-report.ts';
import type { Lang } from './report/types.ts';

/** Where a term stands in the body; offsets in UTF-16 units of the segment's text. */
export interface Occurrence {
  term: string;
  form: string;
  segment: string;
  start: number;
  end: number;
}

/** An occurrence that the page links; the editor's terms are linked quietly, once in a section. */
export interface TermLink extends Occurrence {
  quiet: boolean;
}

/** Everything the pages are made of. */
export interface Site {
  publication: Publication;
  /** What to offer for words that the report does not use. */
  synonyms: YamlFile<Synonyms>;
  reports: Report[];
  terms: TermFile[];
  termbase: TermbaseRow[];
  /** Occurrences by report year, language and term, in reading order. */
  occurrences: Map<string, Occurrence[]>;
  /** Links by report year, language and segment. */
  links: Map<string, TermLink[]>;
}

/** Reads the content folder below a root. */
export function readContentFiles(root: string): ContentFiles {
  const folder = join(root, 'content');
  if (!existsSync(folder)) return new Map();
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return new Map(
    names.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      const name = relative(root, path).split(sep).join('/');
      const text = readFileSync(path, 'utf8');
      // Editors end lines in three ways and may begin a file with a mark; the text of record stays as it is.
      return [name, name.endsWith('/source.md') ? text : text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')];
    }),
  );
}

/** Builds the site's model from content files, with whatever kept parts of it from being read. */
export function buildSite(files: ContentFiles): { site: Site; problems: Problem[] } {
  const years = [
    ...new Set(
      [...files.keys()]
        .map((path) => /^content\/(\d{4})\//.exec(path)?.[1])
        .filter((year) => year !== undefined),
    ),
  ].sort();
  const read = years.map((year) => readReport(files, year));
  const glossary = readGlossary(files);
  const reports = read.flatMap(({ report }) => (report ? [report] : []));
  const termbase = readTermbase(files);
  const { publication, problems: ofPublication } = readPublication(files);
  const { synonyms, problems: ofSynonyms } = readSynonyms(files);
  const site = { ...indexSite(reports, glossary.terms, termbase.rows), publication, synonyms };
  const problems = [
    ...(years.length === 0 ? [noReport()] : []),
    ...ofPublication,
    ...ofSynonyms,
    ...read.flatMap((year) => year.problems),
    ...glossary.problems,
    ...termbase.problems,
  ];
  return { site, problems };
}

function noReport(): Problem {
  const path = 'content/2026/report.yaml';
  const says = `There is no report: no file such as '${path}'. Put a report into a folder named by its year.`;
  return problem('yaml-shape', startOf(path), says);
}

/** Finds the terms in reports that have been read. */
export function indexSite(reports: Report[], terms: TermFile[], termbase: TermbaseRow[]): Site {
  const site: Site = {
    publication: { official: false },
    synonyms: readSynonyms(new Map()).synonyms,
    reports,
    terms,
    termbase,
    occurrences: new Map(),
    links: new Map(),
  };
  for (const report of reports) {
    for (const lang of ['zh', 'en'] as const) addOccurrences(site, report, lang);
  }
  return site;
}

/** Loads the content of the project; it must have passed the checks. */
export function loadSite(root: string = process.cwd()): Site {
  return buildSite(readContentFiles(root)).site;
}

/** Returns the occurrences of a term in the body of a report. */
export function occurrencesOf(site: Site, report: Report, lang: Lang, term: string): Occurrence[] {
  return site.occurrences.get(`${report.year} ${lang} ${term}`) ?? [];
}

/** Returns the links of a segment in reading order. */
export function linksOf(site: Site, report: Report, lang: Lang, segment: string): TermLink[] {
  return site.links.get(`${report.year} ${lang} ${segment}`) ?? [];
}

/**
 * Finds the terms of the body. In English a term is looked for only where its Chinese twin has
 * it, and as often, so that both editions have the same links.
 */
function addOccurrences(site: Site, report: Report, lang: Lang) {
  const forms: TermForm[] = site.terms.flatMap((term) =>
    term.forms[lang].map((form) => ({ form, term: term.id })),
  );
  const status = new Map(site.terms.map((term) => [term.id, term.status]));
  const body = (report.editions[lang] ?? []).filter((chapter) => chapter.file !== report.data.terms);
  const linked = new Set<string>();
  for (const segment of segmentsOf(body)) {
    const section = segment.id.split('.').slice(0, 2).join('.');
    const links: TermLink[] = [];
    const wanted = lang === 'zh' ? undefined : termsOf(site, report, segment.id);
    for (const match of findTerms(
      segment.text,
      wanted ? forms.filter(({ term }) => wanted.includes(term)) : forms,
    )) {
      const { term } = match;
      if (wanted && !take(wanted, term)) continue;
      const occurrence = { ...match, segment: segment.id };
      push(site.occurrences, `${report.year} ${lang} ${term}`, occurrence);
      const quiet = status.get(term) === 'editor';
      if (status.get(term) === 'report' || (quiet && !linked.has(`${section} ${term}`))) {
        links.push({ ...occurrence, quiet });
      }
      linked.add(`${section} ${term}`);
    }
    if (links.length > 0) site.links.set(`${report.year} ${lang} ${segment.id}`, links);
  }
}

/** Returns the ids of the terms in a Chinese segment, one for every occurrence. */
export function termsOf(site: Site, report: Report, segment: string): string[] {
  return site.terms.flatMap(({ id }) =>
    occurrencesOf(site, report, 'zh', id)
      .filter((occurrence) => occurrence.segment === segment)
      .map(() => id),
  );
}

/** Takes one of a value out of a list; returns whether there was one. */
function take(list: string[], value: string): boolean {
  const at = list.indexOf(value);
  if (at !== -1) list.splice(at, 1);
  return at !== -1;
}

function push<T>(map: Map<string, T[]>, key: string, value: T) {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
