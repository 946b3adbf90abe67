import { z } from 'zod';

/**
 * What crosses between the page and the sandbox frame. The frame says that its script is there; the page hands it one
 * port, and nothing more is said or heard but on that port: it is the nonce, for only the two hold an end.
 */

export type ToFrame =
  | { type: 'spawn'; worker: number; port: MessagePort }
  | { type: 'terminate'; worker: number };

export type FrameBoot = { type: 'wand-sandbox'; engine: ArrayBuffer; control: MessagePort };

export type FromFrame = { type: 'died'; worker: number; why: string };

export const fromFrameSchema = z.strictObject({
  type: z.literal('died'),
  worker: z.number().int(),
  why: z.string().max(2_000),
});
