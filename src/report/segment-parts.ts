import type { Segment } from './types.ts';

/** A stretch of text in one setting, the mark of a note, or a place where a line may break. */
export type Part<L> =
  | { kind: 'text'; text: string; mark?: 'strong' | 'emphasis'; link?: L }
  | { kind: 'note'; label: string }
  | { kind: 'break' };

/**
 * Between Han and a quotation mark a line may break, but browsers, which take “ and ” for Latin
 * marks, keep them together and stretch the line before instead.
 */
const AROUND_QUOTES = /(?<=[\p{Script=Han}。，、；：！？])(?=“)|(?<=”)(?=\p{Script=Han})/u;

/** Anything that covers a stretch of a segment's text, in UTF-16 units. */
interface Span {
  start: number;
  end: number;
}

/**
 * Cuts a segment at its links, settings and note marks; the parts of a line in order,
 * one list for every line of the file. The texts joined are the segment's text.
 */
export function segmentParts<L extends Span>(
  segment: Segment,
  links: readonly L[],
  joint: string,
): Part<L>[][] {
  let offset = 0;
  return segment.lines.map((line) => {
    const lineStart = offset;
    const lineEnd = lineStart + line.text.length;
    offset = lineEnd + joint.length;
    const settings = runSpans(line.runs, lineStart);
    const notes = segment.notes.filter((note) => note.line === line.line);
    const cuts = new Set([
      lineStart,
      lineEnd,
      ...settings.map(({ end }) => end),
      ...notes.map((note) => note.offset),
    ]);
    for (const { start, end } of links) {
      if (start < lineEnd && end > lineStart)
        [start, end].forEach((cut) => cuts.add(Math.min(lineEnd, Math.max(lineStart, cut))));
    }
    const points = [...cuts].sort((a, b) => a - b);
    const parts: Part<L>[] = [];
    points.forEach((start, index) => {
      notes
        .filter((note) => note.offset === start)
        .forEach(({ label }) => parts.push({ kind: 'note', label }));
      const end = points[index + 1];
      if (end === undefined) return;
      const mark = settings.find((setting) => setting.start <= start && end <= setting.end)?.mark;
      const link = links.find((candidate) => candidate.start <= start && end <= candidate.end);
      parts.push({
        kind: 'text',
        text: segment.text.slice(start, end),
        ...(mark && { mark }),
        ...(link && { link }),
      });
    });
    return joint === '' ? withBreaks(parts) : parts;
  });
}

/** Adds the places around Chinese quotation marks at which a line may break; a link stays in one piece. */
function withBreaks<L>(parts: readonly Part<L>[]): Part<L>[] {
  let before = '';
  return parts.flatMap((part): Part<L>[] => {
    if (part.kind !== 'text') return [part];
    const pieces = part.link ? [part.text] : part.text.split(AROUND_QUOTES);
    const apart = (before + part.text.slice(0, 1)).split(AROUND_QUOTES).length > 1;
    before = part.text.slice(-1);
    return pieces.flatMap((text, index): Part<L>[] => [
      ...(index > 0 || apart ? [{ kind: 'break' } as const] : []),
      { ...part, text },
    ]);
  });
}

function runSpans(runs: Segment['lines'][number]['runs'], from: number) {
  let start = from;
  return runs.map(({ text, mark }) => {
    const span = { start, end: start + text.length, mark };
    start = span.end;
    return span;
  });
}
