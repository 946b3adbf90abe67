import { z } from 'zod';

/**
 * A value of the guest language as data that can cross walls, be stored and be compared.
 * It says honestly what JSON can't: NaN, -0, BigInt, Date, Map, Set, undefined, cycles, and what was cut.
 * The sandbox's serialiser is the only writer of it; everything else parses it.
 */
export type Value =
  | { type: 'undefined' }
  | { type: 'null' }
  | { type: 'boolean'; value: boolean }
  /** `String(n)`, except that negative zero is "-0". */
  | { type: 'number'; text: string }
  | { type: 'bigint'; text: string }
  /** `cut`: how many characters were left out. */
  | { type: 'text'; text: string; cut?: number | undefined }
  /** ISO 8601, or "Invalid Date". */
  | { type: 'date'; iso: string }
  /** `cut`: how many items were left out (likewise below). */
  | { type: 'list'; items: Value[]; cut?: number | undefined }
  /** `name`: the class, when it is not a plain object. */
  | { type: 'record'; name?: string | undefined; entries: [string, Value][]; cut?: number | undefined }
  | { type: 'map'; entries: [Value, Value][]; cut?: number | undefined }
  | { type: 'set'; items: Value[]; cut?: number | undefined }
  | { type: 'error'; name: string; message: string }
  /** A reference to a value that contains this place. */
  | { type: 'cycle' }
  /** Nested deeper than the serialiser goes. */
  | { type: 'deep' }
  /** Functions, symbols and the like, described in a few words. */
  | { type: 'other'; text: string };

/** The deepest nesting that the serialiser writes and the parser takes. */
export const maxValueDepth = 32;

const cut = z.number().int().positive().optional();
const text = z.string().max(1_100_000);

export const valueSchema: z.ZodType<Value> = z.lazy(() =>
  z.discriminatedUnion('type', [
    z.strictObject({ type: z.literal('undefined') }),
    z.strictObject({ type: z.literal('null') }),
    z.strictObject({ type: z.literal('boolean'), value: z.boolean() }),
    z.strictObject({ type: z.literal('number'), text: z.string().max(40) }),
    z.strictObject({
      type: z.literal('bigint'),
      text: z
        .string()
        .max(1_000_000)
        .regex(/^-?\d+$/),
    }),
    z.strictObject({ type: z.literal('text'), text, cut }),
    z.strictObject({ type: z.literal('date'), iso: z.string().max(40) }),
    z.strictObject({ type: z.literal('list'), items: z.array(valueSchema), cut }),
    z.strictObject({
      type: z.literal('record'),
      name: z.string().max(200).optional(),
      entries: z.array(z.tuple([text, valueSchema])),
      cut,
    }),
    z.strictObject({ type: z.literal('map'), entries: z.array(z.tuple([valueSchema, valueSchema])), cut }),
    z.strictObject({ type: z.literal('set'), items: z.array(valueSchema), cut }),
    z.strictObject({ type: z.literal('error'), name: z.string().max(1_000), message: text }),
    z.strictObject({ type: z.literal('cycle') }),
    z.strictObject({ type: z.literal('deep') }),
    z.strictObject({ type: z.literal('other'), text }),
  ]),
);
