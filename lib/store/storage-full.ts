import { z } from 'zod';

/** How SQLite and PostgreSQL call a disk (or a quota) without room. Source: sqlite.org/rescode.html, PostgreSQL's appendix A. */
const codes = ['SQLITE_FULL', '53100'] as const;

/** As Prisma hands on what a database said that it has no name of its own for. */
const storageFullSchema = z.object({
  meta: z.object({
    driverAdapterError: z.object({ cause: z.object({ originalCode: z.enum(codes) }) }),
  }),
});

/** Whether a statement failed because there is no room left where the database is. Nothing of it was written. */
export const isStorageFull = (error: unknown): boolean => storageFullSchema.safeParse(error).success;
