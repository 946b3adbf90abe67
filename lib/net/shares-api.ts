import { z } from 'zod';
import { aiRuleSchema } from '@/lib/notebook/ai-rule';
import { notebookSchema, titleSchema } from '@/lib/notebook/notebook';
import { shareOptionsSchema, wholeNotebook } from '@/lib/notebook/share-options';
import { notebookIdSchema } from './notebooks-api';

/** The words that browser and server exchange about shares. Times are milliseconds since 1970. */
export const shareIdSchema = z.string().regex(/^[A-Za-z0-9_-]{16,64}$/);

/** The secret part of a share's link: 192 random bits, base64url. Whoever has it may read the snapshot. */
export const shareTokenSchema = z.string().regex(/^[A-Za-z0-9_-]{32}$/);

/** What a link may ask of whoever opens it. */
export const passphraseSchema = z.string().min(4).max(200);

/** A hash of lib/notebook/content-hash.ts; null where programs are left out, so that nothing proves it. */
const contentHashSchema = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .nullable();

/** A link as its owner sees it. The token is known only at the moment it is made; the store keeps its hash. */
export const shareSummarySchema = z.strictObject({
  id: shareIdSchema,
  notebookId: notebookIdSchema,
  title: titleSchema,
  options: shareOptionsSchema,
  /** It shows the notebook's latest state; else a snapshot of when it was made. */
  live: z.boolean(),
  createdAt: z.number().int().nonnegative(),
  /** When it stops working by itself; null: never. */
  expiresAt: z.number().int().nonnegative().nullable(),
  /** Null while the link works. */
  revokedAt: z.number().int().nonnegative().nullable(),
  views: z.number().int().nonnegative(),
  /** It asks for a passphrase. */
  locked: z.boolean(),
  /** It gives each student a copy of their own: what these may have of models, and how many there are. */
  handout: z.strictObject({ ai: aiRuleSchema, students: z.number().int().nonnegative() }).nullable(),
});
export type ShareSummary = z.infer<typeof shareSummarySchema>;

/** GET /api/shares and GET /api/notebooks/[id]/shares, newest first. */
export const shareListSchema = z.strictObject({ shares: z.array(shareSummarySchema) });

/** POST /api/notebooks/[id]/shares. */
export const createShareSchema = z
  .strictObject({
    options: shareOptionsSchema.default(wholeNotebook),
    live: z.boolean().default(false),
    expiresAt: z.number().int().nonnegative().nullable().default(null),
    passphrase: passphraseSchema.nullable().default(null),
    /** Gives each student a copy instead of something to read, with this rule about models. */
    ai: aiRuleSchema.nullable().default(null),
  })
  .refine(({ ai, live }) => ai === null || !live, {
    message: 'a handout is of the moment when it is made',
    path: ['live'],
  })
  .default({ options: wholeNotebook, live: false, expiresAt: null, passphrase: null, ai: null });
export type CreateShare = z.infer<typeof createShareSchema>;

/** Who opens a link, and until when: null is no passphrase, and no end. */
const shareLimitsSchema = z
  .strictObject({
    passphrase: passphraseSchema.nullable().optional(),
    expiresAt: z.number().int().nonnegative().nullable().optional(),
  })
  .refine((limits) => Object.values(limits).some((limit) => limit !== undefined), {
    message: 'nothing is to be changed',
  });

/** PATCH /api/shares/[id]: the link stays the same. `ai` is for handouts alone, and these never become `live`. */
export const changeShareSchema = z.union([
  z.strictObject({ live: z.boolean() }),
  z.strictObject({ ai: aiRuleSchema }),
  shareLimitsSchema,
]);
export type ChangeShare = z.infer<typeof changeShareSchema>;

/** Answer of POST /api/notebooks/[id]/shares. The page of the link is /shared/<token>. */
export const createdShareSchema = z.strictObject({
  share: shareSummarySchema,
  token: shareTokenSchema,
  /** What it shows now. */
  sha256: contentHashSchema,
});
export type CreatedShare = z.infer<typeof createdShareSchema>;

/** POST /api/shares/fork: an own copy of what the link shows. */
export const forkShareSchema = z.strictObject({ token: shareTokenSchema });

/** POST /api/shares/open: the passphrase of a link, for a cookie that opens it. */
export const openShareSchema = z.strictObject({
  token: shareTokenSchema,
  passphrase: z.string().max(1_000),
});

/** GET /api/shares/alive?token=…: whether a link still works; a page that shows one looks when it is looked at again. */
export const aliveQuerySchema = z.strictObject({ token: shareTokenSchema });
export const aliveSchema = z.strictObject({ alive: z.boolean() });

/** GET /api/shares/origin?notebook=…: what the link that a notebook was copied from shows now. */
export const originQuerySchema = z.strictObject({ notebook: notebookIdSchema });
export const originSchema = z.strictObject({ notebook: notebookSchema });

/** What anyone with the link sees: the notebook as it stood when the link was made, or as it stands. */
export const sharedNotebookSchema = z.strictObject({
  notebook: notebookSchema,
  options: shareOptionsSchema,
  live: z.boolean(),
  createdAt: z.number().int().nonnegative(),
  /** When it stops working by itself. */
  expiresAt: z.number().int().nonnegative().nullable(),
  /** What the store says that the notebook's hash is: of a snapshot, since it was taken. */
  sha256: contentHashSchema,
});
export type SharedNotebook = z.infer<typeof sharedNotebookSchema>;
