import { z } from 'astro/zod';

const bothLanguages = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) });

/** What a value is: a level reached or aimed at, a growth, or the level at either end of a period. */
export const VALUE_KINDS = [
  'result',
  'growth',
  'average',
  'target',
  'target-growth',
  'start',
  'end',
] as const;

export type ValueKind = (typeof VALUE_KINDS)[number];

/** The year or years of a value. */
const period = z.string().regex(/^\d{4}(?:–\d{4})?$/, "expected a year or years such as '2021–2025'");

const valueSchema = z.strictObject({
  kind: z.enum(VALUE_KINDS),
  period,
  /** The id of the segment that states the value. */
  segment: z.string().min(1),
  /** The very figure in the Chinese segment, e.g. 151.8亿元; number, unit and limit are read from it. */
  zh: z.string().min(1),
  /** Which one, counted from 1, where the figure stands more than once in the segment. */
  nth: z.int().min(1).optional(),
  /** The figure in the English segment that says the same. */
  en: z.string().min(1),
});

const computedSchema = z.strictObject({
  kind: z.literal('target'),
  period,
  /** The level and the growth that it follows from, each as kind and period: `result 2025`. */
  from: z.tuple([z.string(), z.string()]),
});

const indicatorSchema = z.strictObject({
  /** Part of the address of the indicator's card. */
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'expected lower-case words joined by hyphens'),
  name: bothLanguages,
  group: z.enum(['core', 'result', 'five-year']),
  /** What differs between the sentences of the values, in one sentence, where their words do. */
  note: bothLanguages.optional(),
  values: z.array(valueSchema).min(1),
  /** Values that follow from printed ones; always shown as computed. */
  computed: z.array(computedSchema).optional(),
});

/** content/<year>/figures.yaml: the indicators in the order in which they are shown. */
export const indicatorsSchema = z.array(indicatorSchema);

export type IndicatorData = z.output<typeof indicatorSchema>;
export type ValueData = z.output<typeof valueSchema>;
