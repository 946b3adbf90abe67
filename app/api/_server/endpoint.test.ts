import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { ok } from '@/lib/reasoning/result';
import { closeDatabase } from '@/lib/store/database';
import { prepareDatabase } from '@/lib/store/prepare-database';
import { endpoint } from './endpoint';

/** The checks that every route gets. */

const folder = mkdtempSync(join(tmpdir(), 'wand-endpoint-'));
beforeAll(async () => {
  process.env.DATABASE_URL = `file:${join(folder, 'wand.db')}`;
  await prepareDatabase();
});
afterAll(async () => {
  await closeDatabase();
  rmSync(folder, { recursive: true, force: true });
});

const noParams = { params: Promise.resolve({}) };
const ours = { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' };

const request = (method: string, headers: Record<string, string>, body?: BodyInit) =>
  new Request('http://localhost:3000/api/x', {
    method,
    headers: { host: 'localhost:3000', ...headers },
    ...(body === undefined ? {} : { body, duplex: 'half' }),
  });

const echo = endpoint({
  access: 'anyone',
  limit: 'write',
  body: z.strictObject({ text: z.string() }).optional(),
  answer: async ({ owner, body }) => ok({ owner, text: body?.text ?? null }),
});
const write = endpoint({ access: 'writer', limit: 'write', answer: async ({ owner }) => ok({ owner }) });
const read = endpoint({ access: 'owner', limit: 'read', answer: async ({ owner }) => ok({ owner }) });

const post = (headers: Record<string, string>, body: BodyInit = '{}') =>
  echo(request('POST', headers, body), noParams);
const json = { 'content-type': 'application/json' };

it.each<[string, Record<string, string>, number]>([
  ['its own page, as the browser says', ours, 200],
  ['its own page, by Origin', { ...json, origin: 'http://localhost:3000' }, 200],
  ['another site', { ...json, 'sec-fetch-site': 'cross-site' }, 403],
  ['a sister domain', { ...json, 'sec-fetch-site': 'same-site' }, 403],
  [
    'a page that lies in Origin but not in Sec-Fetch-Site',
    { ...json, 'sec-fetch-site': 'cross-site', origin: 'http://localhost:3000' },
    403,
  ],
  ['another port of this host', { ...json, origin: 'http://localhost:9999' }, 403],
  ['a sandboxed frame', { ...json, origin: 'null' }, 403],
  ['nobody', json, 403],
  ['a rebound name', { ...ours, host: 'evil.example', origin: 'http://evil.example' }, 403],
  ['a form', { 'content-type': 'text/plain', 'sec-fetch-site': 'same-origin' }, 400],
  ['a compressed body', { ...ours, 'content-encoding': 'gzip' }, 400],
])('takes or refuses a change from %s', async (_who, headers, status) => {
  expect((await post(headers, '{"text":"x"}')).status).toBe(status);
});

it('checks the host of what only reads, too', async () => {
  const reply = await read(request('GET', { host: 'evil.example' }), noParams);
  expect([reply.status, await reply.json()]).toEqual([
    403,
    { problem: { code: 'forbidden', message: 'This host is not known.' } },
  ]);
});

it.each([
  ['not JSON', '{"text":', 400, 'invalid'],
  ['an unknown key', '{"text":"x","admin":true}', 400, 'invalid'],
  ['another type', '{"text":{"contains":""}}', 400, 'invalid'],
  ['not UTF-8', new Uint8Array([0x22, 0xff, 0x22]), 400, 'invalid'],
  ['more than 5 MB', JSON.stringify({ text: 'x'.repeat(5_000_000) }), 413, 'too-large'],
] as const)('refuses a body with %s', async (_what, body, status, code) => {
  const reply = await post(ours, body);
  const { problem } = z.object({ problem: z.object({ code: z.string() }) }).parse(await reply.json());
  expect([reply.status, problem.code]).toEqual([status, code]);
});

it('counts the bytes of a body that announces no length, and stops reading', async () => {
  let pulled = 0;
  const endless = new ReadableStream<Uint8Array>({
    pull(controller) {
      pulled += 1;
      controller.enqueue(new Uint8Array(1_000_000).fill(0x20));
    },
  });
  expect((await post(ours, endless)).status).toBe(413);
  expect(pulled).toBeLessThan(10);
});

it('says nothing about the inside when it breaks, and logs the error', async () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => {});
  const broken = endpoint({
    access: 'anyone',
    limit: 'read',
    answer: () => Promise.reject(new Error('secret inside')),
  });
  const reply = await broken(request('GET', {}), noParams);
  expect([reply.status, await reply.json()]).toEqual([
    500,
    { problem: { code: 'internal', message: 'Something went wrong on the server.' } },
  ]);
  expect(String(log.mock.calls[0])).toContain('secret inside');
  log.mockRestore();
});

