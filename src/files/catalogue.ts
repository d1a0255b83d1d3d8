import type { Edition } from '../commands/bundle.ts';
import type { Report } from '../report/read-report.ts';
import type { Lang } from '../report/types.ts';
import type { Site } from '../site.ts';
import { documentOf, type ReportDocument } from './document.ts';
import { bilingualDocument } from './docx/bilingual.ts';
import { chineseDocument } from './docx/chinese.ts';
import { englishDocument } from './docx/english.ts';
import { packDocument } from './docx/pack.ts';
import { epub } from './epub/epub.ts';
import type { Layers } from './html/render-chapter.ts';
import { singleFile } from './html/single-file.ts';
import { imprintOf } from './imprint.ts';
import { markdown } from './markdown.ts';
import { plainText } from './plain-text.ts';

/** What a file holds: an edition, the Chinese one with the printed definitions as footnotes, or both editions. */
export type FileKind = 'zh' | 'zh-terms' | 'en' | 'bilingual';
export type FileFormat = 'docx' | 'html' | 'epub' | 'txt' | 'md';

/** A file for download. */
export interface ReportFile {
  name: string;
  format: FileFormat;
  kind: FileKind;
  make(): Promise<string | Uint8Array>;
}

/** Returns the files of a report in the order in which they are listed. */
export function catalogue(site: Site, report: Report, edition: Edition): ReportFile[] {
  const imprint = (lang: Lang, options = {}) => imprintOf(report, lang, edition, options);
  const zh = documentOf(site, report, 'zh');
  const file = (format: FileFormat, kind: FileKind, make: ReportFile['make']): ReportFile => ({
    name: `${edition.name}-${kind}.${format}`,
    format,
    kind,
    make,
  });
  const docx = (document: Parameters<typeof packDocument>[0]) => packDocument(document, edition.date);
  const html = (...layers: Layers) => singleFile(site, layers, imprintsOf(layers));
  const book = async (kind: FileKind, ...layers: Layers) =>
    epub(site, layers, { name: `${edition.name}-${kind}`, edition, imprints: imprintsOf(layers) });
  const imprintsOf = (layers: Layers) => layers.map(({ lang }) => ({ lang, imprint: imprint(lang) }));
  const official = { officialFormat: true };

  const chinese = [
    file('docx', 'zh', () => docx(chineseDocument(zh, imprint('zh', official)))),
    file('docx', 'zh-terms', () =>
      docx(
        chineseDocument(
          documentOf(site, report, 'zh', { definitions: true }),
          imprint('zh', { ...official, definitions: true }),
        ),
      ),
    ),
    file('html', 'zh', () => html(zh)),
    file('epub', 'zh', () => book('zh', zh)),
    file('txt', 'zh', async () => plainText(zh, imprint('zh'))),
    file('md', 'zh', async () => markdown(zh, imprint('zh'))),
  ];
  if (!report.editions.en) return chinese;
  const en: ReportDocument = documentOf(site, report, 'en');
  const translated = [
    file('docx', 'en', () => docx(englishDocument(en, imprint('en')))),
    file('docx', 'bilingual', () =>
      docx(bilingualDocument({ zh, en }, { zh: imprint('zh'), en: imprint('en') })),
    ),
    file('html', 'en', () => html(en)),
    file('html', 'bilingual', () => html(zh, en)),
    file('epub', 'en', () => book('en', en)),
    file('epub', 'bilingual', () => book('bilingual', zh, en)),
    file('txt', 'en', async () => plainText(en, imprint('en'))),
    file('md', 'en', async () => markdown(en, imprint('en'))),
  ];
  const formats: FileFormat[] = ['docx', 'html', 'epub', 'txt', 'md'];
  return formats.flatMap((format) => [...chinese, ...translated].filter((one) => one.format === format));
}
