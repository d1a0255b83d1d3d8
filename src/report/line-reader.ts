import type { Heading, Paragraph, PhrasingContent, RootContent } from 'mdast';
import { problem, type Problem } from '../check/problem.ts';
import type { Line, NoteMark, Place, Run } from './types.ts';

/** Reads the inline content of headings and paragraphs line by line, with the column of every run. */
export class LineReader {
  readonly path: string;
  readonly rows: string[];
  readonly problems: Problem[];

  constructor(path: string, text: string, problems: Problem[]) {
    this.path = path;
    this.rows = text.split('\n');
    this.problems = problems;
  }

  /** Returns what stands in the file from a place to the end of its line. */
  at({ line, column }: Place): string {
    return (this.rows[line - 1] ?? '').slice(column - 1);
  }

  /** Says which headings are not written as `#` to `####`: the address of a segment has no deeper level. */
  checkHeading(node: Heading) {
    const start = placeOf(this.path, node);
    const marks = '#'.repeat(node.depth);
    const says = (place: Place, message: string) => this.problems.push(problem('block-kind', place, message));
    if (!/^#+(?:\s|$)/.test(this.at(start))) {
      const line = node.position?.end.line ?? start.line;
      const place = { ...start, line, column: this.indent(line) + 1 };
      const fact = `Here stands a heading underlined with '${this.at(place).trimEnd()}'`;
      says(place, `${fact}. Begin its line with '${marks}', or take this line out.`);
    } else if (node.depth > 4) says(start, `Here stands a heading '${marks}'. Write '####' at the deepest.`);
  }

  /** Returns the lines that have text, and the note marks. */
  lines(node: Heading | Paragraph): { lines: Line[]; notes: NoteMark[] } {
    const lines: Line[] = [];
    const notes: NoteMark[] = [];
    const add = (run: Run, line: number) => {
      const last = lines.at(-1);
      if (last?.line === line) {
        last.runs.push(run);
        last.text += run.text;
      } else lines.push({ line, runs: [run], text: run.text });
    };
    const word = /^(?:import|export) /.exec(this.at(placeOf(this.path, node)))?.[0].trim();
    if (word)
      this.refuse(
        placeOf(this.path, node),
        `The paragraph begins with '${word}', which MDX reads as code. Begin it with another word.`,
      );
    this.indents(node);
    for (const child of node.children) {
      if (child.type === 'text') this.text(child, undefined, add);
      else if (child.type === 'strong' || child.type === 'emphasis') {
        for (const inner of child.children) {
          if (inner.type === 'text') this.text(inner, child.type, add);
          else this.refuseNode(inner);
        }
      } else if (child.type === 'footnoteReference') {
        const { line, column } = placeOf(this.path, child);
        const before = lines.at(-1);
        const offset = before?.line === line ? before.text.length : 0;
        notes.push({ label: child.identifier, offset, line, column });
      } else this.refuseNode(child);
    }
    return { lines, notes };
  }

  /** Markdown drops the spaces at the beginning of a line, the source does not have them. */
  private indents(node: Heading | Paragraph) {
    const { line: first } = placeOf(this.path, node);
    const last = node.children.at(-1)?.position?.end.line ?? first;
    for (let line = first; line <= last; line += 1)
      if (this.indent(line) > 0) this.refuseLine({ path: this.path, line, column: 1 });
  }

  /** Returns how many spaces and tabs a line begins with. */
  private indent(line: number): number {
    return this.rows[line - 1]?.match(/^[ \t]*/)?.[0].length ?? 0;
  }

  private text(
    node: { value: string } & RootContent,
    mark: Run['mark'],
    add: (run: Run, line: number) => void,
  ) {
    const start = placeOf(this.path, node);
    node.value.split('\n').forEach((piece, index) => {
      const line = start.line + index;
      const place = { path: this.path, line, column: index === 0 ? start.column : this.indent(line) + 1 };
      if (piece === '') return;
      if (!this.at(place).startsWith(piece)) this.refuseLine(place);
      const brace = /[{}<]/.exec(piece);
      if (brace) {
        this.refuse(
          { ...place, column: place.column + brace.index },
          `The mark '${brace[0]}' is read as code by MDX. Take it out of the text.`,
        );
      }
      // GFM leaves a mark in the text when no note of that name follows.
      const dangling = /\[\^([^\]]+)\]/.exec(piece);
      if (dangling) {
        const at = { ...place, column: place.column + dangling.index };
        this.problems.push(
          problem(
            'note-without-text',
            at,
            `The note '${dangling[1]}' has no text. Add a line '[^${dangling[1]}]: …' at the end of the file.`,
          ),
        );
      }
      add({ text: piece, ...(mark && { mark }), column: place.column }, place.line);
    });
  }

  private refuseNode(node: PhrasingContent) {
    const place = placeOf(this.path, node);
    const shown = this.at(place).slice(0, 12);
    this.refuse(
      place,
      `The text has '${shown}', which Markdown reads as '${node.type}'. Write plain text, **bold** or a note mark.`,
    );
  }

  private refuseLine(place: Place) {
    const shown = this.at(place).slice(0, 12);
    this.refuse(place, `The line '${shown}' begins with a space or holds an escape. Write plain characters.`);
  }

  private refuse(place: Place, message: string) {
    this.problems.push(problem('markup-in-text', place, message));
  }
}

/** Returns where a node of the Markdown tree begins. */
export function placeOf(path: string, node: { position?: RootContent['position'] }): Place {
  return { path, line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 };
}
