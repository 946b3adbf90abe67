import { prepareDatabase } from '@/lib/store/prepare-database';
import { tendRooms } from './room-hub';
import { serverSettings } from './server-settings';

/** Reads the settings and makes the database ready; ends the process with a message when it cannot. */
export async function startServer(): Promise<void> {
  try {
    serverSettings();
    const { applied, backup } = await prepareDatabase();
    if (backup) console.info(`The database was copied to ${backup} before it was brought up to date.`);
    if (applied.length > 0) console.info(`Database: applied ${applied.join(', ')}.`);
    await tendRooms();
  } catch (error) {
    console.error(`Wand cannot start: ${error instanceof Error ? error.message : String(error)}`);
    process.exit(1);
  }
}
