import { z } from 'zod';
import { cellIdSchema } from '@/lib/notebook/cell';
import { notebookSchema, titleSchema } from '@/lib/notebook/notebook';

/**
 * What browser and server exchange about a notebook's earlier versions. The store keeps one at every run, share and
 * replacement of a program by a model; `saved` and `restored` are a person's wish. Times are milliseconds since 1970.
 */
export const versionIdSchema = z.string().regex(/^[A-Za-z0-9_-]{16,64}$/);
export const versionReasons = ['ran', 'shared', 'replaced', 'saved', 'restored'] as const;
export const versionReasonSchema = z.enum(versionReasons);
export type VersionReason = z.infer<typeof versionReasonSchema>;

const count = z.number().int().nonnegative();

export const versionSummarySchema = z.strictObject({
  id: versionIdSchema,
  createdAt: z.number().int().nonnegative(),
  /** `replaced`: what was there before a model wrote a program anew; `restored`: before an earlier version came back. */
  reason: versionReasonSchema,
  title: titleSchema,
  cells: count,
  /** Against the version before. */
  added: count,
  removed: count,
  changed: count,
});
export type VersionSummary = z.infer<typeof versionSummarySchema>;

/** GET /api/notebooks/[id]/versions: newest first. */
export const versionListSchema = z.strictObject({ versions: z.array(versionSummarySchema) });

/** POST /api/notebooks/[id]/versions keeps the notebook as it is stored now; nothing when that is kept already. */
export const keepVersionSchema = z.strictObject({ reason: z.enum(['saved', 'restored']) });

/**
 * GET /api/notebooks/[id]/versions/[versionId]. A strategy that is left out is not known: the version was kept before
 * versions knew of strategies. `gone`: its cells that are deleted now, with their deletion's version.
 */
export const loadedVersionSchema = z.strictObject({
  notebook: notebookSchema,
  gone: z.array(z.strictObject({ cellId: cellIdSchema, version: z.number().int().positive() })),
});
export type LoadedVersion = z.infer<typeof loadedVersionSchema>;
