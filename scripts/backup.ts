import { resolve } from 'node:path';
import { backupDatabase } from '@/lib/store/backup-database';
import { readDatabaseSettings } from '@/lib/store/database-settings';

/**
 * `npm run backup -- FILE`: a copy of all notebooks in one file, made while Wand runs or not.
 * To restore: stop Wand, put the copy in the place of data/wand.db, delete wand.db-wal and wand.db-shm, start.
 */
const target = process.argv[2];
if (!target) {
  console.error('Say where to: npm run backup -- FILE');
  process.exit(1);
}
const done = backupDatabase(readDatabaseSettings(process.env), resolve(target));
if (!done.ok) {
  console.error(done.problem.message);
  process.exit(1);
}
console.log(`All notebooks are in ${done.value.file}.`);
