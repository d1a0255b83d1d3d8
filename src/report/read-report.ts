import { z } from 'astro/zod';
import { findNearest, problem, type Problem } from '../check/problem.ts';
import { parseYaml, type YamlFile } from '../check/yaml-file.ts';
import { exceptionsSchema, type FigureException } from '../figures/exceptions.ts';
import { indicatorsSchema, type IndicatorData } from '../indicators/schema.ts';
import { readTasks, type TasksData } from '../tasks/read-tasks.ts';
import { numberSegments } from './number-segments.ts';
import { parseChapter, slugOf } from './parse-chapter.ts';
import type { Chapter, Lang, Place, Segment } from './types.ts';

/** Content files by path from the project root, e.g. `content/2026/report.yaml`. */
export type ContentFiles = ReadonlyMap<string, string>;

const bothLanguages = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) });

const reportSchema = z.strictObject({
  /** Title of the report. */
  title: bothLanguages,
  /** The place whose government reports. */
  place: bothLanguages,
  /** The session at which the report was given. */
  session: bothLanguages,
  /** The day on which it was given, YYYY-MM-DD. */
  date: z.iso.date('expected a date such as 2026-01-22'),
  /** Who gave it. */
  speaker: bothLanguages,
  /** The speaker's offices as printed. */
  office: bothLanguages,
  /** SHA-256 of source.md. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/, 'expected 64 hexadecimal digits'),
  /** The only differences allowed between the source and the edition. */
  normalisations: z.strictObject({
    /** The one space that is kept stands before these characters. */
    keepSpaceBefore: z.string().min(1),
    /** First and last source line whose half-width punctuation is made full-width. */
    fullWidthLines: z.tuple([z.int(), z.int()]),
  }),
  /** Chapter files in reading order, without `.mdx`. */
  chapters: z.array(z.string().regex(/^\d{2}-[a-z0-9-]+$/, 'expected a name such as 07-stability')).min(1),
  /** The chapter that holds the printed glossary. */
  terms: z.string(),
});

/** Pages beside those of the chapters; the chapter of the printed glossary has the page `terms`. */
const OTHER_PAGES = ['full', 'figures', 'tasks', 'terms'];

export type ReportData = z.output<typeof reportSchema>;

/** One report: what report.yaml says, the text of record, and its editions. */
export interface Report {
  year: string;
  data: ReportData;
  yaml: YamlFile<ReportData>;
  sourcePath: string;
  source: string;
  /** Chapters by language in reading order; a language without files is absent. */
  editions: { zh: Chapter[]; en?: Chapter[] };
  /** The committed list of segment ids. */
  lockedIds: string[];
  lockPath: string;
  /** Pinyin of the headings by segment id, syllables separated by spaces. */
  headingPinyin: ReadonlyMap<string, string>;
  pinyinYaml: YamlFile<Record<string, string>>;
  /** Figures that rightly have no counterpart in the other language. */
  figureExceptions: YamlFile<FigureException[]>;
  /** What the report promises for the year; absent until somebody has read it out. */
  tasks?: YamlFile<TasksData>;
  /** The indicators as figures.yaml lists them. */
  indicators: YamlFile<IndicatorData[]>;
}

