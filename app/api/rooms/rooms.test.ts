import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { answeredCell } from '@/lib/lesson/testing/answered-cell';
import { ownRoomReplySchema } from '@/lib/net/rooms-api';
import { closeDatabase, database } from '@/lib/store/database';
import { prepareDatabase } from '@/lib/store/prepare-database';
import * as room from '../notebooks/[id]/room/route';
import { POST as createNotebook } from '../notebooks/route';
import { GET as follow } from './[code]/follow/route';
import { POST as join_ } from './[code]/join/route';
import { GET as me } from './[code]/me/route';
import { POST as predict } from './[code]/predictions/route';

/** A lesson through the routes themselves: who may do what, and which bytes reach a student. */

const folder = mkdtempSync(join(tmpdir(), 'wand-room-routes-'));
let teacher: string;
let notebook: string;

const ours = { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' };
const request = (method: string, body?: unknown, headers: Record<string, string> = {}) =>
  new Request('http://localhost:3000/api/x', {
    method,
    headers: { host: 'localhost:3000', ...ours, ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
const at = (params: object) => ({ params: Promise.resolve(params) });
const cookieOf = (reply: Response) => reply.headers.get('set-cookie')?.split(';')[0] ?? '';
const statusAndCode = async (reply: Response) => {
  const { problem } = z.object({ problem: z.object({ code: z.string() }) }).parse(await reply.json());
  return [reply.status, problem.code];
};

beforeAll(async () => {
  process.env.DATABASE_URL = `file:${join(folder, 'wand.db')}`;
  await prepareDatabase();
  const cells = [answeredCell('apples', [], '987654')];
  const made = await createNotebook(
    request('POST', { notebook: { title: 'Sums', model: null, cells } }),
    at({}),
  );
  teacher = cookieOf(made);
  notebook = z.object({ id: z.string() }).parse(await made.json()).id;
});
afterAll(async () => {
  await closeDatabase();
  rmSync(folder, { recursive: true, force: true });
});

async function openCode(): Promise<string> {
  const opened = await room.POST(request('POST', undefined, { cookie: teacher }), at({ id: notebook }));
  return ownRoomReplySchema.parse(await opened.json()).room?.code ?? '';
}
const go = (part: string) =>
  room.PATCH(
    request('PATCH', { do: 'go', to: { cell: 'apples', part } }, { cookie: teacher }),
    at({ id: notebook }),
  );

const showSpread = (shown: boolean) =>
  room.PATCH(
    request('PATCH', { do: 'show-spread', cell: 'apples', shown }, { cookie: teacher }),
    at({ id: notebook }),
  );

async function reader(code: string, cookie: string, headers: Record<string, string> = {}) {
  const reply = await follow(request('GET', undefined, { cookie, ...headers }), at({ code }));
  expect([reply.status, reply.headers.get('cache-control')]).toEqual([200, 'no-store, no-transform']);
  const stream = reply.body?.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  return {
    until: async (words: string) => {
      while (!text.includes(words)) {
        const part = await stream?.read();
        if (!part || part.done) break;
        text += part.value;
      }
      return text;
    },
    leave: () => stream?.cancel(),
  };
}

it('lets a class in by the code alone, makes nobody an owner, and sends what is unfolded', async () => {
  const code = await openCode();
  const owners = await database().owner.count();
  const joined = await join_(request('POST', { nickname: ' Ada ' }), at({ code }));
  expect(await joined.json()).toEqual({ nickname: 'Ada', predictions: [] });
  const cookie = cookieOf(joined);
  expect(joined.headers.get('set-cookie')).toMatch(/^wand-participant=[\w-]{43}; .*HttpOnly; SameSite=Lax$/);
  expect(await database().owner.count()).toBe(owners);

  const student = await reader(code, cookie);
  await go('predict');
  expect(await student.until('"predict"')).not.toContain('987654');
  const sent = await predict(
    request('POST', { cell: 'apples', round: 1, text: '12' }, { cookie }),
    at({ code }),
  );
  expect(sent.status).toBe(200);
  await go('program');
  expect(await student.until('answer(987654)')).not.toContain('"returned"');
  await showSpread(true);
  await go('answer');
  expect(await student.until('"answer":')).not.toContain('"spread"');
  await showSpread(true);
  expect(
    await student.until('"spread":[{"predictions":1,"answers":[{"text":"12","count":1}]}]'),
  ).not.toContain('Ada');
  const late = await predict(
    request('POST', { cell: 'apples', round: 1, text: '13' }, { cookie }),
    at({ code }),
  );
  expect(await statusAndCode(late)).toEqual([409, 'prediction-late']);
  const mine = await me(request('GET', undefined, { cookie }), at({ code }));
  expect(await mine.json()).toEqual({
    nickname: 'Ada',
    predictions: [{ cell: 'apples', round: 1, text: '12' }],
  });
  await student.leave();

  const again = await join_(request('POST', {}, { cookie }), at({ code }));
  expect(cookieOf(again)).toBe(cookie);
  expect(await database().participant.count()).toBe(1);
});

it('resumes a stream where the browser left it', async () => {
  const code = await openCode();
  const cookie = cookieOf(await join_(request('POST', {}), at({ code })));
  const first = await reader(code, cookie);
  const begin = await first.until('event: whole');
  const version = Number(/^id: (\d+)$/m.exec(begin)?.[1]);
  await go('question');
  await first.leave();
  const second = await reader(code, cookie, { 'last-event-id': String(version + 1) });
  await go('steps');
  expect(await second.until('event: change')).not.toContain('event: whole');
  await second.leave();
});

it('shows strangers nothing, and lets nobody but the teacher lead', async () => {
  const code = await openCode();
  const stranger = at({ code });
  for (const [reply, expected] of [
    [await follow(request('GET'), stranger), [404, 'not-found']],
    [
      await me(request('GET', undefined, { cookie: `wand-participant=${'x'.repeat(43)}` }), stranger),
      [404, 'not-found'],
    ],
    [await predict(request('POST', { cell: 'apples', round: 1, text: '1' }), stranger), [404, 'not-found']],
    [await join_(request('POST', {}), at({ code: 'AAAAAA' })), [410, 'room-closed']],
    [await join_(request('POST', {}), at({ code: '../../' })), [404, 'not-found']],
    [await join_(request('POST', { nickname: 'a\u202Eb' }), stranger), [400, 'invalid']],
    [
      await room.PATCH(request('PATCH', { do: 'pause', paused: true }), at({ id: notebook })),
      [404, 'not-found'],
    ],
  ] as const)
    expect(await statusAndCode(reply)).toEqual(expected);
});

it('lets a lecture of 300 in from one address', async () => {
  const code = await openCode();
  const joined = await Promise.all(
    Array.from({ length: 300 }, () => join_(request('POST', {}), at({ code }))),
  );
  expect(new Set(joined.map(({ status }) => status))).toEqual(new Set([200]));
});

it('ends the streams when the room is closed', async () => {
  const code = await openCode();
  const cookie = cookieOf(await join_(request('POST', {}), at({ code })));
  const student = await reader(code, cookie);
  await student.until('event: whole');
  const closed = await room.DELETE(request('DELETE', undefined, { cookie: teacher }), at({ id: notebook }));
  expect(await closed.json()).toEqual({ cells: 1 });
  expect(await student.until('event: closed')).toContain('event: closed');
  const after = await follow(request('GET', undefined, { cookie }), at({ code }));
  expect(await statusAndCode(after)).toEqual([404, 'not-found']);
});
