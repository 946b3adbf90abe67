import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { programRequestSchema, type WriteEvent, type WriteProgram } from '@/lib/reasoning/write-program';
import { all, textIn, writeProgramConformance } from './conformance';
import { type ProgramPost, programPostSchema } from './program-post';
import { programResponse } from './program-response';
import { createRemoteWriteProgram } from './remote-write-program';

const request = programRequestSchema.parse({ question: '六乘以七？', model: 'test:model' });
const { signal } = new AbortController();
const end: WriteEvent = { type: 'end', reason: 'complete', model: 'test:model', usage: { outputTokens: 9 } };
const text = (delta: string): WriteEvent => ({ type: 'text', delta });

/** A server of ours over a scripted port, as the route wires it. */
let server: Server;
let url: string;
let port: WriteProgram;
let posts: ProgramPost[] = [];

beforeAll(async () => {
  server = createServer(async (incoming, outgoing) => {
    let body = '';
    for await (const chunk of incoming) body += chunk;
    const post = programPostSchema.parse(JSON.parse(body));
    posts.push(post);
    const gone = new AbortController();
    outgoing.on('close', () => gone.abort());
    const response = programResponse((signal) => port(post, { signal }), gone.signal, 20);
    outgoing.writeHead(response.status, Object.fromEntries(response.headers));
    // Node's stream types know the web streams of node:stream/web only.
    if (response.body)
      Readable.fromWeb(response.body as Parameters<typeof Readable.fromWeb>[0]).pipe(outgoing);
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});
afterAll(() => server.close().closeAllConnections());

const remote = (over: Parameters<typeof createRemoteWriteProgram>[0] = {}) =>
  createRemoteWriteProgram({ url, onLine: () => true, ...over });

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

const saying = (deltas: string[], delayMs = 0): WriteProgram =>
  async function* (_, options) {
    for (const delta of deltas) {
      await pause(delayMs);
      if (options.signal.aborted) return;
      yield text(delta);
    }
    yield end;
  };

/** A remote port whose server answers with these bytes. */
const over = (bytes: Uint8Array[], status = 200) =>
  remote({
    fetch: async () =>
      new Response(
        new ReadableStream({
          start(controller) {
            for (const each of bytes) controller.enqueue(each);
            controller.close();
          },
        }),
        { status },
      ),
  });

const lines = (...events: unknown[]) =>
  new TextEncoder().encode(events.map((event) => `${JSON.stringify(event)}\n`).join(''));

describe('the remote port', () => {
  test('brings every event over the wire, heartbeats left out', async () => {
    port = saying(['六乘', '以七 👍\n', '```js\nanswer(42)\n```'], 50);
    expect(await all(remote()(request, { signal }))).toEqual([
      text('六乘'),
      text('以七 👍\n'),
      text('```js\nanswer(42)\n```'),
      end,
    ]);
  });

  test('does not care where chunks begin and end', async () => {
    const bytes = lines(text('六乘以七 👍'), text('\u2028\n"'), end);
    for (let size = 1; size < 12; size++) {
      const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
        bytes.slice(index * size, (index + 1) * size),
      );
      expect(await all(over(chunks)(request, { signal }))).toEqual([
        text('六乘以七 👍'),
        text('\u2028\n"'),
        end,
      ]);
    }
  });

  test('calls a stream without an end cut off, its last half line left out', async () => {
    const bytes = lines(text('half'), text('lost'));
    expect(await all(over([bytes.slice(0, -5)])(request, { signal }))).toEqual([
      text('half'),
      { type: 'end', reason: 'cut-off', model: 'test:model', usage: {} },
    ]);
  });

  test('takes nothing after the end', async () => {
    expect(await all(over([lines(end, text('late'), end)])(request, { signal }))).toEqual([end]);
  });

  test.each([['no JSON\n'], ['{"type":"text"}\n'], ['<html>\n']])('calls %j a bad reply', async (line) => {
    const events = await all(over([new TextEncoder().encode(line)])(request, { signal }));
    expect(events).toMatchObject([{ type: 'problem', problem: { code: 'model-bad-reply' } }]);
  });

  test('says whether the network or the server is away', async () => {
    const fetch = async () => {
      throw new TypeError('Failed to fetch');
    };
    const codes = async (onLine: boolean) =>
      await all(remote({ fetch, onLine: () => onLine })(request, { signal }));
    expect(await codes(false)).toMatchObject([{ problem: { code: 'offline' } }]);
    expect(await codes(true)).toMatchObject([{ problem: { code: 'model-unreachable' } }]);
  });

  test('passes on why the server refused', async () => {
    const refusal = { code: 'too-many-requests', message: 'Slow down.', retryAfterSeconds: 7 };
    expect(await all(over([lines({ problem: refusal })], 429)(request, { signal }))).toEqual([
      { type: 'problem', problem: refusal },
    ]);
    expect(
      await all(over([new TextEncoder().encode('<h1>Bad Gateway</h1>')], 502)(request, { signal })),
    ).toMatchObject([{ problem: { code: 'internal' } }]);
  });

  test('sends the user’s own provider with its own models only', async () => {
    port = saying(['x']);
    posts = [];
    const provider = {
      kind: 'openai-compatible' as const,
      baseUrl: 'https://models.example/v1',
      apiKey: 'secret',
    };
    const own = remote({ ownProvider: () => provider });
    await all(own(request, { signal }));
    await all(own({ ...request, model: 'own:model' }, { signal }));
    expect(posts).toEqual([request, { ...request, model: 'own:model', provider }]);
  });

  test('ends the server’s call when it is aborted or left', async () => {
    const ended = vi.fn();
    port = async function* (_, options) {
      options.signal.addEventListener('abort', ended);
      for (let count = 0; count < 100 && !options.signal.aborted; count++) {
        yield text('x');
        await pause(20);
      }
    };
    const controller = new AbortController();
    const events: WriteEvent[] = [];
    for await (const event of remote()(request, { signal: controller.signal })) {
      events.push(event);
      controller.abort();
    }
    expect(textIn(events).length).toBeLessThan(5);
    await vi.waitFor(() => expect(ended).toHaveBeenCalledTimes(1));
    for await (const _ of remote()(request, { signal })) break;
    await vi.waitFor(() => expect(ended).toHaveBeenCalledTimes(2));
  });
});

writeProgramConformance('The remote port', async () => {
  port = saying(['This ', 'computes it.\n```js\n', 'answer(6 * 7);\n', '```'], 5);
  return { writeProgram: remote(), request, text: 'This computes it.\n```js\nanswer(6 * 7);\n```' };
});
