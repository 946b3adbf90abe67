import { readDatabaseSettings } from '@/lib/store/database-settings';
import { generateStore, root } from '@/lib/store/generate';
import { readMigrations } from '@/lib/store/read-migrations';
import { postgresqlDifference, sqliteDifference, writeMigration } from '@/lib/store/write-migration';
import { startTestPostgres } from './test-postgres';

/**
 * `npx tsx scripts/new-migration.ts NAME`: writes the migrations that lead both databases to prisma/models.prisma.
 * Read what it wrote before you commit it: a renamed column is dropped and added, its content lost.
 */
const name = process.argv[2] ?? '';
if (!/^[a-z][a-z0-9_]*$/.test(name))
  throw new Error('Give the migration a name in small letters, like add_notes.');
const folder = `${new Date().toISOString().replaceAll(/\D/g, '').slice(0, 14)}_${name}`;

const postgres = await startTestPostgres();
if (!postgres) throw new Error('A migration is written for both databases, so PostgreSQL is needed.');
try {
  const settings = readDatabaseSettings({ DATABASE_URL: await postgres.newDatabase() });
  if (settings.dialect !== 'postgresql') throw new Error('not PostgreSQL');
  const differences = {
    sqlite: await sqliteDifference(readMigrations(root, 'sqlite')),
    postgresql: await postgresqlDifference(settings, readMigrations(root, 'postgresql')),
  };
  for (const [dialect, sql] of Object.entries(differences)) {
    console.log(sql === '' ? `${dialect}: nothing to do` : writeMigration(root, dialect, folder, sql));
  }
} finally {
  await postgres.stop();
}
generateStore();
