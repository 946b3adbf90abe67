import { z } from 'zod';
import { cellIdSchema, cellSchema } from '@/lib/notebook/cell';
import { maxCells, notebookSchema, strategyNameSchema, titleSchema } from '@/lib/notebook/notebook';
import { modelNameSchema } from '@/lib/reasoning/write-program';

/**
 * The words that browser and server exchange about notebooks. Shared by both sides, so nothing here
 * touches the server. Times are milliseconds since 1970. A failed request answers `{ problem }`
 * (see problem-reply.ts) with a fitting status.
 */
export const notebookIdSchema = z.string().regex(/^[A-Za-z0-9_-]{16,64}$/);

/** Versions count from 1 for each cell and for the notebook's own properties; 0 is "not there yet". */
const version = z.number().int().positive();
const baseVersion = z.number().int().nonnegative();
const time = z.number().int().nonnegative();

/** Where a copy came from: the shared snapshot's title at the time it was copied. */
export const forkedFromSchema = z.strictObject({ title: titleSchema });

/** One line of the list of notebooks. */
export const notebookSummarySchema = z.strictObject({
  id: notebookIdSchema,
  /** The version of title and model. */
  version,
  title: titleSchema,
  forkedFrom: forkedFromSchema.nullable(),
  createdAt: time,
  updatedAt: time,
  /** When it was put into the bin; null outside of it. */
  deletedAt: time.nullable(),
  cells: z.number().int().nonnegative(),
  questions: z.number().int().nonnegative(),
  /** Questions whose trace ends in an answer. */
  answered: z.number().int().nonnegative(),
});
export type NotebookSummary = z.infer<typeof notebookSummarySchema>;

export const versionedCellSchema = z.strictObject({ version, cell: cellSchema });
export type VersionedCell = z.infer<typeof versionedCellSchema>;

/** A stored cell that no longer parses: kept as it is, shown as damaged, and may be replaced or deleted. */
export const damagedCellSchema = z.strictObject({ id: cellIdSchema, version });

export const loadedNotebookSchema = z.strictObject({
  id: notebookIdSchema,
  /** The version of title, model and strategy; cells carry their own. */
  version,
  title: titleSchema,
  model: modelNameSchema.nullable(),
  strategy: strategyNameSchema.nullable().optional(),
  forkedFrom: forkedFromSchema.nullable(),
  createdAt: time,
  updatedAt: time,
  /** In the order of `position`, then `id`. */
  cells: z.array(versionedCellSchema),
  damaged: z.array(damagedCellSchema),
});
export type LoadedNotebook = z.infer<typeof loadedNotebookSchema>;

/** GET /api/notebooks; `?bin=1` lists the deleted ones. */
export const notebookListQuerySchema = z.strictObject({ bin: z.literal('1').optional() });
export const notebookListSchema = z.strictObject({ notebooks: z.array(notebookSummarySchema) });

/**
 * POST /api/notebooks: empty, or a whole notebook (import, example).
 * With an `id` of the caller's own making (128 random bits or more) a repeated request makes no second notebook.
 */
export const createNotebookSchema = z.strictObject({
  id: notebookIdSchema.optional(),
  notebook: notebookSchema.optional(),
});

/** POST /api/notebooks/[id]/duplicate: the copy's title, where it is to have another, and an id as above. */
export const duplicateNotebookSchema = z.strictObject({
  id: notebookIdSchema.optional(),
  title: titleSchema.optional(),
});

/** Answer of create, duplicate and fork. */
export const createdNotebookSchema = z.strictObject({ id: notebookIdSchema });

/**
 * One cell's change: `cell: null` deletes, and `last` is what the cell then was, where that was not saved yet: the bin
 * keeps it. It takes effect only if the stored version still is `baseVersion`.
 * A deleted cell keeps counting versions: writing with the version that its deletion answered brings it back (undo).
 */
export const cellChangeSchema = z
  .strictObject({
    cellId: cellIdSchema,
    baseVersion,
    cell: cellSchema.nullable(),
    last: cellSchema.optional(),
  })
  .refine(
    ({ cellId, cell, last }) => (cell?.id ?? cellId) === cellId && (last?.id ?? cellId) === cellId,
    'cell.id must be cellId',
  );
export type CellChange = z.infer<typeof cellChangeSchema>;

/** A change of the notebook's own properties; what is left out stays. */
export const propertiesChangeSchema = z.strictObject({
  baseVersion: version,
  title: titleSchema.optional(),
  model: modelNameSchema.nullable().optional(),
  strategy: strategyNameSchema.nullable().optional(),
});
export type PropertiesChange = z.infer<typeof propertiesChangeSchema>;

/** PATCH /api/notebooks/[id]. Each part stands alone: one conflict does not hold up the others. */
export const saveRequestSchema = z.strictObject({
  cells: z.array(cellChangeSchema).max(maxCells).default([]),
  properties: propertiesChangeSchema.optional(),
});
export type SaveRequest = z.infer<typeof saveRequestSchema>;

/**
 * What became of one change. A change whose content is stored already counts as saved (a repeat after a lost reply).
 * `conflict`: someone wrote in between; `cell` is what is stored now, null when that is damaged.
 * `gone`: the cell was deleted since (`version` is that deletion's), or never was (`version` 0).
 */
export const cellOutcomeSchema = z.discriminatedUnion('status', [
  z.strictObject({ status: z.literal('saved'), cellId: cellIdSchema, version }),
  z.strictObject({
    status: z.literal('conflict'),
    cellId: cellIdSchema,
    version,
    cell: cellSchema.nullable(),
  }),
  z.strictObject({ status: z.literal('gone'), cellId: cellIdSchema, version: baseVersion }),
]);
export type CellOutcome = z.infer<typeof cellOutcomeSchema>;

export const propertiesOutcomeSchema = z.strictObject({
  status: z.enum(['saved', 'conflict']),
  version,
  title: titleSchema,
  model: modelNameSchema.nullable(),
  strategy: strategyNameSchema.nullable().optional(),
});
export type PropertiesOutcome = z.infer<typeof propertiesOutcomeSchema>;

/**
 * Answer of PATCH, in the order of the request. Status 200 when everything was saved,
 * 409 with this same body when something was not.
 */
export const saveReplySchema = z.strictObject({
  cells: z.array(cellOutcomeSchema),
  properties: propertiesOutcomeSchema.optional(),
  updatedAt: time,
});
export type SaveReply = z.infer<typeof saveReplySchema>;
