import { noteText } from '../report/note-text.ts';
import { pairsOf, type Pair } from '../report/pairs.ts';
import type { Report } from '../report/read-report.ts';
import type { Chapter, Lang, Segment } from '../report/types.ts';
import { languageCodes } from './languages.ts';
import type { XmlElement } from './xml.ts';

/** Returns a chapter as an XLIFF 2.0 document, one unit a segment, with the notes that stand in it. */
export function xliffOf(report: Report, chapter: Chapter): XmlElement {
  const pairs = pairsOf(report).filter(({ zh }) => zh.chapter === chapter.slug);
  const twin = report.editions.en?.find(({ file }) => file === chapter.file);
  return {
    xliff: {
      '@xmlns': 'urn:oasis:names:tc:xliff:document:2.0',
      '@version': '2.0',
      '@srcLang': languageCodes.zh,
      '@trgLang': languageCodes.en,
      file: {
        '@id': chapter.slug,
        '@original': chapter.path,
        // A segment is an address; what has been cut or joined could not come back.
        '@canResegment': 'no',
        unit: pairs.map((pair) => unitOf(pair, { zh: chapter, en: twin })),
      },
    },
  };
}

function unitOf({ zh, en }: Pair, chapters: Record<Lang, Chapter | undefined>): XmlElement {
  const note = [...notesOf(zh, 'zh', chapters.zh), ...notesOf(en, 'en', chapters.en)];
  return {
    '@id': `u-${zh.id.replaceAll('.', '-')}`,
    '@name': zh.id,
    ...(note.length > 0 && { notes: { note } }),
    segment: { '@state': 'final', source: zh.text, target: en.text },
  };
}

/** Returns the notes of a segment; those of the Chinese edition apply to the source. */
function notesOf(segment: Segment, lang: Lang, chapter: Chapter | undefined): XmlElement[] {
  return segment.notes.flatMap(({ label }) => {
    const note = chapter?.notes.find((candidate) => candidate.label === label);
    if (!note) return [];
    return [
      {
        '@id': `${label}-${lang}`,
        '@appliesTo': lang === 'zh' ? 'source' : 'target',
        '@category': label.startsWith('tn-') ? 'translator' : 'editor',
        // Links lead to other segments of the site; their words are enough here.
        '#text': noteText(note.markdown),
      },
    ];
  });
}
