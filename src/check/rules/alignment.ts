import { splitDefinition } from '../../glossary/definitions.ts';
import { isTwin } from '../../report/pairs.ts';
import { placeOfOffset } from '../../report/place-of-offset.ts';
import { type Report, startOf } from '../../report/read-report.ts';
import type { Block, Chapter, Lang, Place, Segment } from '../../report/types.ts';
import { problem, type Problem } from '../problem.ts';

/** The English edition has the headings, paragraphs, lines, editor's notes and end marks of the Chinese. */
export function alignment({ editions }: Report): Problem[] {
  return editions.zh.flatMap((chapter) => {
    const twin = editions.en?.find(({ file }) => file === chapter.file);
    return twin ? ofChapters(chapter, twin) : [];
  });
}

/** Says the first difference in the sequence of blocks; what follows it cannot be compared. */
function ofChapters(zh: Chapter, en: Chapter): Problem[] {
  const length = Math.max(zh.blocks.length, en.blocks.length);
  const problems: Problem[] = [];
  for (let i = 0; i < length; i += 1) {
    const [block, twin] = [zh.blocks[i], en.blocks[i]];
    if (!block) {
      const fact = `The Chinese chapter has ended before '${opening(twin!)}'`;
      return [...problems, fault(twin!.place, `${fact}. Take it out.`)];
    }
    if (!twin) {
      const place = en.blocks.at(-1)?.place ?? startOf(en.path);
      const fact = `The chapter ends after this block; the Chinese goes on with '${opening(block)}'`;
      return [...problems, fault(place, `${fact} (${shown(block.place)}). Translate it.`)];
    }
    if (!isTwin(block, twin)) {
      const fact = `Here stands '${kindOf(twin)}', in the Chinese ${kindOf(block)} (${shown(block.place)})`;
      return [...problems, fault(twin.place, `${fact}. Follow the Chinese.`)];
    }
    problems.push(...ofBlocks(block, twin));
  }
  return problems;
}

function ofBlocks(zh: Block, en: Block): Problem[] {
  if (zh.depth > 0 && zh.segments.length !== en.segments.length) {
    const [text, remedy] =
      en.segments.length === 0
        ? ['no text', `Translate '${zh.segments[0]!.text}'.`]
        : [`the text '${en.segments[0]!.text}'`, 'Take the text out.'];
    return [fault(en.place, `The heading has ${text}, unlike the Chinese (${shown(zh.place)}). ${remedy}`)];
  }
  const [lines, wanted] = [linesOf(en), linesOf(zh)];
  if (lines !== wanted || zh.segments.length !== en.segments.length) {
    const fact = `The paragraph has '${lines}' lines, the Chinese ${wanted} (${shown(zh.place)})`;
    return [fault(en.place, `${fact}. Let every line translate the line of its number.`)];
  }
  return zh.segments.flatMap((segment, index) => ofSegments(segment, en.segments[index]!));
}

function ofSegments(zh: Segment, en: Segment): Problem[] {
  return [...untranslated(zh, en), ...boldRuns(zh, en), ...noteMarks(zh, en), ...endMark(zh, en)];
}

function untranslated(zh: Segment, en: Segment): Problem[] {
  if (en.text === zh.text && /\p{Script=Han}/u.test(zh.text))
    return [fault(en.place, `The line '${en.text}' is the Chinese itself. Translate it.`)];
  const hasDefinition = ({ text }: Segment, lang: Lang) => splitDefinition(text, lang).definition !== '';
  if (en.kind === 'definition' && hasDefinition(zh, 'zh') && !hasDefinition(en, 'en'))
    return [fault(en.place, `The entry '${en.text}' has no definition after a colon. Translate it.`)];
  return [];
}

