import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import SqliteFile from 'better-sqlite3';
import type { Dialect } from '../../../lib/store/dialect';
import { median } from '../../evaluate/tally';
import { healthy } from '../../healthy';
import { serveFreshApp } from '../../test/fresh-app';
import { startTestPostgres } from '../../test-postgres';
import type { ExpectedNotebook } from './expected-notebook';
import { readAround, readBack } from './read-back';
import { writeUntilKilled } from './write-until-killed';

/** So many write at once, each as an owner of its own. */
const writers = 4;
/** The server is killed this long after its first acknowledgement, milliseconds. */
const killWithin = { least: 20, most: 1_200 };

/**
 * Kills the built server with SIGKILL while it acknowledges writes, starts it again on the same database and reads
 * back all that it had acknowledged, `rounds` times, or until a moment; at the end once more everything of all rounds.
 * @throws Error when something acknowledged is lost, something is not whole, or the database is damaged
 */
export async function killServer(dialect: Dialect, rounds: number, port: number, until: number) {
  const folder = await mkdtemp(join(tmpdir(), 'wand-kill-'));
  const postgres = dialect === 'postgresql' ? await startTestPostgres() : null;
  const environment = { WAND_DATA: folder, DATABASE_URL: (await postgres?.newDatabase()) ?? '' };
  const start = () => serveFreshApp(port, environment);
  const all: ExpectedNotebook[] = [];
  const restarts: number[] = [];
  const faults: string[] = [];
  let app = await start();
  try {
    await healthy(app.origin);
    for (let round = 0; round < rounds && Date.now() < until; round += 1) {
      const notebooks = Array.from({ length: writers }, newExpected);
      all.push(...notebooks);
      const writing = notebooks.map((each, at) => writeUntilKilled(app.origin, each, round * writers + at));
      // A writer's error is looked at below; until then it is nobody's.
      const ended = Promise.allSettled(writing);
      let over = false;
      void ended.then(() => {
        over = true;
      });
      while (!over && !notebooks.some(({ acknowledged }) => acknowledged > 0)) await pause(5);
      await pause(killWithin.least + Math.random() * (killWithin.most - killWithin.least));
      const dead = once(app.server, 'exit');
      app.server.kill('SIGKILL');
      await dead;
      for (const end of await ended) if (end.status === 'rejected') faults.push(String(end.reason));
      if (await fetch(app.origin).catch(() => null))
        throw new Error('The server that was killed still answers.');
      await app.stop();
      const began = Date.now();
      app = await start();
      await healthy(app.origin);
      restarts.push(Date.now() - began);
      for (const each of notebooks) faults.push(...(await readBack(app.origin, each)));
      if (dialect === 'sqlite') faults.push(...checkFile(join(folder, 'wand.db')));
      if (faults.length > 0) break;
    }
    for (const each of all) {
      faults.push(...(await readBack(app.origin, each)), ...(await readAround(app.origin, each)));
    }
  } finally {
    await app.stop();
    await postgres?.stop();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
  if (faults.length > 0) throw new Error(`${dialect}:\n${faults.slice(0, 20).join('\n')}`);
  const acknowledged = all.reduce((sum, each) => sum + each.acknowledged, 0);
  return { dialect, rounds: restarts.length, acknowledged, lost: 0, damaged: 0, restartMs: median(restarts) };
}

const newExpected = (): ExpectedNotebook => ({
  id: randomBytes(18).toString('base64url'),
  cookie: '',
  cells: new Map(),
  title: { acknowledged: undefined, underWay: undefined },
  tokens: [],
  acknowledged: 0,
});

/** SQLite's own verdict on the file while the server uses it. */
function checkFile(file: string): string[] {
  const connection = new SqliteFile(file, { readonly: true, timeout: 10_000 });
  try {
    const verdict = String(connection.pragma('integrity_check', { simple: true }));
    const orphans = connection.prepare('PRAGMA foreign_key_check').all().length;
    return [
      ...(verdict === 'ok' ? [] : [`integrity_check: ${verdict}`]),
      ...(orphans === 0 ? [] : [`foreign_key_check: ${orphans} rows`]),
    ];
  } finally {
    connection.close();
  }
}
