import { z } from 'astro/zod';
import type { Figure } from './types.ts';

/** content/<year>/figure-exceptions.yaml: figures that rightly have no counterpart. */
export const exceptionsSchema = z.array(
  z
    .strictObject({
      /** The segment's id. */
      segment: z.string().min(1),
      /** A stretch of the Chinese text, exactly; the figures in it need no counterpart. */
      zh: z.string().min(1).optional(),
      /** A stretch of the English text, exactly; the figures in it need no counterpart. */
      en: z.string().min(1).optional(),
      /** Why that is right, in one sentence. */
      reason: z.string().min(1),
    })
    .refine(
      ({ zh, en }) => zh !== undefined || en !== undefined,
      "expected 'zh' or 'en' with a stretch of text",
    ),
);

export type FigureException = z.output<typeof exceptionsSchema>[number];

/** Whether a figure stands in a stretch of its text. */
export function isExcused(figure: Figure, text: string, stretch: string | undefined): boolean {
  if (stretch === undefined) return false;
  for (let at = text.indexOf(stretch); at !== -1; at = text.indexOf(stretch, at + 1)) {
    if (at <= figure.start && figure.end <= at + stretch.length) return true;
  }
  return false;
}
