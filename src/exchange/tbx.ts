import type { Report } from '../report/read-report.ts';
import type { Lang } from '../report/types.ts';
import { sourceOf, type Concept, type Wording } from './concepts.ts';
import { languageCodes } from './languages.ts';
import type { XmlElement } from './xml.ts';

/** Returns concepts as a term base in TBX-Basic (ISO 30042:2019), style DCA. */
export function tbxOf(concepts: readonly Concept[], report: Report): XmlElement {
  const source = sourceOf(report);
  return {
    tbx: {
      '@type': 'TBX-Basic',
      '@style': 'dca',
      '@xml:lang': languageCodes.zh,
      '@xmlns': 'urn:iso:std:iso:30042:ed-2',
      tbxHeader: {
        fileDesc: {
          titleStmt: { title: `${report.data.place.zh}${report.data.title.zh}术语` },
          sourceDesc: {
            p: [
              { '@xml:lang': languageCodes.zh, '#text': source.zh },
              { '@xml:lang': languageCodes.en, '#text': source.en },
            ],
          },
        },
      },
      text: { body: { conceptEntry: concepts.map(entryOf) } },
    },
  };
}

function entryOf({ id, subject, wordings, definition }: Concept): XmlElement {
  const langSec = (['zh', 'en'] as const).map((lang: Lang): XmlElement => {
    const explained = definition[lang];
    return {
      '@xml:lang': languageCodes[lang],
      ...(explained && {
        descripGrp: {
          descrip: { '@type': 'definition', '#text': explained.text },
          admin: { '@type': 'source', '#text': explained.source },
        },
      }),
      termSec: wordings[lang].map(termOf),
    };
  });
  return {
    '@id': id,
    ...(subject !== undefined && { descrip: { '@type': 'subjectField', '#text': subject } }),
    langSec,
  };
}

function termOf({ text, status, source }: Wording): XmlElement {
  return {
    term: text,
    termNote: { '@type': 'administrativeStatus', '#text': `${status}Term-admn-sts` },
    admin: { '@type': 'source', '#text': source },
  };
}
