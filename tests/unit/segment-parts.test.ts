import { describe, expect, it } from 'vitest';
import { parseChapter } from '../../src/report/parse-chapter.ts';
import { segmentsOf } from '../../src/report/read-report.ts';
import { segmentParts } from '../../src/report/segment-parts.ts';
import type { Segment } from '../../src/report/types.ts';
import { linksOf } from '../../src/site.ts';
import { report, site } from './real-report.ts';

function segmentOf(text: string, definitions = false): Segment {
  const { chapter } = parseChapter({
    path: 'zh/01-a.mdx',
    text: `${text}\n\n[^en-1]: 注。\n`,
    lang: 'zh',
    file: '01-a',
    definitions,
  });
  return segmentsOf([chapter])[0]!;
}

describe('segmentParts', () => {
  it('lets a line break between Han and quotation marks, but not within a link or before a comma', () => {
    const text = '建设“安全网”工程，实施“10+N”举措，打好“大会战”，收官。';
    const start = text.indexOf('“10+N”');
    const parts = segmentParts(segmentOf(text), [{ start, end: start + 8 }], '').flat();
    expect(parts.map((part) => (part.kind === 'text' ? part.text : '|')).join('')).toBe(
      '建设|“安全网”|工程，实施|“10+N”举措，打好|“大会战”，收官。',
    );
  });

  it('gives a plain sentence as one part', () => {
    expect(segmentParts(segmentOf('稳中有进。'), [], '')).toEqual([[{ kind: 'text', text: '稳中有进。' }]]);
  });

  it('cuts at links, bold and notes', () => {
    const link = { start: 2, end: 4 };
    expect(segmentParts(segmentOf('**一是**稳中[^en-1]有进。'), [link], '')).toEqual([
      [
        { kind: 'text', text: '一是', mark: 'strong' },
        { kind: 'text', text: '稳中', link },
        { kind: 'note', label: 'en-1' },
        { kind: 'text', text: '有进。' },
      ],
    ]);
  });

  it('goes on with a link where bold ends or a note stands inside it', () => {
    const link = { start: 0, end: 4 };
    expect(segmentParts(segmentOf('**稳**中[^en-1]有进。'), [link], '')).toEqual([
      [
        { kind: 'text', text: '稳', mark: 'strong', link },
        { kind: 'text', text: '中', link },
        { kind: 'note', label: 'en-1' },
        { kind: 'text', text: '有进', link },
        { kind: 'text', text: '。' },
      ],
    ]);
  });

  it('gives a note at the end of the line after all its text', () => {
    expect(segmentParts(segmentOf('稳中有进。[^en-1]'), [], '')).toEqual([
      [
        { kind: 'text', text: '稳中有进。' },
        { kind: 'note', label: 'en-1' },
      ],
    ]);
  });

  it('gives the lines of a printed entry apart', () => {
    const link = { start: 3, end: 4 };
    expect(segmentParts(segmentOf('甲：乙\n丙丁。', true), [link], '')).toEqual([
      [{ kind: 'text', text: '甲：乙' }],
      [
        { kind: 'text', text: '丙', link },
        { kind: 'text', text: '丁。' },
      ],
    ]);
  });

  it.each(['zh', 'en'] as const)(
    'gives parts that joined are the text, for every segment of the report (%s)',
    (lang) => {
      const joint = lang === 'zh' ? '' : ' ';
      const segments = segmentsOf(report.editions[lang] ?? []);
      const joined = segments.map((segment) =>
        segmentParts(segment, linksOf(site, report, lang, segment.id), joint)
          .map((line) => line.map((part) => (part.kind === 'text' ? part.text : '')).join(''))
          .join(joint),
      );
      expect(joined).toEqual(segments.map(({ text }) => text));
    },
  );

  it('gives every link and every note of the report exactly once', () => {
    for (const segment of segmentsOf(report.editions.zh)) {
      const links = linksOf(site, report, 'zh', segment.id);
      const parts = segmentParts(segment, links, '').flat();
      const linked = links.map((link) =>
        parts
          .filter((part) => part.kind === 'text' && part.link === link)
          .map((part) => (part.kind === 'text' ? part.text : ''))
          .join(''),
      );
      expect(linked).toEqual(links.map(({ start, end }) => segment.text.slice(start, end)));
      expect(parts.filter(({ kind }) => kind === 'note')).toHaveLength(segment.notes.length);
    }
  });
});
