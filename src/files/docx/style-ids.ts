/** The styles of the documents by what they are for; Word knows most of them and shows their names in its own language. */
export const styleIds = {
  title: 'Title',
  dateline: 'Subtitle',
  salutation: 'Salutation',
  headings: ['Heading1', 'Heading2', 'Heading3'],
  paragraph: 'BodyText',
  entry: 'Definition',
  item: 'DefinitionItem',
  headword: 'Headword',
  footnote: 'FootnoteText',
  imprintTitle: 'ImprintTitle',
  imprint: 'Imprint',
  status: 'Status',
  footer: 'Footer',
  footerEven: 'FooterEven',
  twinHeadings: ['TwinHeading1', 'TwinHeading2', 'TwinHeading3'],
  twinTitle: 'TwinTitle',
  cell: 'Cell',
  cellFirst: 'CellFirst',
  cellEnglish: 'CellEnglish',
  cellAddress: 'CellAddress',
  cellHead: 'CellHead',
} as const;

type Ids = (typeof styleIds)[keyof typeof styleIds];

export type StyleId = Extract<Ids, string> | Extract<Ids, readonly string[]>[number];
