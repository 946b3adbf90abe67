import { z } from 'zod';

/** Prisma's code for "such a row is there already", the same on both databases. */
const uniqueViolationSchema = z.object({ code: z.literal('P2002') });

export const isUniqueViolation = (error: unknown): boolean => uniqueViolationSchema.safeParse(error).success;
