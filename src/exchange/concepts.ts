import { createHash } from 'node:crypto';
import { entriesOf, type Entry } from '../glossary/entries.ts';
import { TERMBASE, type TermbaseRow } from '../glossary/read-termbase.ts';
import type { Report } from '../report/read-report.ts';
import type { Lang } from '../report/types.ts';
import type { Site } from '../site.ts';

/** What a wording is worth: the headword, another that is used, or one that must not be. */
export type Status = 'preferred' | 'admitted' | 'deprecated';

/** A wording for a concept, and where it is taken from. */
export interface Wording {
  text: string;
  status: Status;
  source: string;
}

/** An entry of the term base: all wordings for one thing. */
export interface Concept {
  id: string;
  /** The category of the termbase. */
  subject: string | undefined;
  wordings: Record<Lang, Wording[]>;
  definition: Record<Lang, { text: string; source: string } | undefined>;
}

/** Returns the glossary with what the termbase says of its terms, then the other rows of the termbase. */
export function conceptsOf(site: Site, report: Report): Concept[] {
  const entries = entriesOf(site, report);
  const named = entries.map((entry) => ({ entry, rows: rowsOf(entry, site.termbase) }));
  const used = new Set(named.flatMap(({ rows }) => rows));
  const others = site.termbase.filter((row) => !used.has(row));
  return [
    ...named.map(({ entry, rows }) => conceptOfEntry(entry, rows, report)),
    ...others.map(conceptOfRow),
  ];
}

/** Names the report as the source of wordings. */
export function sourceOf({ data: { date, place, title } }: Report): Record<Lang, string> {
  return {
    zh: `${place.zh}${title.zh}（${date}）`,
    en: `${place.en}: ${title.en} (${date}), English edition`,
  };
}

/** Returns the rows whose Chinese is a form of the term, whether or not in quotation marks. */
function rowsOf({ term }: Entry, termbase: readonly TermbaseRow[]): TermbaseRow[] {
  const forms = new Set([term.headword.zh, ...term.forms.zh].map(withoutMarks));
  return termbase.filter(({ zh }) => forms.has(withoutMarks(zh)));
}

function withoutMarks(text: string): string {
  return text.replace(/[“”《》]/g, '');
}

function conceptOfEntry({ term, definition }: Entry, rows: TermbaseRow[], report: Report): Concept {
  const source = sourceOf(report);
  const explained = (lang: Lang) => {
    const text = definition[lang];
    return text ? { text, source: term.status === 'editor' ? term.source : source[lang] } : undefined;
  };
  const used = (lang: Lang): Wording[] => [
    wording(term.headword[lang], 'preferred', source[lang]),
    ...term.forms[lang].map((form) => wording(form, 'admitted', source[lang])),
  ];
  return {
    id: term.id,
    // The category 'glossary' says of what kind the row is, not what the term is about.
    subject: rows.map(({ category }) => category).find((category) => category !== 'glossary'),
    wordings: {
      zh: distinct([...used('zh'), ...rows.map(({ zh }) => wording(zh, 'admitted', TERMBASE))]),
      en: distinct([...used('en'), ...renditionsOf(rows)]),
    },
    definition: { zh: explained('zh'), en: explained('en') },
  };
}

/** The Chinese names a row: an id made of it outlives a better rendition. */
function conceptOfRow(row: TermbaseRow): Concept {
  const [printed, ...renditions] = renditionsOf([row]);
  return {
    id: `tb-${createHash('sha256').update(row.zh).digest('hex').slice(0, 10)}`,
    subject: row.category,
    wordings: {
      zh: [wording(row.zh, 'preferred', TERMBASE)],
      en: [{ ...printed!, status: 'preferred' }, ...renditions],
    },
    definition: { zh: undefined, en: undefined },
  };
}

/** Returns the renditions of some rows; a ban with `…` or `#` is a pattern, not a wording. */
function renditionsOf(rows: readonly TermbaseRow[]): Wording[] {
  const bans = rows.flatMap((row) => row.bans).filter(({ text }) => !/[…#]/.test(text));
  return distinct([
    ...rows.flatMap((row) => row.renditions).map((text) => wording(text, 'admitted', TERMBASE)),
    ...bans.map(({ text }) => wording(text, 'deprecated', TERMBASE)),
  ]);
}

/** Keeps the first of wordings with the same text. */
function distinct(wordings: readonly Wording[]): Wording[] {
  return wordings.filter(({ text }, index) => wordings.findIndex((other) => other.text === text) === index);
}

function wording(text: string, status: Status, source: string): Wording {
  return { text, status, source };
}
