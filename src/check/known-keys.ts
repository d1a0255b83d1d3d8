import { z } from 'astro/zod';

type Schema = z.core.$ZodType;

/** Returns the keys that a schema knows in the mapping under `keys` of some data. */
export function knownKeys(schema: Schema, keys: readonly (string | number)[], data: unknown): string[] {
  const [key, ...rest] = keys;
  if (key === undefined) return ownKeys(schema, data);
  const inner = innerSchema(schema, key, data);
  return inner ? knownKeys(inner, rest, (data as Record<string | number, unknown>)[key]) : [];
}

/** Of a discriminated union whose case is not known, the keys that all cases have. */
function ownKeys(schema: Schema, data: unknown): string[] {
  if (schema instanceof z.ZodOptional) return ownKeys(schema.unwrap(), data);
  if (schema instanceof z.ZodObject) return Object.keys(schema.shape);
  if (!(schema instanceof z.ZodDiscriminatedUnion)) return [];
  const chosen = caseOf(schema, data);
  if (chosen) return ownKeys(chosen, data);
  const [first = [], ...others] = schema.options.map((option) => ownKeys(option, data));
  return first.filter((key) => others.every((keys) => keys.includes(key)));
}

function innerSchema(schema: Schema, key: string | number, data: unknown): Schema | undefined {
  if (schema instanceof z.ZodOptional) return innerSchema(schema.unwrap(), key, data);
  if (schema instanceof z.ZodObject) return schema.shape[key];
  if (schema instanceof z.ZodArray) return schema.element;
  if (schema instanceof z.ZodRecord) return schema.valueType;
  if (!(schema instanceof z.ZodDiscriminatedUnion)) return undefined;
  const chosen = caseOf(schema, data);
  return chosen && innerSchema(chosen, key, data);
}

/** Returns the case of a discriminated union to which the data says it belongs. */
function caseOf(union: z.ZodDiscriminatedUnion, data: unknown): Schema | undefined {
  const { discriminator } = union.def;
  const value = (data as Record<string, unknown> | null | undefined)?.[discriminator];
  return union.options.find((option) => {
    const wanted = innerSchema(option, discriminator, data);
    return wanted !== undefined && z.safeParse(wanted, value).success;
  });
}
