import * as z from 'zod';
import { maxColumnName, maxDataColumns } from '../../reasoning/data-set';

/** Bounds of one data set. Its values as JSON may be a million characters: what a save of one cell may carry. */
export const maxDataRows = 50_000;
export const maxDataLength = 1_000_000;
/** Longest text of one value. */
const maxTextLength = 20_000;

const text = z.string().max(maxTextLength);
const many = <T extends z.ZodType>(value: T) => z.array(value.nullable()).max(maxDataRows);
/** `__proto__` as a key would set a record's prototype. */
const name = z
  .string()
  .min(1)
  .max(maxColumnName)
  .refine((each) => each !== '__proto__');

/** A column: what it holds decides its type, not the other way round. An empty place is null. */
export const dataColumnSchema = z.discriminatedUnion('type', [
  z.strictObject({ name, type: z.literal('number'), values: many(z.number()) }),
  z.strictObject({ name, type: z.literal('boolean'), values: many(z.boolean()) }),
  /** Dates stay the text that they are: a program parses them as it needs. */
  z.strictObject({ name, type: z.literal('date'), values: many(text) }),
  z.strictObject({ name, type: z.literal('text'), values: many(text) }),
  z.strictObject({ name, type: z.literal('mixed'), values: many(z.union([z.number(), z.boolean(), text])) }),
  z.strictObject({ name, type: z.literal('empty'), values: z.array(z.null()).max(maxDataRows) }),
]);
export type DataColumn = z.infer<typeof dataColumnSchema>;
export type DataValue = string | number | boolean | null;

/** A table, column by column, all of one length, with names that differ. */
export const dataColumnsSchema = z
  .array(dataColumnSchema)
  .min(1)
  .max(maxDataColumns)
  .refine((columns) => columns.every(({ values }) => values.length === columns[0]?.values.length), {
    message: 'columns differ in length',
  })
  .refine((columns) => new Set(columns.map((column) => column.name)).size === columns.length, {
    message: 'two columns have one name',
  })
  .refine((columns) => columnsText(columns).length <= maxDataLength, { message: 'too much data' });

export const rowCount = (columns: readonly DataColumn[]): number => columns[0]?.values.length ?? 0;

/** What a program is given of it, and what its hash is of: `[[name, [value, ...]], ...]`. */
export const columnsText = (columns: readonly DataColumn[]): string =>
  JSON.stringify(columns.map(({ name: each, values }) => [each, values]));
