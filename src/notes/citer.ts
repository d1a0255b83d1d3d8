/** How the report is named in a citation. */
export interface CiteSource {
  lang: 'zh' | 'en';
  title: string;
  session: string;
  /** The date of the session as it is written in the language. */
  date: string;
}

/** Returns the citation of a segment in the form of official documents. */
export type Cite = (segment: string) => string;

/** Returns the function that cites segments of a report by the headings above them. */
export function citer(source: CiteSource, texts: ReadonlyMap<string, string>): Cite {
  const zh = source.lang === 'zh';
  const report = zh
    ? `《${source.title}》，${source.date}${source.session}`
    : `${source.title}, ${source.session}, ${source.date}`;
  return (segment) => {
    const [part, section, subhead] = segment.split('.');
    const heading = (id: string) => (texts.get(id) || '').replace(/[。：.:]$/, '');
    const number = /^([一二三四五六七八九十]+|[IVX]+)[、.]/.exec(heading(`${part}.0.0.0`));
    const ofSection = section === '0' ? '' : heading(`${part}.${section}.0.0`);
    const ofSubhead = subhead === '0' ? '' : heading(`${part}.${section}.${subhead}.0`);
    const numbered = /^[（(].+?[）)]/.exec(ofSection);
    const name = ofSubhead || (numbered ? '' : ofSection);
    const quoted = name && `“${name.replace(/“/g, '‘').replace(/”/g, '’')}”`;
    const places = zh
      ? [(number ? `第${number[1]!}部分` : '') + (numbered ? `第${numbered[0]}节` : '') + quoted]
      : [number ? `Part ${number[1]!}` : '', numbered ? `Section ${numbered[0]}` : '', quoted];
    return [report, ...places.filter(Boolean)].join(zh ? '，' : ', ');
  };
}
