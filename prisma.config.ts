import { defineConfig } from 'prisma/config';
import type { Dialect } from './lib/store/dialect';
import { composeSchema } from './lib/store/generate';

/**
 * For Prisma's command line only; the app itself never reads this. Wand applies migrations itself
 * (lib/store/migrate.ts) and writes them with scripts/new-migration.ts, neither of which needs Prisma's schema engine.
 */
const dialect: Dialect = /^postgres(ql)?:/.test(process.env.DATABASE_URL ?? '') ? 'postgresql' : 'sqlite';

export default defineConfig({
  schema: composeSchema(dialect),
  migrations: { path: `prisma/${dialect}/migrations` },
  datasource: { url: process.env.DATABASE_URL ?? 'file:./data/wand.db' },
});