it('keeps every reply private, unless the route says otherwise', async () => {
  const own = endpoint({
    access: 'anyone',
    limit: 'read',
    answer: async () => new Response('x', { headers: { 'cache-control': 'public' } }),
  });
  const headersOf = (reply: Response) =>
    ['cache-control', 'cross-origin-resource-policy', 'x-content-type-options', 'set-cookie'].map((name) =>
      reply.headers.get(name),
    );
  expect(headersOf(await post(ours))).toEqual(['no-store', 'same-origin', 'nosniff', null]);
  expect(headersOf(await own(request('GET', {}), noParams))).toEqual([
    'public',
    'same-origin',
    'nosniff',
    null,
  ]);
});

const ownerSchema = z.object({ owner: z.string() });
const cookieOf = (reply: Response) => reply.headers.get('set-cookie')?.split(';')[0] ?? '';

it('makes a stranger an owner at the first write and knows the owner from then on', async () => {
  const first = await write(request('POST', ours), noParams);
  expect(first.headers.get('set-cookie')).toMatch(
    /^wand-owner=[A-Za-z0-9_-]{43}; Path=\/; Max-Age=34560000; HttpOnly; SameSite=Lax$/,
  );
  const { owner } = ownerSchema.parse(await first.json());
  const cookie = cookieOf(first);
  const second = await write(request('POST', { ...ours, cookie: `a=b; ${cookie}` }), noParams);
  expect([cookieOf(second), await second.json()]).toEqual([cookie, { owner }]);
  const third = await read(request('GET', { cookie }), noParams);
  expect([third.headers.get('set-cookie'), await third.json()]).toEqual([null, { owner }]);
});

it('keeps the tokens of other databases in the cookie', async () => {
  const other = 'x'.repeat(43);
  const reply = await write(request('POST', { ...ours, cookie: `wand-owner=${other}` }), noParams);
  expect(cookieOf(reply)).toMatch(new RegExp(`^wand-owner=[A-Za-z0-9_-]{43}\\.${other}$`));
});

it('tells a stranger at an owner’s door "not found", and makes nobody an owner for a request that is refused', async () => {
  expect((await read(request('GET', {}), noParams)).status).toBe(404);
  const picky = endpoint({
    access: 'writer',
    limit: 'write',
    body: z.strictObject({ text: z.string() }),
    answer: async () => ok(null),
  });
  const reply = await picky(request('POST', ours, '{}'), noParams);
  expect([reply.status, reply.headers.get('set-cookie')]).toEqual([400, null]);
});

it('answers 429 with the time to wait when one owner asks too often, and others are not held up', async () => {
  const often = endpoint({ access: 'writer', limit: 'share', answer: async ({ owner }) => ok({ owner }) });
  const cookie = cookieOf(await write(request('POST', ours), noParams));
  const call = (headers: Record<string, string>) => often(request('POST', { ...ours, ...headers }), noParams);
  for (let n = 0; n < 30; n += 1) expect((await call({ cookie })).status).toBe(200);
  const refused = await call({ cookie });
  expect([refused.status, Number(refused.headers.get('retry-after')) > 0]).toEqual([429, true]);
  expect((await call({})).status).toBe(200);
});