function boldRuns(zh: Segment, en: Segment): Problem[] {
  const [runs, wanted] = [boldOf(en), boldOf(zh)];
  if (runs.length === wanted.length) return [];
  const extra = runs[wanted.length];
  const where = shown(zh.place);
  if (extra) {
    const fact = `The line has '${extra.text}' in bold, the Chinese has ${wanted.length} bold runs (${where})`;
    return [fault(extra.place, `${fact}. Set it in plain type.`)];
  }
  const missing = wanted[runs.length]!.text;
  return [fault(en.place, `The Chinese has '${missing}' in bold (${where}). Set its translation in bold.`)];
}

function noteMarks(zh: Segment, en: Segment): Problem[] {
  const labels = { zh: zh.notes.map(({ label }) => label), en: en.notes.map(({ label }) => label) };
  const stray = [
    ...zh.notes.map((note) => ({ note, segment: zh })),
    ...en.notes.map((note) => ({ note, segment: en })),
  ];
  const problems = stray.flatMap(({ note: { label, line, column }, segment }) => {
    const place = { path: segment.place.path, line, column };
    if (label.startsWith('tn-'))
      return segment === en
        ? []
        : [
            fault(
              place,
              `The translator's note '${label}' stands in the Chinese. Move it to the English line.`,
            ),
          ];
    if (label.startsWith('en-')) return [];
    return [fault(place, `The note '${label}' is neither 'en-…' nor 'tn-…'. Name it after its author.`)];
  });
  for (const { label, line, column } of en.notes) {
    if (!label.startsWith('en-') || labels.zh.includes(label)) continue;
    const place = { path: en.place.path, line, column };
    const fact = `The Chinese line (${shown(zh.place)}) does not have the editor's note '${label}'`;
    problems.push(fault(place, `${fact}. Set the mark in both languages.`));
  }
  for (const label of labels.zh.filter((name) => name.startsWith('en-') && !labels.en.includes(name))) {
    const fact = `The Chinese line (${shown(zh.place)}) has the editor's note '${label}', this line has not`;
    problems.push(fault(en.place, `${fact}. Set the mark in both languages.`));
  }
  return problems;
}

/** What an English line may end with where the Chinese one ends with a mark. */
const ENDS: Record<string, { pattern: RegExp; wanted: string }> = {
  '。': { pattern: /[.!?;][”’)]*$/, wanted: "'.', '!', '?' or ';'" },
  '！': { pattern: /[!.,][”’)]*$/, wanted: "'!', '.' or ','" },
  '？': { pattern: /\?[”’)]*$/, wanted: "'?'" },
  '；': { pattern: /[;.][”’)]*$/, wanted: "';' or '.'" },
  '：': { pattern: /[:,]$/, wanted: "':' or ','" },
};

function endMark(zh: Segment, en: Segment): Problem[] {
  const mark = zh.text.at(-1) ?? '';
  const end = ENDS[mark];
  if (!end || end.pattern.test(en.text)) return [];
  const place = placeOfOffset(en, en.text.length - 1, ' ');
  const fact = `The line ends in '${en.text.slice(-12)}', the Chinese in '${mark}' (${shown(zh.place)})`;
  return [fault(place, `${fact}. End it with ${end.wanted}.`)];
}

function boldOf({ lines, place }: Segment): { text: string; place: Place }[] {
  return lines.flatMap(({ line, runs }) =>
    runs
      .filter(({ mark }) => mark === 'strong')
      .map(({ text, column }) => ({ text, place: { path: place.path, line, column } })),
  );
}

function linesOf(block: Block): number {
  return block.segments.reduce((sum, { lines }) => sum + lines.length, 0);
}

function kindOf({ depth }: Block): string {
  return depth === 0 ? 'a paragraph' : `a heading ${'#'.repeat(depth)}`;
}

function opening({ segments, depth }: Block): string {
  return segments[0]?.text.slice(0, 24) ?? '#'.repeat(depth);
}

function shown({ path, line }: Place): string {
  return `${path}:${line}`;
}

function fault(place: Place, message: string): Problem {
  return problem('alignment', place, message);
}
