import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { chromiumPath } from './system-packages';

export type FreshApp = { origin: string; server: ChildProcess; stop: () => Promise<void> };

/**
 * Serves the built app on a port of this machine, with a fresh database and no models but those in `environment`,
 * for tests, measurements and pictures. Resolves at once; the server answers when /api/health does.
 */
export async function serveFreshApp(
  port: number,
  environment: Record<string, string> = {},
): Promise<FreshApp> {
  const data = await mkdtemp(join(tmpdir(), 'wand-fresh-'));
  const server = spawn(
    process.execPath,
    ['node_modules/next/dist/bin/next', 'start', '--hostname', '127.0.0.1', '--port', String(port)],
    {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: {
        ...process.env,
        WAND_HOST: '127.0.0.1',
        WAND_DATA: data,
        DATABASE_URL: '',
        WAND_LOCAL_MODELS: '0',
        WAND_MODEL: 'offline:writer',
        NEXT_TELEMETRY_DISABLED: '1',
        ...environment,
      },
    },
  );
  const stop = async () => {
    server.kill('SIGTERM');
    await rm(data, { recursive: true, force: true });
  };
  return { origin: `http://localhost:${port}`, server, stop };
}

/** What Chromium must be told to run as root, without a screen, and without calling home. */
export const chromiumArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export const launchChromium = (): Promise<Browser> =>
  chromium.launch({ executablePath: chromiumPath(), args: chromiumArguments });
