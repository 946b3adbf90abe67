import { z } from 'zod';
import { notebookSchema, titleSchema } from '@/lib/notebook/notebook';
import { notebookIdSchema } from './notebooks-api';

/** The words that browser and server exchange about shares. Times are milliseconds since 1970. */
export const shareIdSchema = z.string().regex(/^[A-Za-z0-9_-]{16,64}$/);

/** The secret part of a share's link: 192 random bits, base64url. Whoever has it may read the snapshot. */
export const shareTokenSchema = z.string().regex(/^[A-Za-z0-9_-]{32}$/);

/** A link as its owner sees it. The token is known only at the moment it is made; the store keeps its hash. */
export const shareSummarySchema = z.strictObject({
  id: shareIdSchema,
  notebookId: notebookIdSchema,
  title: titleSchema,
  createdAt: z.number().int().nonnegative(),
  /** Null while the link works. */
  revokedAt: z.number().int().nonnegative().nullable(),
  views: z.number().int().nonnegative(),
});
export type ShareSummary = z.infer<typeof shareSummarySchema>;

/** GET /api/shares and GET /api/notebooks/[id]/shares, newest first. */
export const shareListSchema = z.strictObject({ shares: z.array(shareSummarySchema) });

/** Answer of POST /api/notebooks/[id]/shares. The page of the link is /s/<token>. */
export const createdShareSchema = z.strictObject({ share: shareSummarySchema, token: shareTokenSchema });
export type CreatedShare = z.infer<typeof createdShareSchema>;

/** POST /api/shares/fork: an own copy of what the link shows. */
export const forkShareSchema = z.strictObject({ token: shareTokenSchema });

/** What anyone with the link sees: the notebook as it stood when the link was made. */
export const sharedNotebookSchema = z.strictObject({
  notebook: notebookSchema,
  createdAt: z.number().int().nonnegative(),
});
export type SharedNotebook = z.infer<typeof sharedNotebookSchema>;
