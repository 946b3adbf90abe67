import { describe, expect, test } from 'vitest';
import { fetchTransport } from './transport';

const json =
  (body: unknown, status = 200) =>
  async () =>
    Response.json(body, { status });
const saved = { cells: [{ status: 'saved', cellId: 'a', version: 2 }], updatedAt: 5 };

describe('a save over HTTP', () => {
  test.each([
    ['an acknowledgement', json(saved), { ok: true, value: saved }],
    ['a conflict, which has the same body', json(saved, 409), { ok: true, value: saved }],
    [
      'a refusal in words',
      json({ problem: { code: 'too-large', message: 'm' } }, 413),
      { ok: false, problem: { code: 'too-large', message: 'm' } },
    ],
    ['a body that does not fit', json({ fine: true }), { ok: false, problem: { code: 'internal' } }],
    [
      'a proxy page',
      async () => new Response('<html>', { status: 502 }),
      { ok: false, problem: { code: 'internal' } },
    ],
    ['half a reply', async () => new Response('{"cells": ['), { ok: false, problem: { code: 'offline' } }],
    [
      'no network',
      async () => {
        throw new TypeError('Failed to fetch');
      },
      { ok: false, problem: { code: 'offline' } },
    ],
  ])('%s', async (_, request, expected) => {
    expect(await fetchTransport('n', request).save({ cells: [] })).toMatchObject(expected);
  });

  test('goes to the notebook as JSON that may outlive the page', async () => {
    const calls: [unknown, RequestInit | undefined][] = [];
    const transport = fetchTransport('an id', async (url, init) => {
      calls.push([url, init]);
      return Response.json(saved);
    });
    await transport.save({ cells: [{ cellId: 'a', baseVersion: 1, cell: null }] }, { keepalive: true });
    expect(calls).toEqual([
      [
        '/api/notebooks/an%20id',
        {
          method: 'PATCH',
          headers: { 'content-type': 'application/json' },
          body: '{"cells":[{"cellId":"a","baseVersion":1,"cell":null}]}',
          keepalive: true,
          signal: null,
        },
      ],
    ]);
  });
});
