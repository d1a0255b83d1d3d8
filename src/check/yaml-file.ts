import { type Alias, type Document, isNode, isScalar, LineCounter, parseDocument, Scalar, visit } from 'yaml';
import { z } from 'astro/zod';
import type { Place } from '../report/types.ts';
import { knownKeys } from './known-keys.ts';
import { findNearest, problem, type Problem } from './problem.ts';

/** A YAML text that has the expected shape, and where its values stand. */
export interface YamlFile<T> {
  data: T;
  /** Returns the place of the first character of the value under `keys`, or of the file's beginning. */
  placeOf: (...keys: (string | number)[]) => Place;
}

/** Options of `parseYaml`: `firstLine` is the line of the file on which the YAML text begins. */
interface YamlOptions {
  path: string;
  text: string;
  firstLine?: number;
}

/** Parses YAML against a schema; says every fault with the place of the very value. */
export function parseYaml<S extends z.ZodType>(
  schema: S,
  { path, text, firstLine = 1 }: YamlOptions,
): { file?: YamlFile<z.output<S>>; problems: Problem[] } {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter });
  const at = (offset: number): Place => {
    const { line, col } = counter.linePos(offset);
    return { path, line: line + firstLine - 1, column: col };
  };
  if (document.errors.length > 0) {
    const problems = document.errors.map((error) => {
      const fact = error.message.split(' at line')[0]!.split('\n')[0]!.replace(/[.:]$/, '');
      return problem('yaml-syntax', at(error.pos[0]), `This is not YAML: '${fact}'. Mend the line.`);
    });
    return { problems };
  }
  const placeOf = (...keys: (string | number)[]): Place => {
    for (let length = keys.length; length > 0; length -= 1) {
      const node = document.getIn(keys.slice(0, length), true);
      if (isNode(node) && node.range) return at(node.range[0] + (isQuoted(node) ? 1 : 0));
    }
    return { path, line: firstLine, column: 1 };
  };
  // An alias repeats what stands elsewhere: nothing here needs that, and it may name what is not there.
  const alias = firstAlias(document);
  if (alias) {
    const says = `The alias '*${alias.source}' stands for what is written elsewhere. Write it here.`;
    return { problems: [problem('yaml-syntax', at(alias.range![0]), says)] };
  }
  const data: unknown = document.toJS();
  if (data === null || data === undefined) {
    const where = firstLine === 1 ? 'The file' : 'The head of the file';
    return {
      problems: [problem('yaml-shape', placeOf(), `${where} '${path}' is empty. ${filling(schema)}`)],
    };
  }
  const result = schema.safeParse(data);
  if (result.success) return { file: { data: result.data, placeOf }, problems: [] };
  return { problems: shapeProblems({ issues: result.error.issues, schema, data, placeOf }) };
}

function firstAlias(document: Document): Alias | undefined {
  let found: Alias | undefined;
  visit(document, {
    Alias(_, node) {
      found = node;
      return visit.BREAK;
    },
  });
  return found;
}

function isQuoted(node: unknown): boolean {
  return isScalar(node) && (node.type === Scalar.QUOTE_DOUBLE || node.type === Scalar.QUOTE_SINGLE);
}

function filling(schema: z.ZodType): string {
  const [first, ...others] = knownKeys(schema, [], undefined).map((key) => `'${key}'`);
  if (first) return `Write the ${others.length === 0 ? 'key' : 'keys'} ${[first, ...others].join(', ')}.`;
  return `Write '${schema instanceof z.ZodArray ? '[]' : '{}'}' if there is nothing to say.`;
}

interface Misshapen {
  issues: readonly z.core.$ZodIssue[];
  schema: z.ZodType;
  data: unknown;
  placeOf: YamlFile<unknown>['placeOf'];
}

/** A key that is missing is not said where another is there that should be written as it. */
function shapeProblems({ issues, schema, data, placeOf }: Misshapen): Problem[] {
  const meant = new Set<string>();
  const problems = issues.map((issue) => {
    const keys = issue.path.filter((key) => typeof key !== 'symbol');
    const value = valueUnder(data, keys);
    if (issue.code !== 'unrecognized_keys') return { issue, keys, value, unknown: [] };
    const free = knownKeys(schema, keys, data).filter((key) => !Object.hasOwn(value as object, key));
    const unknown = issue.keys.map((key) => ({ key, near: findNearest(key, free) }));
    for (const { near } of unknown) if (near) meant.add([...keys, near].join('.'));
    return { issue, keys, value, unknown };
  });
  return problems.flatMap(({ issue, keys, value, unknown }) => {
    if (issue.code === 'unrecognized_keys') {
      return unknown.map(({ key, near }) => {
        const remedy = near ? `Write '${near}'.` : 'Take it out.';
        return fault(placeOf(...keys, key), `The key '${key}' is not known here. ${remedy}`);
      });
    }
    const name = keys.join('.') || 'the file';
    if (value !== undefined && value !== null) {
      const fact = `The value of '${name}' is '${shown(value)}': ${meaning(issue)}`;
      return [fault(placeOf(...keys), `${fact}. Mend it.`)];
    }
    return meant.has(name) ? [] : [fault(placeOf(...keys), `The key '${name}' is missing. Add it.`)];
  });
}

function shown(value: unknown): string {
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** Returns what is expected, in words of ours where the library's speak of sizes. */
function meaning(issue: z.core.$ZodIssue): string {
  if (issue.code === 'too_small') return 'expected something';
  return issue.message === 'Invalid input' ? 'expected another kind of value' : issue.message;
}

function valueUnder(data: unknown, keys: readonly (string | number)[]): unknown {
  return keys.reduce<unknown>((at, key) => (at as Record<string | number, unknown> | undefined)?.[key], data);
}

function fault(place: Place, message: string): Problem {
  return problem('yaml-shape', place, message);
}
