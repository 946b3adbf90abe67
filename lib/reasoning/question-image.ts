import { z } from 'zod';

/** Longest picture, in characters of base64 (three quarters of that in bytes): it is saved with each change of its question. */
export const maxImageLength = 240_000;
/** Longest side in pixels that a picture is brought down to. */
export const maxImageSide = 1_280;
export const maxAltLength = 500;

/**
 * A picture that belongs to a question: bytes, never an address, so that nothing is fetched to see it. The browser has
 * drawn it anew at its size, which leaves behind where and with what it was taken.
 */
export const questionImageSchema = z.strictObject({
  type: z.enum(['image/jpeg', 'image/png']),
  data: z
    .string()
    .min(4)
    .max(maxImageLength)
    .regex(/^[A-Za-z0-9+/]+={0,2}$/),
  width: z.number().int().positive().max(maxImageSide),
  height: z.number().int().positive().max(maxImageSide),
  /** What is to be seen on it, in words, for those who don't see it. */
  alt: z.string().max(maxAltLength),
});
export type QuestionImage = z.infer<typeof questionImageSchema>;

/** A picture as a model is given it. */
export const imageForModelSchema = questionImageSchema.pick({ type: true, data: true, alt: true });
export type ImageForModel = z.infer<typeof imageForModelSchema>;

/** An address that holds the picture itself. */
export const imageAddress = ({ type, data }: Pick<QuestionImage, 'type' | 'data'>): string =>
  `data:${type};base64,${data}`;

export const imageForModel = ({ type, data, alt }: QuestionImage): ImageForModel => ({ type, data, alt });
