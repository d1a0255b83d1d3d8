import { Packer, type Document } from 'docx';
import { unzipSync } from 'fflate';
import { renderXml } from '../../exchange/xml.ts';
import { zip } from '../zip.ts';
import { fonts } from './fonts.ts';

/**
 * Returns the file of a document, dated by a day. The library dates it by the clock and keeps no list
 * of fonts with their stand-ins: both are put right here, and the archive is made anew.
 */
export async function packDocument(document: Document, date: string): Promise<Uint8Array> {
  const packed = unzipSync(await Packer.toBuffer(document));
  const put: Record<string, (text: string) => string> = {
    'docProps/core.xml': (text) => text.replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, `${date}T00:00:00Z`),
    'word/fontTable.xml': () => fontTable(),
  };
  const entries = Object.entries(packed).map(([path, bytes]) => {
    const change = put[path];
    return { path, content: change ? change(new TextDecoder().decode(bytes)) : bytes };
  });
  return zip(entries, date);
}

function fontTable(): string {
  return renderXml({
    'w:fonts': {
      '@xmlns:w': 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
      'w:font': Object.values(fonts).map(({ name, standIns, han, serif }) => ({
        '@w:name': name,
        'w:altName': { '@w:val': standIns.join(',') },
        // GB2312 or Latin.
        'w:charset': { '@w:val': han ? '86' : '00' },
        'w:family': { '@w:val': serif ? 'roman' : 'modern' },
        'w:pitch': { '@w:val': 'variable' },
      })),
    },
  });
}
