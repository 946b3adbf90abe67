import { z } from 'zod';

/**
 * What crosses between the page and the sandbox frame. The page hands the frame one port in its first
 * message, and nothing is said or heard but on that port: it is the nonce, for only the two hold an end.
 */
export type ToFrame =
  | { type: 'spawn'; worker: number; port: MessagePort }
  | { type: 'terminate'; worker: number };

export type FrameBoot = { type: 'wand-sandbox'; engine: ArrayBuffer; control: MessagePort };

export type FromFrame = { type: 'up' } | { type: 'died'; worker: number; why: string };

export const fromFrameSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('up') }),
  z.strictObject({ type: z.literal('died'), worker: z.number().int(), why: z.string().max(2_000) }),
]);
