import { readFileSync } from 'node:fs';
import { DOMParser } from 'linkedom';
import { tmx2js } from 'tmexchange';
import { describe, expect, it } from 'vitest';
import { xliff2js } from 'xliff';
import { validateXML, type XMLFileInfo } from 'xmllint-wasm';
import { readTermbase, TERMBASE } from '../../src/glossary/read-termbase.ts';
import { dist, filesOf, readDocument, readFile, segmentRows } from './built-site.ts';

interface ExplainedTerm {
  id: string;
  zh: { headword: string; definition: string };
  en: { headword: string; definition: string };
}

const rows = segmentRows();
const glossary = JSON.parse(readFile('data/glossary.json')) as ExplainedTerm[];
const texts = rows.map(({ id, zh, en }) => [id, zh, en]);
const chapters = [...new Set(rows.map(({ chapter }) => chapter))];
const xliffFiles = chapters.map((chapter) => `data/2026/${chapter}.xlf`);
const files = ['data/2026/report.tmx', 'data/glossary.tbx', ...xliffFiles];

describe('every file for language tools', () => {
  it('is built, one XLIFF file a chapter', () => {
    expect(['.tmx', '.tbx', '.xlf'].flatMap(filesOf).sort()).toEqual([...files].sort());
  });

  it('is UTF-8 without byte order mark, control characters and what cannot be decoded', () => {
    for (const path of files) {
      const bytes = readFileSync(`${dist}/${path}`);
      const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
      expect(text.startsWith('<?xml version="1.0" encoding="UTF-8"?>\n'), path).toBe(true);
      expect(/[^\P{C}\n]/u.exec(text), path).toBeNull();
    }
  });

  it('states no day but that of the report', () => {
    for (const path of files) {
      const dates = readFile(path).match(/\b20\d\d(?:-\d\d-\d\d|\d{4}T\d+Z)/g) ?? [];
      expect(
        [...new Set(dates)].filter((date) => !/^2026-?01-?22/.test(date)),
        path,
      ).toEqual([]);
    }
  });
});

describe('the translation memory', () => {
  const memory = readFile('data/2026/report.tmx');

  it('is valid by TMX 1.4', async () => {
    expect(await errorsIn(['data/2026/report.tmx'], 'tmx14.rng')).toEqual([]);
  });

  it('is refused by the grammar without its segmentation or the text of a language', async () => {
    const wrong = [memory.replace(' segtype="sentence"', ''), memory.replace(/<seg>[^<]*<\/seg>/, '')];
    for (const contents of wrong) {
      expect(await errorsOf([{ fileName: 'wrong.tmx', contents }], 'tmx14.rng')).not.toEqual([]);
    }
  });

  it('gives a reader back every segment in both languages, in order', async () => {
    const { resources, ...header } = await tmx2js(memory);
    expect(Object.entries(resources).map(([id, text]) => [id, text['zh-CN'], text['en']])).toEqual(texts);
    expect(header).toMatchObject({ version: '1.4', sourceLanguage: 'zh-CN', administrationLanguage: 'en' });
    const project = JSON.parse(readFileSync('package.json', 'utf8')) as { name: string; version: string };
    expect([header.creationTool, header.creationToolVersion]).toEqual([project.name, project.version]);
  });

  it('says of every unit in which chapter it stands and of what kind it is', () => {
    const units = elements(parse(memory), 'tu').map((unit) => [
      unit.getAttribute('tuid'),
      ...elements(unit, 'prop').map((prop) => prop.textContent),
    ]);
    expect(units).toEqual(rows.map(({ id, chapter, kind }) => [id, chapter, kind]));
  });

  it('escapes what XML would take for markup', () => {
    expect(memory).toContain('研究与试验发展（R&amp;D）经费');
    expect(memory).not.toMatch(/&(?!(?:amp|lt|gt|quot|apos);)/);
  });
});

describe('the XLIFF files', () => {
  it('are valid by the schema of XLIFF 2.0', async () => {
    expect(await errorsIn(xliffFiles, 'xliff-core-2.0.xsd')).toEqual([]);
  });

  it('are refused by the schema with a state that does not exist', async () => {
    const contents = readFile('data/2026/stability.xlf').replace('"final"', '"finished"');
    expect(await errorsOf([{ fileName: 'wrong.xlf', contents }], 'xliff-core-2.0.xsd')).not.toEqual([]);
  });

  it('give a reader back every segment in both languages, chapter by chapter, in order', async () => {
    const read = await Promise.all(xliffFiles.map((path) => xliff2js(readFile(path))));
    for (const { sourceLanguage, targetLanguage } of read)
      expect([sourceLanguage, targetLanguage]).toEqual(['zh-CN', 'en']);
    expect(read.flatMap(({ resources }) => Object.keys(resources))).toEqual(chapters);
    const units = read.flatMap(({ resources }) => Object.values(resources).flatMap(Object.entries));
    expect(
      units.map(([, { additionalAttributes, source, target }]) => [
        additionalAttributes.name,
        source,
        target,
      ]),
    ).toEqual(texts);
    expect(units.map(([id]) => id)).toEqual(rows.map(({ id }) => `u-${id.replaceAll('.', '-')}`));
  });

  it('have the notes of both editions in the segments that the pages have them in', () => {
    const all: string[] = [];
    for (const chapter of chapters) {
      const document = parse(readFile(`data/2026/${chapter}.xlf`));
      const inFile = elements(document, 'unit').flatMap((unit) =>
        elements(unit, 'note').map((note) =>
          [unit.getAttribute('name'), note.getAttribute('appliesTo'), note.getAttribute('id')].join(' '),
        ),
      );
      const onPages = [
        ...marksOn(`2026/${chapter}.html`, 'source', 'zh'),
        ...marksOn(`en/2026/${chapter}.html`, 'target', 'en'),
      ];
      expect(inFile.sort(), chapter).toEqual(onPages.sort());
      all.push(...inFile);
    }
    expect(all).toContain('1.4.0.0 source en-a07-zh');
  });
});

