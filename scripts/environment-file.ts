import { existsSync } from 'node:fs';

/** Reads `.env` into this process, as Next does for the server; what the shell says wins. */
export function loadEnvironmentFile() {
  if (existsSync('.env')) process.loadEnvFile('.env');
}
