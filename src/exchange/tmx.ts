import { pairsOf, type Pair } from '../report/pairs.ts';
import type { Report } from '../report/read-report.ts';
import { languageCodes } from './languages.ts';
import type { XmlElement } from './xml.ts';

/** The program that a translation memory says it was made by. */
export interface Tool {
  name: string;
  version: string;
}

/** Returns the report as a translation memory in TMX 1.4, one unit a segment. */
export function tmxOf(report: Report, tool: Tool): XmlElement {
  const { date, place, title } = report.data;
  return {
    tmx: {
      '@version': '1.4',
      header: {
        '@creationtool': tool.name,
        '@creationtoolversion': tool.version,
        '@segtype': 'sentence',
        '@o-tmf': tool.name,
        '@adminlang': languageCodes.en,
        '@srclang': languageCodes.zh,
        '@datatype': 'plaintext',
        // The day of the report, not of the build: the same content must give the same file.
        '@creationdate': `${date.replaceAll('-', '')}T000000Z`,
        note: [
          { '@xml:lang': languageCodes.zh, '#text': `${place.zh}${title.zh}（${date}）` },
          { '@xml:lang': languageCodes.en, '#text': `${place.en}: ${title.en} (${date})` },
        ],
      },
      body: { tu: pairsOf(report).map(unitOf) },
    },
  };
}

function unitOf({ zh, en }: Pair): XmlElement {
  return {
    '@tuid': zh.id,
    prop: [
      { '@type': 'chapter', '#text': zh.chapter },
      { '@type': 'kind', '#text': zh.kind },
    ],
    tuv: [
      { '@xml:lang': languageCodes.zh, seg: zh.text },
      { '@xml:lang': languageCodes.en, seg: en.text },
    ],
  };
}