describe('the term base', () => {
  const concepts = readConcepts();
  const ids = concepts.map(({ id }) => id);
  const termbase = readTermbase(new Map([[TERMBASE, readFileSync(TERMBASE, 'utf8')]])).rows;

  it('is valid by TBX-Basic', async () => {
    expect(await errorsIn(['data/glossary.tbx'], 'tbx-basic.rng')).toEqual([]);
  });

  it('is refused by the grammar with a status that does not exist', async () => {
    const contents = readFile('data/glossary.tbx').replace('preferredTerm-', 'bestTerm-');
    expect(await errorsOf([{ fileName: 'wrong.tbx', contents }], 'tbx-basic.rng')).not.toEqual([]);
  });

  it('has every id once, with Chinese before English', () => {
    expect(ids).toEqual([...new Set(ids)]);
    for (const { id, languages } of concepts) expect(languages, id).toEqual(['zh-CN', 'en']);
  });

  it('has every term of the glossary with its headwords and definitions in both languages', () => {
    const explained = concepts.filter(({ zh }) => zh.definition !== undefined);
    expect(
      explained.map(({ id, zh, en }) => [id, zh.preferred, zh.definition, en.preferred, en.definition]),
    ).toEqual(
      glossary.map(({ id, zh, en }) => [id, [zh.headword], zh.definition, [en.headword], en.definition]),
    );
  });

  it('has every wording of the termbase, the forbidden ones as deprecated', () => {
    for (const { zh, renditions, bans } of termbase) {
      const concept = concepts.find(({ zh: { preferred, admitted } }) =>
        [...preferred, ...admitted].includes(zh),
      );
      expect([...(concept?.en.preferred ?? []), ...(concept?.en.admitted ?? [])], zh).toEqual(
        expect.arrayContaining(renditions),
      );
      const words = bans.map(({ text }) => text).filter((text) => !/[…#]/.test(text));
      expect(concept?.en.deprecated, zh).toEqual(expect.arrayContaining(words));
    }
  });

  it('has one preferred wording a language, and none twice', () => {
    for (const { id, zh, en } of concepts) {
      for (const { preferred, admitted, deprecated } of [zh, en]) {
        expect(preferred, id).toHaveLength(1);
        const all = [...preferred, ...admitted, ...deprecated];
        expect(all, id).toEqual([...new Set(all)]);
      }
      expect(zh.deprecated, id).toEqual([]);
    }
  });
});

/** The type that linkedom gives its documents lacks what it does not implement. */
function parse(text: string): Document {
  return new DOMParser().parseFromString(text, 'text/xml') as unknown as Document;
}

function elements(parent: Document | Element, name: string): Element[] {
  return [...parent.getElementsByTagName(name)];
}

/** Returns what libxml2 has against built files, by a schema. */
async function errorsIn(paths: string[], schema: string): Promise<string[]> {
  return errorsOf(
    paths.map((path) => ({ fileName: path.split('/').at(-1)!, contents: readFile(path) })),
    schema,
  );
}

async function errorsOf(xml: XMLFileInfo[], schema: string): Promise<string[]> {
  const contents = (name: string) => readFileSync(`tests/site/schemas/${name}`, 'utf8');
  const { valid, errors, rawOutput } = await validateXML({
    xml,
    schema: { fileName: schema, contents: contents(schema) },
    // The place from which the schema of XLIFF imports it.
    preload: { fileName: 'informativeCopiesOf3rdPartySchemas/w3c/xml.xsd', contents: contents('xml.xsd') },
    extension: schema.endsWith('.rng') ? 'relaxng' : 'schema',
  });
  return valid ? [] : [...errors.map(({ rawMessage }) => rawMessage), rawOutput];
}

/** Returns the note marks of a page as `segment side note`. */
function marksOn(page: string, side: string, lang: string): string[] {
  const document = readDocument(page);
  return [...document.querySelectorAll('[data-segment] [data-footnote-ref]')].map((mark) => {
    const segment = mark.closest('[data-segment]')?.getAttribute('data-segment');
    return `${segment} ${side} ${mark.getAttribute('href')?.replace('#note-fn-', '')}-${lang}`;
  });
}

function readConcepts() {
  return elements(parse(readFile('data/glossary.tbx')), 'conceptEntry').map((entry) => {
    const sections = elements(entry, 'langSec');
    return {
      languages: sections.map((section) => section.getAttribute('xml:lang')),
      id: entry.getAttribute('id') ?? '',
      zh: readLanguage(sections[0]!),
      en: readLanguage(sections[1]!),
    };
  });
}

function readLanguage(section: Element) {
  const wordings = elements(section, 'termSec').map((term) => ({
    text: elements(term, 'term')[0]?.textContent ?? '',
    status: elements(term, 'termNote')[0]?.textContent,
  }));
  const of = (status: string) =>
    wordings.filter((wording) => wording.status === `${status}Term-admn-sts`).map(({ text }) => text);
  return {
    definition: elements(section, 'descrip')[0]?.textContent,
    preferred: of('preferred'),
    admitted: of('admitted'),
    deprecated: of('deprecated'),
  };
}
