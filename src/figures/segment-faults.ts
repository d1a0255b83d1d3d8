import { hectaresOf } from './hectares.ts';
import type { FigurePair, Pairing } from './pair.ts';
import type { Figure } from './types.ts';

/** What can be wrong with the figures of a segment. */
export type FigureFault =
  /** A Chinese figure without counterpart, and the English figure that most likely stands for it. */
  | { kind: 'differs' | 'moved'; zh: Figure; en: Figure }
  | { kind: 'missing'; zh: Figure }
  | { kind: 'added'; en: Figure }
  /** One language limits the figure otherwise: 以上 and “more than”. */
  | ({ kind: 'limit' } & FigurePair)
  /** English mu without hectares, or with wrong ones. */
  | { kind: 'hectares'; en: Figure };

/** Returns the faults of a segment: first figures of the English, then those that it lacks. */
export function segmentFaults({ pairs, unpairedZh, unpairedEn }: Pairing): FigureFault[] {
  const lacking = [...unpairedZh];
  const faults = unpairedEn.map((en): FigureFault => {
    const zh = takeLikest(lacking, en);
    if (!zh) return { kind: 'added', en };
    return { kind: zh.unit === en.unit && zh.value === en.value ? 'moved' : 'differs', zh, en };
  });
  const limits = pairs.filter(({ zh, en }) => zh.qualifier !== en.qualifier);
  const hectares = pairs.filter(({ en }) => en.unit === 'mu' && en.hectares?.value !== hectaresOf(en.value));
  return [
    ...faults,
    ...limits.map((pair): FigureFault => ({ kind: 'limit', ...pair })),
    ...hectares.map(({ en }): FigureFault => ({ kind: 'hectares', en })),
    ...lacking.map((zh): FigureFault => ({ kind: 'missing', zh })),
  ];
}

/** Takes the Chinese figure that an English one most likely stands for. */
function takeLikest(lacking: Figure[], { unit, value }: Figure): Figure | undefined {
  const tests: ((figure: Figure) => boolean)[] = [
    (figure) => figure.unit === unit && figure.value === value,
    (figure) => figure.unit === unit,
    (figure) => figure.value === value,
  ];
  const likest = tests.map((test) => lacking.findIndex(test)).find((at) => at !== -1);
  return likest === undefined ? undefined : lacking.splice(likest, 1)[0];
}
