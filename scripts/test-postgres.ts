import { spawn, spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';

/**
 * A PostgreSQL server of the tests' own: found or installed, started in a temporary folder on a free loopback port,
 * thrown away afterwards. `WAND_TEST_POSTGRES_URL` names a running server to use instead; its user must be
 * allowed to create databases.
 */
export type TestPostgres = {
  /** Makes an empty database and gives its address. */
  newDatabase: () => Promise<string>;
  stop: () => Promise<void>;
};

/**
 * Null only when `WAND_TEST_WITHOUT_POSTGRES=1`, with a warning.
 * @throws Error when PostgreSQL cannot be had: the tests then fail, they are not skipped in silence.
 */
export async function startTestPostgres(): Promise<TestPostgres | null> {
  const given = process.env.WAND_TEST_POSTGRES_URL;
  if (given) return { newDatabase: () => createDatabase(given), stop: async () => {} };
  if (process.env.WAND_TEST_WITHOUT_POSTGRES === '1') {
    console.warn('WAND_TEST_WITHOUT_POSTGRES=1: the store is not tested on PostgreSQL.');
    return null;
  }
  const binaries = findBinaries() ?? installPostgres();
  const folder = mkdtempSync(join(tmpdir(), 'wand-postgres-'));
  const user = unprivilegedUser();
  if (user) chownSync(folder, user.uid, user.gid);
  const remove = () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  const data = join(folder, 'data');
  const made = spawnSync(
    join(binaries, 'initdb'),
    ['-D', data, '-U', 'wand', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'],
    { ...user, cwd: folder, encoding: 'utf8' },
  );
  if (made.status !== 0) {
    remove();
    throw new Error(`initdb failed: ${made.error?.message ?? made.stderr}`);
  }
  const port = await freePort();
  const server = spawn(
    join(binaries, 'postgres'),
    ['-D', data, '-h', '127.0.0.1', '-p', String(port), '-k', folder, '-c', 'fsync=off'],
    { ...user, cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  let log = '';
  server.stderr.on('data', (chunk) => {
    log = (log + chunk).slice(-4_000);
  });
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  // The last resort when the test process ends without calling stop.
  const kill = () => {
    server.kill('SIGKILL');
    remove();
  };
  process.once('exit', kill);
  const stop = async () => {
    process.off('exit', kill);
    server.kill('SIGINT');
    await Promise.race([ended, pause(5_000).then(() => server.kill('SIGKILL'))]);
    remove();
  };
  const address = `postgresql://wand@127.0.0.1:${port}/postgres`;
  if (!(await answers(address, () => server.exitCode !== null))) {
    await stop();
    throw new Error(`PostgreSQL did not start:\n${log}`);
  }
  return { newDatabase: () => createDatabase(address), stop };
}

let databases = 0;

async function createDatabase(address: string): Promise<string> {
  databases += 1;
  const name = `wand_test_${process.pid}_${Date.now().toString(36)}_${databases}`;
  const client = new pg.Client({ connectionString: address });
  await client.connect();
  await client.query(`CREATE DATABASE ${name}`);
  await client.end();
  const url = new URL(address);
  url.pathname = `/${name}`;
  return url.href;
}

/** PostgreSQL refuses to run as root; any other user will do. */
function unprivilegedUser(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const id = (name: string, flag: string) =>
    Number(spawnSync('id', [flag, name], { encoding: 'utf8' }).stdout.trim() || Number.NaN);
  for (const name of ['postgres', 'nobody']) {
    const user = { uid: id(name, '-u'), gid: id(name, '-g') };
    if (Number.isInteger(user.uid) && user.uid > 0 && Number.isInteger(user.gid)) return user;
  }
  return { uid: 65534, gid: 65534 };
}

function findBinaries(): string | null {
  const roots = [
    '/usr/lib/postgresql',
    '/opt/homebrew/opt',
    '/usr/local/opt',
    '/usr/pgsql',
    '/usr/local/pgsql',
  ];
  const nested = roots.flatMap((root) =>
    existsSync(root) ? readdirSync(root).map((name) => join(root, name, 'bin')) : [],
  );
  const onPath = (process.env.PATH ?? '').split(':');
  const complete = [...nested.sort(byVersion), ...onPath, ...roots.map((root) => join(root, 'bin'))].filter(
    (folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres')),
  );
  return complete[0] ?? null;
}

const byVersion = (a: string, b: string) =>
  Number.parseInt(b.match(/\d+/)?.[0] ?? '0', 10) - Number.parseInt(a.match(/\d+/)?.[0] ?? '0', 10);

function installPostgres(): string {
  const advice =
    'The store is tested on PostgreSQL too. Install it, name a server in WAND_TEST_POSTGRES_URL, or set WAND_TEST_WITHOUT_POSTGRES=1.';
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) throw new Error(advice);
  console.warn('Installing PostgreSQL for the tests (apt-get install postgresql) …');
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const run = (...args: string[]) => spawnSync('apt-get', args, { env: environment, encoding: 'utf8' });
  run('update', '-q');
  const done = run('install', '-q', '-y', '--no-install-recommends', 'postgresql');
  const binaries = findBinaries();
  if (!binaries) throw new Error(`${advice}\n${done.stderr}`);
  return binaries;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no free port');
  return address.port;
}

/** Waits up to 30 s for the server to take connections. */
async function answers(address: string, ended: () => boolean): Promise<boolean> {
  for (let attempt = 0; attempt < 300 && !ended(); attempt += 1) {
    const client = new pg.Client({ connectionString: address });
    try {
      await client.connect();
      await client.end();
      return true;
    } catch {
      await pause(100);
    }
  }
  return false;
}
