import type { Part } from './segment-parts.ts';

/** A place where a line may break. */
export interface Break {
  kind: 'break';
}

/**
 * Between Han and a quotation mark a line may break, but browsers, which take “ and ” for Latin
 * marks, keep them together and stretch the line before instead.
 */
const AROUND_QUOTES = /(?<=[\p{Script=Han}。，、；：！？])(?=“)|(?<=”)(?=\p{Script=Han})/u;

/** Adds the places around Chinese quotation marks at which a line may break; a link stays in one piece. */
export function withLineBreaks<L>(parts: readonly Part<L>[]): (Part<L> | Break)[] {
  let before = '';
  return parts.flatMap((part): (Part<L> | Break)[] => {
    if (part.kind !== 'text') return [part];
    const pieces = part.link ? [part.text] : part.text.split(AROUND_QUOTES);
    const apart = (before + part.text.slice(0, 1)).split(AROUND_QUOTES).length > 1;
    before = part.text.slice(-1);
    return pieces.flatMap((text, index): (Part<L> | Break)[] => [
      ...(index > 0 || apart ? [{ kind: 'break' } as const] : []),
      { ...part, text },
    ]);
  });
}
