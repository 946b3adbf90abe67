import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { type OpenAiServer, startOpenAiServer } from '@/e2e/openai-server';
import { program } from '@/e2e/openai-server-script';
import { programRequestSchema } from '@/lib/reasoning/write-program';
import { all } from './conformance';
import { type ProviderKind, providerKinds } from './own-provider';
import { createServerModels } from './server-models';

const { signal } = new AbortController();
const ask = (model: string) => programRequestSchema.parse({ question: 'How much is 6 times 7?', model });
const complete = expect.objectContaining({ type: 'end', reason: 'complete' });
let server: OpenAiServer;

beforeAll(async () => {
  server = await startOpenAiServer({ models: ['small', 'text-embedding-3'] });
});
beforeEach(() => {
  server.reset();
  server.script({ replies: [program('answer(42);')] });
});
afterAll(() => server.close());

test('writes with a server of the operator, with its key', async () => {
  const models = createServerModels({
    WAND_OPENAI_COMPATIBLE_URL: server.url,
    WAND_OPENAI_COMPATIBLE_KEY: 'operator-key',
  });
  expect(await models.list()).toMatchObject([{ name: 'compatible:small' }, { name: 'offline:writer' }]);
  expect((await all(models.writeProgram(ask('compatible:small'), { signal }))).at(-1)).toEqual(complete);
  expect(server.requests.map(({ authorization }) => authorization)).toEqual(['Bearer operator-key']);
});

test('writes with a server found on this machine', async () => {
  const models = createServerModels({ WAND_HOST: '127.0.0.1', OLLAMA_HOST: new URL(server.url).host });
  expect(await models.list()).toContainEqual({
    name: 'ollama:small',
    label: 'small',
    provider: 'Ollama',
    local: true,
  });
  expect((await all(models.writeProgram(ask('ollama:small'), { signal }))).at(-1)).toEqual(complete);
});

test('writes offline through the same registry', async () => {
  const events = await all(createServerModels({}).writeProgram(ask('offline:writer'), { signal }));
  expect(events.at(-1)).toEqual({ type: 'end', reason: 'complete', model: 'offline:writer', usage: {} });
});

test('a user’s own provider gets the user’s key, or none', async () => {
  const models = createServerModels({ WAND_HOST: '127.0.0.1', WAND_LOCAL_MODELS: '0' });
  const provider = { kind: 'openai-compatible' as const, baseUrl: server.url };
  expect(await models.listOf(provider)).toMatchObject({ ok: true, value: [{ name: 'own:small' }] });
  await all(models.writeProgramOf({ ...provider, apiKey: 'user-key' })(ask('own:small'), { signal }));
  await all(models.writeProgramOf(provider)(ask('own:small'), { signal }));
  expect(server.requests.map(({ authorization }) => authorization)).toEqual(['Bearer user-key', undefined]);
});

test('a user’s own provider reaches neither this machine nor other models of a public server', async () => {
  const models = createServerModels({
    WAND_HOST: '0.0.0.0',
    WAND_OPENAI_COMPATIBLE_URL: server.url,
    WAND_OPENAI_COMPATIBLE_KEY: 'operator-key',
  });
  const own = models.writeProgramOf({ kind: 'openai-compatible', baseUrl: server.url });
  expect(await all(own(ask('own:small'), { signal }))).toMatchObject([
    { problem: { code: 'model-unreachable' } },
  ]);
  expect(await all(own(ask('compatible:small'), { signal }))).toMatchObject([
    { problem: { code: 'model-not-set-up' } },
  ]);
  expect(await models.listOf({ kind: 'openai-compatible', baseUrl: server.url })).toMatchObject({
    ok: false,
  });
  expect(server.requests).toEqual([]);
});

test.each<ProviderKind>(providerKinds)('the operator’s keys never go to a user’s %s server', async (kind) => {
  const seen: string[] = [];
  const spy = createServer((request, response) => {
    seen.push(JSON.stringify([request.url, request.headers]));
    response.writeHead(500).end();
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => spy.once('listening', resolve));
  const names = [
    'OPENAI_API_KEY',
    'ANTHROPIC_API_KEY',
    'GOOGLE_GENERATIVE_AI_API_KEY',
    'WAND_OPENAI_COMPATIBLE_KEY',
  ];
  for (const name of names) vi.stubEnv(name, 'operator-secret');
  const models = createServerModels({ ...process.env, WAND_HOST: '127.0.0.1', WAND_LOCAL_MODELS: '0' });
  const provider = { kind, baseUrl: `http://127.0.0.1:${(spy.address() as AddressInfo).port}/v1` };
  await all(models.writeProgramOf(provider)(ask('own:model'), { signal }));
  await models.listOf(provider);
  spy.close();
  vi.unstubAllEnvs();
  expect(seen).toHaveLength(2);
  expect(seen.join()).not.toContain('operator-secret');
});
