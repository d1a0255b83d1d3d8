import type { Citations } from './cite.ts';
import { formatDate } from '../i18n/format-date.ts';
import { getT } from '../i18n/translate.ts';
import { splitDefinition } from '../glossary/definitions.ts';
import { editionOf } from '../report/outline.ts';
import { segmentsOf, type Report } from '../report/read-report.ts';
import type { Lang, Segment } from '../report/types.ts';

/** Returns what segments of one place have in common: their sub-head; a printed entry is a place of its own. */
export function placeKey({ id, kind }: Pick<Segment, 'id' | 'kind'>): string {
  return kind === 'definition' ? id : id.slice(0, id.lastIndexOf('.'));
}

/** Returns the citations of a report: by part, section and sub-head, as official documents cite. */
export function citationsOf(report: Report, lang: Lang): Citations {
  const t = getT(lang);
  const { title, session, date } = report.data;
  const segments = segmentsOf(editionOf(report, lang));
  const headings = new Map(
    segments.filter(({ kind }) => kind === 'heading').map(({ id, text }) => [id, text]),
  );
  const places: Record<string, string> = {};
  for (const segment of segments) places[placeKey(segment)] ??= placeOf(segment, headings, lang);
  const form = t('cite.form', {
    title: title[lang],
    session: session[lang],
    date: formatDate(lang, date),
    place: '{place}',
  });
  return { form, to: t('cite.to'), places };
}

function placeOf(segment: Segment, headings: ReadonlyMap<string, string>, lang: Lang): string {
  const t = getT(lang);
  const [part, section, subhead] = segment.id.split('.');
  const partHeading = headings.get(`${part}.0.0.0`);
  if (segment.kind === 'definition')
    return t('cite.entry', { name: quoted(splitDefinition(segment.text, lang).headword) });
  if (part === '0') return t('cite.opening');
  if (partHeading === undefined) return t('cite.closing');
  const number = /^([一二三四五六七八九十]+|[IVX]+)[、.]/.exec(partHeading)?.[1];
  if (number === undefined) return partHeading;
  const sectionHeading = section === '0' ? undefined : headings.get(`${part}.${section}.0.0`);
  const subheadHeading = subhead === '0' ? undefined : headings.get(`${part}.${section}.${subhead}.0`);
  const numbered = sectionHeading && /^[（(].+?[）)]/.exec(sectionHeading)?.[0];
  const heading = subheadHeading ?? (numbered ? undefined : sectionHeading);
  return [
    t('cite.part', { number }),
    numbered && t('cite.section', { number: numbered }),
    heading && quoted(heading.replace(/[。：.:]$/, '')),
  ]
    .filter(Boolean)
    .join(lang === 'zh' ? '' : ', ');
}

/** Puts a name in quotation marks; those within it become single ones, and one that is quoted as a whole stays as it is. */
function quoted(name: string): string {
  return /^“[^“”]*”$/.test(name) ? name : `“${name.replace(/“/g, '‘').replace(/”/g, '’')}”`;
}
