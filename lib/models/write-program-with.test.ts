import { simulateReadableStream } from 'ai';
import { MockLanguageModelV4 } from 'ai/test';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { type OpenAiServer, startOpenAiServer } from '@/e2e/openai-server';
import { cutOffProgram, error, program, type Reply, say } from '@/e2e/openai-server-script';
import { defaultPatience, guardedFetch } from '@/lib/net/guarded-fetch';
import { ok } from '@/lib/reasoning/result';
import { type ProgramRequest, programRequestSchema, type WriteEvent } from '@/lib/reasoning/write-program';
import { all, textIn, writeProgramConformance } from './conformance';
import { modelRegistry } from './find-model';
import type { ProviderSetup } from './provider-setup';
import { retryingFetch } from './retrying-fetch';
import { writeProgramWith } from './write-program-with';

const key = 'key-that-nobody-may-see';
const patience = { ...defaultPatience, connectMs: 300, firstByteMs: 300, idleMs: 300 };
let server: OpenAiServer;

beforeAll(async () => {
  server = await startOpenAiServer({ apiKey: key });
});
beforeEach(() => server.reset());
afterAll(() => server.close());

function portTo(changes: Partial<ProviderSetup> = {}) {
  const setup: ProviderSetup = {
    id: 'test',
    label: 'Test',
    kind: 'openai-compatible',
    baseUrl: server.url,
    apiKey: key,
    reach: 'loopback',
    patience,
    ...changes,
  };
  const offline = new MockLanguageModelV4();
  const fetchFor = (to: ProviderSetup) =>
    retryingFetch(guardedFetch({ reach: to.reach, patience: to.patience }), 10);
  return writeProgramWith({ findModel: modelRegistry([setup], offline, fetchFor), secrets: [key] });
}

const ask = (changes: Partial<ProgramRequest> = {}): ProgramRequest =>
  programRequestSchema.parse({ question: 'How much is 6 times 7?', model: 'test:wand-test', ...changes });

const { signal } = new AbortController();
const endOf = (events: WriteEvent[]) => events.at(-1);

async function replyTo(reply: Reply, changes: Partial<ProviderSetup> = {}): Promise<WriteEvent[]> {
  server.script({ replies: [reply] });
  return all(portTo(changes)(ask(), { signal }));
}

const complete = (text: string): WriteEvent => ({
  type: 'end',
  reason: 'complete',
  model: 'test:wand-test',
  usage: { inputTokens: 100, outputTokens: text.length },
});
const cutOff = { type: 'end', reason: 'cut-off', model: 'test:wand-test' };

test('passes the text on as it comes, with tokens and the model’s name', async () => {
  const text = '六乘以七 👍\n```js\nanswer(6 * 7);\n```';
  const events = await replyTo(say(text, { chunkSize: 3 }));
  expect(textIn(events)).toBe(text);
  expect(events.length).toBeGreaterThan(10);
  expect(endOf(events)).toEqual(complete(text));
});

test('sends instructions, question, earlier attempts and sampling, and its own key', async () => {
  server.script({ replies: [program('answer(1);')] });
  const attempts = [{ program: 'answer(x);', feedback: 'ReferenceError: x is not defined' }];
  await all(portTo()(ask({ attempts, temperature: 0.7, seed: 5 }), { signal }));
  const [request] = server.requests;
  expect(request?.messages.map(({ role }) => role)).toEqual(['system', 'user', 'assistant', 'user']);
  expect(request?.messages[3]?.content).toContain('ReferenceError: x is not defined');
  expect(request?.body).toMatchObject({ temperature: 0.7, seed: 5, stream: true });
  expect(request?.authorization).toBe(`Bearer ${key}`);
});

test('the test server knows the question among earlier cells, and counts its replies by question', async () => {
  server.script({ when: '6 times 7', replies: [say('first'), say('second')] });
  const context = [{ question: 'How much is 2 times 3?', answer: '6' }];
  const other = ask({ question: 'How much is 6 times 7, again?' });
  const texts: string[] = [];
  for (const request of [ask({ context }), ask(), other, ask()]) {
    texts.push(textIn(await all(portTo()(request, { signal }))));
  }
  expect(texts).toEqual(['first', 'second', 'first', 'second']);
  expect(server.requests[0]?.question).toBe('How much is 6 times 7?');
  expect(server.requests[0]?.messages.at(-1)?.content).toContain('How much is 2 times 3?');
});

test('splits thoughts off, tagged or beside the text', async () => {
  const tagged = await replyTo(
    say('<think>6 * 7 … 42?</think>Here:\n```js\nanswer(6 * 7);\n```', { chunkSize: 2 }),
  );
  expect(textIn(tagged)).toBe('Here:\n```js\nanswer(6 * 7);\n```');
  const beside = await replyTo({ kind: 'text', text: 'Here.', reasoning: 'Hm, 42?' });
  expect(textIn(beside)).toBe('Here.');
});

