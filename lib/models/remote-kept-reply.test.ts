import { expect, test } from 'vitest';
import { programRequestSchema, type WriteEvent } from '@/lib/reasoning/write-program';
import { all } from './conformance';
import { createRemoteWriteProgram, pageLeft } from './remote-write-program';

const request = programRequestSchema.parse({ question: '6 × 7?', model: 'test:model' });
const end: WriteEvent = { type: 'end', reason: 'complete', model: 'test:model', usage: {} };
const text = (delta: string): WriteEvent => ({ type: 'text', delta });
const lines = (...events: WriteEvent[]) => events.map((event) => `${JSON.stringify(event)}\n`).join('');
const cutOff = { type: 'end', reason: 'cut-off', model: 'test:model', usage: {} };
const notFound = JSON.stringify({ problem: { code: 'not-found', message: 'There is no such reply.' } });

/** A connection that brings some lines and then breaks. */
const breaking = (...events: WriteEvent[]) =>
  new Response(
    new ReadableStream({
      pull(controller) {
        const first = events.shift();
        if (first) controller.enqueue(new TextEncoder().encode(lines(first)));
        else controller.error(new TypeError('network error'));
      },
    }),
  );

/** A server that answers each request with the next reply; an error is a network that is away. */
function serverOf(...replies: (Response | Error)[]) {
  const asked: string[] = [];
  const write = createRemoteWriteProgram({
    onLine: () => true,
    pausesMs: [1, 1, 1],
    fetch: async (url, init) => {
      asked.push(`${init?.method ?? 'GET'} ${url}`);
      if (init?.method === 'DELETE') return Response.json({});
      const reply = replies.shift() ?? new TypeError('Failed to fetch');
      if (reply instanceof Error) throw reply;
      return reply;
    },
  });
  return { asked, write };
}

const here = new AbortController().signal;
const kept = { reply: 'cell.1.1', again: false };
const fresh = 'POST /api/programs';
const again = 'GET /api/programs?reply=cell.1.1';

test('a connection that breaks is made again, and the text goes on where it was', async () => {
  const { write, asked } = serverOf(
    breaking(text('const a'), text(' = 1')),
    new TypeError('Failed to fetch'),
    new Response(lines(text('const a = 1;'), text('\nanswer(a)'), end)),
  );
  expect(await all(write(request, { signal: here, kept }))).toEqual([
    text('const a'),
    text(' = 1'),
    text(';'),
    text('\nanswer(a)'),
    end,
  ]);
  expect(asked).toEqual([fresh, again, again]);
});

test('a server that has forgotten the reply, or stays away, leaves what has arrived', async () => {
  const forgotten = serverOf(breaking(text('half')), new Response(notFound, { status: 404 }));
  expect(await all(forgotten.write(request, { signal: here, kept }))).toEqual([text('half'), cutOff]);
  const away = serverOf(breaking(text('half')));
  expect(await all(away.write(request, { signal: here, kept }))).toEqual([text('half'), cutOff]);
  expect(away.asked).toEqual([fresh, again, again, again]);
});

test('a question that reached nobody is not asked again by itself', async () => {
  const { write, asked } = serverOf();
  expect(await all(write(request, { signal: here, kept }))).toMatchObject([
    { type: 'problem', problem: { code: 'model-unreachable' } },
  ]);
  expect(asked).toEqual([fresh]);
});

test('a reply that was asked for before is read, and nothing is asked for', async () => {
  const { write, asked } = serverOf(new Response(lines(text('all'), end)));
  expect(await all(write(request, { signal: here, kept: { ...kept, again: true } }))).toEqual([
    text('all'),
    end,
  ]);
  const gone = serverOf(new Response(notFound, { status: 404 }));
  expect(await all(gone.write(request, { signal: here, kept: { ...kept, again: true } }))).toMatchObject([
    { type: 'problem', problem: { code: 'not-found' } },
  ]);
  expect([...asked, ...gone.asked]).toEqual([again, again]);
});

test.each([
  ['stopping tells the server', undefined, [fresh, 'DELETE /api/programs']],
  ['leaving the page does not', pageLeft, [fresh]],
])('%s', async (_what, reason, requests) => {
  const controller = new AbortController();
  const { write, asked } = serverOf(breaking(text('a'), text('b'), text('c')));
  for await (const event of write(request, { signal: controller.signal, kept })) {
    if (event.type === 'text') controller.abort(reason);
  }
  expect(asked).toEqual(requests);
});
