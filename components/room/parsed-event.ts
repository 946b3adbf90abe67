import type { z } from 'zod';

/** The data of a server-sent event; null when it is none of this kind. */
export function parsedEvent<T>(data: string, schema: z.ZodType<T>): T | null {
  try {
    return schema.safeParse(JSON.parse(data)).data ?? null;
  } catch {
    return null;
  }
}