describe('a reply that did not end as it should is cut off', () => {
  test.each<[string, Reply]>([
    ['it was too long', cutOffProgram('const a = 1; answer(a);')],
    ['its finish reason is unknown', { kind: 'text', text: 'Some text.', finish: 'elsewhere' }],
    ['it has no finish reason', { kind: 'text', text: 'Some text.', finish: null }],
    ['its connection broke', { kind: 'drop', text: 'Some text.', delayMs: 5 }],
  ])('%s', async (_, reply) => {
    const events = await replyTo(reply);
    expect(textIn(events)).not.toBe('');
    expect(endOf(events)).toMatchObject(cutOff);
  });
});

describe('a failure is a problem with a code', () => {
  test.each<[string, Reply, object]>([
    ['401', error(401), { code: 'model-key-rejected' }],
    ['403', error(403), { code: 'model-key-rejected' }],
    ['404', error(404, 'The model wand-test does not exist.'), { code: 'model-not-found' }],
    ['400 about the model', error(400, 'Model wand-test not found'), { code: 'model-not-found' }],
    ['400 about the key', error(400, 'API key not valid.'), { code: 'model-key-rejected' }],
    ['429', error(429, 'Slow down.', 20), { code: 'model-rate-limited', retryAfterSeconds: 20 }],
    ['500', error(500), { code: 'model-failed' }],
    ['503 for ever', error(503), { code: 'model-failed' }],
    ['504 for ever', error(504), { code: 'model-timed-out' }],
    ['no head of a reply', { kind: 'hang' }, { code: 'model-timed-out' }],
    ['silence after the head', { kind: 'hang', text: '' }, { code: 'model-timed-out' }],
    ['silence in the middle', { kind: 'hang', text: 'Some text.' }, { code: 'model-timed-out' }],
    ['malformed stream', { kind: 'malformed', text: 'Some text.' }, { code: 'model-bad-reply' }],
    ['a page of HTML', { kind: 'html' }, { code: 'model-bad-reply' }],
    ['broken before any text', { kind: 'drop', text: '' }, { code: 'model-unreachable' }],
    [
      'an error in the stream',
      { kind: 'streamed-error', text: 'So', message: 'Overloaded.' },
      { code: 'model-failed' },
    ],
    ['withheld', { kind: 'text', text: '', finish: 'content_filter' }, { code: 'refused' }],
  ])('%s', async (_, reply, problem) => {
    expect(endOf(await replyTo(reply))).toMatchObject({ type: 'problem', problem });
  });

  test('no server there', async () => {
    const events = await replyTo(say(''), { baseUrl: 'http://127.0.0.1:9/v1' });
    expect(events).toMatchObject([{ type: 'problem', problem: { code: 'model-unreachable' } }]);
  });

  test('an address out of reach', async () => {
    const events = await replyTo(say('secret of the inner network'), { reach: 'public' });
    expect(events).toMatchObject([{ type: 'problem', problem: { code: 'model-unreachable' } }]);
    expect(server.requests).toEqual([]);
  });

  test('a provider that is not set up', async () => {
    const events = await all(portTo()(ask({ model: 'elsewhere:model' }), { signal }));
    expect(events).toMatchObject([{ type: 'problem', problem: { code: 'model-not-set-up' } }]);
  });

  test('the server’s own words are kept, keys in them are struck out', async () => {
    const events = await replyTo(
      error(401, `Incorrect API key provided: ${key}, also sk-abc***xyz. Bearer abcdefgh`),
    );
    expect(endOf(events)).toEqual({
      type: 'problem',
      problem: {
        code: 'model-key-rejected',
        message: "The model's server answered 401: Incorrect API key provided: [key], also [key]. [key]",
      },
    });
  });
});

describe('asking again', () => {
  test.each([429, 502, 503, 504])('after %i it asks again, at most twice', async (status) => {
    server.script({ replies: [error(status), error(status), program('answer(42);')] });
    expect(endOf(await all(portTo()(ask(), { signal })))).toMatchObject({ reason: 'complete' });
    expect(server.requests).toHaveLength(3);
    await replyTo(error(status));
    expect(server.requests).toHaveLength(6);
  });

  test.each<[string, Reply]>([
    ['another failure', error(500)],
    ['a long wait', error(429, 'Slow down.', 20)],
    ['a reply that began', { kind: 'drop', text: 'Some text.' }],
  ])('not after %s', async (_, reply) => {
    await replyTo(reply);
    expect(server.requests).toHaveLength(1);
  });

  test('without temperature and seed, when the model refuses them', async () => {
    server.script({
      replies: [error(400, "Unsupported value: 'temperature' is not supported."), program('answer(1);')],
    });
    const events = await all(portTo()(ask({ temperature: 1, seed: 3 }), { signal }));
    expect(endOf(events)).toMatchObject({ reason: 'complete' });
    expect(server.requests.map(({ body }) => [body.temperature, body.seed])).toEqual([
      [1, 3],
      [undefined, undefined],
    ]);
  });

  test('is given up when it is aborted meanwhile', async () => {
    server.script({ replies: [error(503, 'Busy.', 4)] });
    const controller = new AbortController();
    const events = all(portTo()(ask(), { signal: controller.signal }));
    await vi.waitFor(() => expect(server.requests).toHaveLength(1));
    controller.abort();
    expect(await events).toMatchObject([cutOff]);
    expect(server.requests).toHaveLength(1);
  });
});

