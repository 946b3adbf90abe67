import { z } from 'zod';
import { handoutBoardSchema, handoutEndSchema } from '@/lib/lesson/handout-board';
import { aiRuleSchema } from '@/lib/notebook/ai-rule';
import { titleSchema } from '@/lib/notebook/notebook';
import { notebookIdSchema } from './notebooks-api';
import { nicknameSchema } from './rooms-api';
import { shareTokenSchema } from './shares-api';

/** The words that browser and server exchange about handouts and the copies that students have of them. */

/** What whoever opens a handout is told before they take a copy. */
export const handoutViewSchema = z.strictObject({
  title: titleSchema,
  questions: z.number().int().nonnegative(),
  /** It holds the teacher's programs. */
  programs: z.boolean(),
  ai: aiRuleSchema,
  expiresAt: z.number().int().nonnegative().nullable(),
  /** The copy that this browser has already. */
  copy: z
    .strictObject({
      notebook: notebookIdSchema,
      number: z.number().int().positive(),
      nickname: z.string().nullable(),
    })
    .nullable(),
});
export type HandoutView = z.infer<typeof handoutViewSchema>;

/** POST /api/shares/copy: an own copy of a handout; the one that is there already, unless it is to begin anew. */
export const takeCopySchema = z.strictObject({
  token: shareTokenSchema,
  nickname: nicknameSchema.nullable().default(null),
  anew: z.boolean().default(false),
});
export type TakeCopy = z.infer<typeof takeCopySchema>;

/** GET /api/notebooks/[id]/copy: how a student's copy stands to the handout that it came from. */
export const studentCopySchema = z.strictObject({
  ai: aiRuleSchema,
  ended: handoutEndSchema.nullable(),
  number: z.number().int().positive(),
  nickname: z.string().nullable(),
  /** False: the student has begun anew, and the teacher sees the newer copy. */
  current: z.boolean(),
});
export type StudentCopy = z.infer<typeof studentCopySchema>;

/** The answer: null where the notebook is no student's copy, or the handout is gone for good. */
export const studentCopyReplySchema = z.strictObject({ copy: studentCopySchema.nullable() });

/** GET /api/shares/[id]/board?mark=…: the board; null where nothing has changed since the one with that mark. */
export const boardQuerySchema = z.strictObject({ mark: z.string().max(200).optional() });
export const boardReplySchema = z.strictObject({ mark: z.string(), board: handoutBoardSchema.nullable() });
export type BoardReply = z.infer<typeof boardReplySchema>;