/** Reads the report of a year; faults that keep it from being read come back as problems. */
export function readReport(files: ContentFiles, year: string): { report?: Report; problems: Problem[] } {
  const folder = `content/${year}`;
  const path = `${folder}/report.yaml`;
  const text = files.get(path);
  if (text === undefined) {
    const remedy = `Add it, or take the folder '${folder}' away.`;
    return { problems: [problem('yaml-shape', startOf(path), `The file '${path}' is missing. ${remedy}`)] };
  }
  const parsed = parseYaml(reportSchema, { path, text });
  if (!parsed.file) return { problems: parsed.problems };
  const { data, placeOf } = parsed.file;
  const problems = [...parsed.problems];

  const edition = (lang: Lang): Chapter[] => {
    const prefix = `${folder}/${lang}/`;
    // Hidden files are those of the operating system, such as .DS_Store.
    const visible = [...files.keys()].filter(
      (name) => name.startsWith(prefix) && !/(?:^|\/)\./.test(name.slice(prefix.length)),
    );
    for (const name of visible.filter((other) => !other.endsWith('.mdx'))) {
      problems.push(
        problem(
          'chapter-unlisted',
          startOf(name),
          `The file '${name}' is not a chapter. Remove it, or keep it in another folder.`,
        ),
      );
    }
    const present = visible
      .filter((name) => name.endsWith('.mdx'))
      .map((name) => name.slice(prefix.length).replace(/\.mdx$/, ''));
    if (present.length === 0 && lang !== 'zh') return [];
    for (const file of present.filter((name) => !data.chapters.includes(name))) {
      problems.push(
        problem(
          'chapter-unlisted',
          startOf(`${prefix}${file}.mdx`),
          `The chapter '${file}' is not listed in ${path}. Add it to 'chapters' or remove the file.`,
        ),
      );
    }
    return data.chapters.flatMap((file, index) => {
      const text = files.get(`${prefix}${file}.mdx`);
      if (text === undefined) {
        const near = findNearest(file, present);
        const remedy = near ? `Did you mean '${near}'?` : 'Add the file or take the line out.';
        problems.push(
          problem(
            'chapter-missing',
            placeOf('chapters', index),
            `The chapter '${file}' has no file ${prefix}${file}.mdx. ${remedy}`,
          ),
        );
        return [];
      }
      const chapter = parseChapter({
        path: `${prefix}${file}.mdx`,
        text,
        lang,
        file,
        definitions: file === data.terms,
      });
      problems.push(...chapter.problems);
      return [chapter.chapter];
    });
  };

  const zh = edition('zh');
  const en = edition('en');
  numberSegments(zh);
  numberSegments(en);
  data.chapters.forEach((file, index) => {
    const page = slugOf(file);
    const first = data.chapters.findIndex((other) => slugOf(other) === page);
    const alone = data.chapters.every((other, i) => i === index || slugOf(other) !== page);
    if (alone && OTHER_PAGES.includes(page) && !(page === 'terms' && file === data.terms)) {
      problems.push(
        problem(
          'duplicate-id',
          placeOf('chapters', index),
          `The chapter '${file}' has the page '${page}', which is another one's. Give it another name.`,
        ),
      );
    }
    if (first < index) {
      problems.push(
        problem(
          'duplicate-id',
          placeOf('chapters', index),
          `The chapter '${file}' has the same page as '${data.chapters[first]}'. Give it another name.`,
        ),
      );
    }
  });
  if (!data.chapters.includes(data.terms)) {
    problems.push(
      problem(
        'chapter-missing',
        placeOf('terms'),
        `The chapter '${data.terms}' is not listed in 'chapters'. Name the chapter that holds the printed glossary.`,
      ),
    );
  }
  const pinyinPath = `${folder}/pinyin.yaml`;
  const pinyin = parseYaml(z.record(z.string(), z.string()), {
    path: pinyinPath,
    text: files.get(pinyinPath) ?? '{}',
  });
  problems.push(...pinyin.problems);
  const headingPinyin = new Map(Object.entries(pinyin.file?.data ?? {}));
  const exceptionsPath = `${folder}/figure-exceptions.yaml`;
  const exceptions = parseYaml(exceptionsSchema, {
    path: exceptionsPath,
    text: files.get(exceptionsPath) ?? '[]',
  });
  problems.push(...exceptions.problems);
  const indicatorsPath = `${folder}/figures.yaml`;
  const indicators = parseYaml(indicatorsSchema, {
    path: indicatorsPath,
    text: files.get(indicatorsPath) ?? '[]',
  });
  problems.push(...indicators.problems);
  const tasks = readTasks(files, folder);
  problems.push(...tasks.problems);
  const sourcePath = `${folder}/source.md`;
  const lockPath = `${folder}/segments.txt`;
  const report: Report = {
    year,
    data,
    yaml: parsed.file,
    sourcePath,
    source: files.get(sourcePath) ?? '',
    editions: en.length > 0 ? { zh, en } : { zh },
    lockPath,
    headingPinyin,
    pinyinYaml: pinyin.file ?? { data: {}, placeOf: () => startOf(pinyinPath) },
    indicators: indicators.file ?? { data: [], placeOf: () => startOf(indicatorsPath) },
    figureExceptions: exceptions.file ?? { data: [], placeOf: () => startOf(exceptionsPath) },
    ...(tasks.file && { tasks: tasks.file }),
    lockedIds: (files.get(lockPath) ?? '').split('\n').filter((line) => line !== ''),
  };
  return { report, problems };
}

/** Returns all segments of an edition in reading order. */
export function segmentsOf(chapters: readonly Chapter[]): Segment[] {
  return chapters.flatMap((chapter) => chapter.blocks.flatMap((block) => block.segments));
}

/** Returns the beginning of a file as a place. */
export function startOf(path: string): Place {
  return { path, line: 1, column: 1 };
}