describe('Stop ends the provider’s call', () => {
  const slow = say('x'.repeat(1_000), { delayMs: 20, chunkSize: 1 });

  test('in the middle of the text', async () => {
    server.script({ replies: [slow] });
    const controller = new AbortController();
    const events: WriteEvent[] = [];
    for await (const event of portTo()(ask(), { signal: controller.signal })) {
      events.push(event);
      if (events.length === 3) controller.abort();
    }
    expect(endOf(events)).toMatchObject(cutOff);
    await server.requests[0]?.over;
    expect(server.requests[0]?.hungUp).toBe(true);
  });

  test('before the first byte', async () => {
    server.script({ replies: [{ kind: 'hang' }] });
    const controller = new AbortController();
    const events = all(portTo()(ask(), { signal: controller.signal }));
    await vi.waitFor(() => expect(server.requests).toHaveLength(1));
    controller.abort();
    expect(await events).toMatchObject([cutOff]);
    await server.requests[0]?.over;
    expect(server.requests[0]?.hungUp).toBe(true);
  });

  test('by reading no further', async () => {
    server.script({ replies: [slow] });
    for await (const _ of portTo()(ask(), { signal })) break;
    await server.requests[0]?.over;
    expect(server.requests[0]?.hungUp).toBe(true);
  });
});

test('a model that never comes to an end is cut off', async () => {
  const endless = say('abcdefghij'.repeat(40_000), { chunkSize: 10_000 });
  const events = await replyTo(endless);
  expect(endOf(events)).toMatchObject(cutOff);
  expect(textIn(events).length).toBeLessThanOrEqual(300_000);
});

test('nothing is printed, whatever fails', async () => {
  const printed = (['log', 'warn', 'error', 'info'] as const).map((name) => vi.spyOn(console, name));
  await replyTo(error(401));
  await replyTo({ kind: 'malformed', text: 'x' });
  await all(portTo()(ask({ temperature: 0.5, seed: 9 }), { signal }));
  expect(printed.flatMap((spy) => spy.mock.calls)).toEqual([]);
});

const chunks = ['This ', 'computes it.\n```js\n', 'answer(6 * 7);\n', '```'];

writeProgramConformance('The port over a scripted model', async () => {
  const model = new MockLanguageModelV4({
    doStream: async () => ({
      stream: simulateReadableStream({
        chunkDelayInMs: 5,
        chunks: [
          { type: 'text-start', id: '1' },
          ...chunks.map((delta) => ({ type: 'text-delta' as const, id: '1', delta })),
          { type: 'text-end', id: '1' },
          {
            type: 'finish',
            finishReason: { unified: 'stop', raw: 'stop' },
            usage: {
              inputTokens: { total: 3, noCache: 3, cacheRead: undefined, cacheWrite: undefined },
              outputTokens: { total: 9, text: 9, reasoning: undefined },
            },
          },
        ],
      }),
    }),
  });
  const writeProgram = writeProgramWith({ findModel: () => ok(model), secrets: [] });
  return { writeProgram, request: ask(), text: chunks.join('') };
});

writeProgramConformance('The port over HTTP to an OpenAI-compatible server', async () => {
  server.script({ replies: [say(chunks.join(''), { delayMs: 5, chunkSize: 4 })] });
  return { writeProgram: portTo(), request: ask(), text: chunks.join('') };
});

test('a picture goes along with the question, and a server that fails at it is said to see nothing', async () => {
  const image = { type: 'image/jpeg', data: 'AAAA', alt: '' } as const;
  server.script({ replies: [program('answer(1);'), error(400, 'image input is not supported')] });
  await all(portTo()(ask({ image }), { signal }));
  expect(JSON.stringify(server.requests.at(-1)?.messages)).toContain('data:image/jpeg;base64,AAAA');
  const failed = await all(portTo()(ask({ image }), { signal }));
  expect(endOf(failed)).toMatchObject({ type: 'problem', problem: { code: 'model-cannot-see' } });
});
