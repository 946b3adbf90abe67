import { fork } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import { loadedNotebookSchema } from '../../lib/net/notebooks-api';
import { ownRoomReplySchema } from '../../lib/net/rooms-api';
import { healthy } from '../healthy';
import { serveFreshApp } from '../test/fresh-app';
import { percentile } from './percentile';
import { type FromStudents, fromStudentsSchema, type ToStudents } from './room-students';
import { makeNotebook } from './shared-page';

const port = 3230;
const students = 300;
const questions = 10;
/** Followed before anything is measured, so that what is measured is a follower and not the first one. */
const warm = 20;

/**
 * A room with 300 followers on one server process, who are real connections of another process: how soon a reveal has
 * reached them, what a follower costs, whether each prediction is counted once though the server is killed while they
 * are sent, and whether all come back.
 */
export async function benchRoom() {
  const data = await mkdtemp(join(tmpdir(), 'wand-room-bench-'));
  const serve = async () => {
    const app = await serveFreshApp(port, { WAND_DATA: data });
    await healthy(app.origin);
    return app;
  };
  let app = await serve();
  const { origin } = app;
  const { id, cookie } = await makeNotebook(origin, questions);
  const room = await teacherOf(origin, id, cookie);
  const { code } = await room('POST');
  const class_ = playStudents();
  try {
    class_.tell({ say: 'join', origin, code, count: students });
    const { tookMs: joinAllMs } = await class_.hear('joined');
    class_.tell({ say: 'follow', count: warm });
    await class_.hear('following');
    await pause(3_000);
    const before = await residentKB(app.server.pid);
    class_.tell({ say: 'follow', count: students - warm });
    const { tookMs: followAllMs } = await class_.hear('following');
    await pause(3_000);
    const after = await residentKB(app.server.pid);

    const reveal = async (question: number, part: string) => {
      const sentAt = Date.now();
      const { version } = await room('PATCH', { do: 'go', to: { cell: `bench${question}`, part } });
      class_.tell({ say: 'when', version });
      const { at, reopened } = await class_.hear('reached');
      return { times: at.map((time) => time - sentAt), reopened };
    };
    const reveals: number[] = [];
    for (let question = 1; question < questions; question += 1)
      for (const part of ['predict', 'answer']) reveals.push(...(await reveal(question, part)).times);

    await reveal(0, 'predict');
    class_.tell({ say: 'predict', cell: 'bench0' });
    await pause(150);
    app.server.kill('SIGKILL');
    const killedAt = Date.now();
    app = await serve();
    const serverAwayMs = Date.now() - killedAt;
    const predicted = await class_.hear('predicted');
    const last = await reveal(0, 'answer');
    await room('DELETE');
    const [first] = await keptRounds(origin, id, cookie);
    return {
      students,
      joinAllMs,
      followAllMs,
      followerKB: Math.round((after - before) / (students - warm)),
      revealP50Ms: percentile(reveals, 0.5),
      revealP95Ms: percentile(reveals, 0.95),
      revealMaxMs: Math.max(...reveals),
      killedWhilePredicting: {
        serverAwayMs,
        allAcknowledgedMs: predicted.tookMs,
        tries: predicted.tries,
        counted: first?.predictions ?? 0,
        resumed: last.reopened,
        reachedByNextReveal: last.times.length,
      },
    };
  } finally {
    class_.stop();
    await app.stop();
    await rm(data, { recursive: true, force: true });
  }
}

async function teacherOf(origin: string, id: string, cookie: string) {
  return async (method: 'POST' | 'PATCH' | 'DELETE', body: unknown = {}) => {
    const reply = await fetch(`${origin}/api/notebooks/${id}/room`, {
      method,
      headers: { 'content-type': 'application/json', origin, cookie },
      body: JSON.stringify(body),
    });
    if (!reply.ok) throw new Error(`${method} of the room answered ${reply.status}: ${await reply.text()}`);
    const { room } = z.object({ room: ownRoomReplySchema.shape.room.optional() }).parse(await reply.json());
    return room ?? { code: '', version: 0 };
  };
}

/** What the notebook keeps of the class. */
async function keptRounds(origin: string, id: string, cookie: string) {
  const reply = await fetch(`${origin}/api/notebooks/${id}`, { headers: { cookie } });
  const { cells } = loadedNotebookSchema.parse(await reply.json());
  return cells.flatMap(({ cell }) => (cell.kind === 'question' ? (cell.classes?.[0]?.rounds ?? []) : []));
}

function playStudents() {
  const child = fork(join(import.meta.dirname, 'room-students.ts'), { execArgv: ['--import', 'tsx'] });
  const heard: FromStudents[] = [];
  child.on('message', (message) => heard.push(fromStudentsSchema.parse(message)));
  return {
    tell: (message: ToStudents) => child.send(message),
    hear: async <K extends FromStudents['say']>(say: K): Promise<Extract<FromStudents, { say: K }>> => {
      const isMeant = (message: FromStudents): message is Extract<FromStudents, { say: K }> =>
        message.say === say;
      for (let waited = 0; waited < 120_000; waited += 10) {
        const found = heard.find(isMeant);
        if (found) {
          heard.splice(heard.indexOf(found), 1);
          return found;
        }
        await pause(10);
      }
      throw new Error(`The students never said "${say}".`);
    },
    stop: () => child.kill(),
  };
}

/** Resident memory of a process, kB; what only Linux tells. */
async function residentKB(pid: number | undefined): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? Number.NaN);
}
