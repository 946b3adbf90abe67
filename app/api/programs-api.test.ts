import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { type OpenAiServer, startOpenAiServer } from '@/e2e/openai-server';
import { error, say } from '@/e2e/openai-server-script';
import { all, writeProgramConformance } from '@/lib/models/conformance';
import { createRemoteWriteProgram } from '@/lib/models/remote-write-program';
import { programRequestSchema } from '@/lib/reasoning/write-program';
import { closeDatabase } from '@/lib/store/database';
import { prepareDatabase } from '@/lib/store/prepare-database';
import * as models from './models/route';
import * as programs from './programs/route';

/** Programs and models over the routes, as the browser's own port asks for them. */

const key = 'operator-key-that-nobody-may-see';
const folder = mkdtempSync(join(tmpdir(), 'wand-programs-'));
let server: OpenAiServer;

beforeAll(async () => {
  server = await startOpenAiServer({ apiKey: key, models: ['small'] });
  process.env.DATABASE_URL = `file:${join(folder, 'wand.db')}`;
  process.env.WAND_HOST = '0.0.0.0';
  process.env.WAND_LOCAL_MODELS = '0';
  process.env.WAND_OPENAI_COMPATIBLE_URL = server.url;
  process.env.WAND_OPENAI_COMPATIBLE_KEY = key;
  await prepareDatabase();
});
beforeEach(() => server.reset());
afterAll(async () => {
  await server.close();
  await closeDatabase();
  rmSync(folder, { recursive: true, force: true });
});

const noParams = { params: Promise.resolve({}) };

function send(handler: typeof programs.POST, init: RequestInit, site = 'same-origin'): Promise<Response> {
  const headers = { host: 'localhost:3000', 'content-type': 'application/json', 'sec-fetch-site': site };
  return handler(new Request('http://localhost:3000/api/x', { ...init, headers }), noParams);
}

const remote = () =>
  createRemoteWriteProgram({ fetch: (_, init = {}) => send(programs.POST, init), onLine: () => true });
const ask = programRequestSchema.parse({ question: 'How much is 6 times 7?', model: 'compatible:small' });
const post = (body: object, site?: string) =>
  send(programs.POST, { method: 'POST', body: JSON.stringify(body) }, site);

writeProgramConformance('The route with the browser’s port', async () => {
  const text = '六乘以七。\n```js\nanswer(6 * 7);\n```';
  server.script({ replies: [say(text, { delayMs: 5, chunkSize: 4 })] });
  return { writeProgram: remote(), request: ask, text };
});

it('streams unbuffered, uncached, and knows the asker again', async () => {
  server.script({ replies: [say('x')] });
  const reply = await post(ask);
  expect(Object.fromEntries(reply.headers)).toMatchObject({
    'content-type': 'application/x-ndjson',
    'cache-control': 'no-store, no-transform',
    'x-accel-buffering': 'no',
    'set-cookie': expect.stringContaining('HttpOnly'),
  });
  await reply.body?.cancel();
});

it('ends the provider’s call when nobody reads any more', async () => {
  server.script({ replies: [say('x'.repeat(500), { delayMs: 20, chunkSize: 1 })] });
  const reader = (await post(ask)).body?.getReader();
  await reader?.read();
  await reader?.cancel();
  await server.requests[0]?.over;
  expect(server.requests[0]?.hungUp).toBe(true);
});

it('tells why a model failed, without its key', async () => {
  server.script({ replies: [error(401, `Incorrect API key: ${key}`)] });
  const events = await all(remote()(ask, { signal: new AbortController().signal }));
  expect(events).toMatchObject([{ type: 'problem', problem: { code: 'model-key-rejected' } }]);
  expect(JSON.stringify(events)).not.toContain(key);
});

it.each<[string, object, number, string]>([
  ['a prompt', { ...ask, messages: [{ role: 'system', content: 'Chat.' }] }, 400, 'same-origin'],
  ['an own model without a provider', { ...ask, model: 'own:small' }, 400, 'same-origin'],
  ['a question from another site', ask, 403, 'cross-site'],
])('refuses %s and asks no model', async (_, body, status, site) => {
  expect((await post(body, site)).status).toBe(status);
  expect(server.requests).toEqual([]);
});

it('reaches no inner address for a user', async () => {
  const provider = { kind: 'openai-compatible', baseUrl: server.url };
  const asked = await (await post({ ...ask, model: 'own:small', provider })).text();
  const listed = await send(models.POST, { method: 'POST', body: JSON.stringify({ provider }) });
  expect(JSON.parse(asked)).toMatchObject({ type: 'problem', problem: { code: 'model-unreachable' } });
  expect([listed.status, await listed.json()]).toMatchObject([
    502,
    { problem: { code: 'model-unreachable' } },
  ]);
  expect(server.requests).toEqual([]);
});

it('lists the models, never a key', async () => {
  const text = await (await send(models.GET, {})).text();
  expect(JSON.parse(text)).toEqual([
    { name: 'compatible:small', label: 'small', provider: 'compatible' },
    { name: 'offline:writer', label: 'writer', provider: 'Offline', local: true },
  ]);
  expect(text).not.toContain(key);
});
