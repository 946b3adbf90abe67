import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  createdNotebookSchema,
  loadedNotebookSchema,
  notebookListSchema,
  saveReplySchema,
} from '@/lib/net/notebooks-api';
import { createdShareSchema, shareListSchema } from '@/lib/net/shares-api';
import { newTextCell } from '@/lib/notebook/new-cell';
import { closeDatabase } from '@/lib/store/database';
import { prepareDatabase } from '@/lib/store/prepare-database';
import * as health from './health/route';
import * as duplicate from './notebooks/[id]/duplicate/route';
import * as restore from './notebooks/[id]/restore/route';
import * as notebook from './notebooks/[id]/route';
import * as notebookShares from './notebooks/[id]/shares/route';
import * as notebooks from './notebooks/route';
import * as ownerRoute from './owner/route';
import * as share from './shares/[id]/route';
import * as fork from './shares/fork/route';
import * as shares from './shares/route';

/** A notebook's life over the routes, as two browsers see it. */

const folder = mkdtempSync(join(tmpdir(), 'wand-routes-'));
beforeAll(async () => {
  process.env.DATABASE_URL = `file:${join(folder, 'wand.db')}`;
  await prepareDatabase();
});
afterAll(async () => {
  await closeDatabase();
  rmSync(folder, { recursive: true, force: true });
});

type Handler = typeof notebooks.GET;

/** A browser: keeps its cookie and sends what browsers send. */
function browser() {
  let cookie = '';
  return async (
    handler: Handler,
    method: string,
    { id = '', body, query = '' }: { id?: string; body?: unknown; query?: string } = {},
  ) => {
    const request = new Request(`http://localhost:3000/api${query}`, {
      method,
      headers: {
        host: 'localhost:3000',
        'content-type': 'application/json',
        'sec-fetch-site': 'same-origin',
        cookie,
      },
      ...(method === 'GET' ? {} : { body: JSON.stringify(body ?? {}) }),
    });
    const reply = await handler(request, { params: Promise.resolve(id === '' ? {} : { id }) });
    cookie = reply.headers.get('set-cookie')?.split(';')[0] ?? cookie;
    return { status: reply.status, data: (await reply.json()) as unknown };
  };
}

const cell = { kind: 'text', id: 'a', position: 'a0', text: 'one' } as const;
const whole = { title: 'Sums', model: null, cells: [cell] };

it('answers health', async () => {
  expect(await browser()(health.GET, 'GET')).toEqual({ status: 200, data: { ready: true } });
});

it('makes, lists, opens, saves, deletes, restores and duplicates a notebook', async () => {
  const ask = browser();
  expect(await ask(notebooks.GET, 'GET')).toEqual({ status: 200, data: { notebooks: [] } });
  const { id } = createdNotebookSchema.parse(
    (await ask(notebooks.POST, 'POST', { body: { notebook: whole } })).data,
  );
  const list = async (query = '') => {
    const { data } = await ask(notebooks.GET, 'GET', { query });
    return notebookListSchema.parse(data).notebooks.map((one) => one.id);
  };
  expect(await list()).toEqual([id]);
  const opened = loadedNotebookSchema.parse((await ask(notebook.GET, 'GET', { id })).data);
  expect(opened.cells).toEqual([{ version: 1, cell }]);

  const change = { cellId: 'a', baseVersion: 1, cell: { ...cell, text: 'two' } };
  const saved = await ask(notebook.PATCH, 'PATCH', {
    id,
    body: { cells: [change], properties: { baseVersion: 1, title: 'New' } },
  });
  expect([saved.status, saveReplySchema.parse(saved.data)]).toEqual([
    200,
    {
      cells: [{ status: 'saved', cellId: 'a', version: 2 }],
      properties: { status: 'saved', version: 2, title: 'New', model: null },
      updatedAt: expect.any(Number),
    },
  ]);
  const stale = await ask(notebook.PATCH, 'PATCH', {
    id,
    body: { cells: [{ ...change, cell: { ...cell, text: 'three' } }] },
  });
  expect([stale.status, saveReplySchema.parse(stale.data).cells]).toEqual([
    409,
    [{ status: 'conflict', cellId: 'a', version: 2, cell: { ...cell, text: 'two' } }],
  ]);

  expect((await ask(notebook.DELETE, 'DELETE', { id })).status).toBe(200);
  expect([await list(), await list('?bin=1')]).toEqual([[], [id]]);
  expect((await ask(notebook.GET, 'GET', { id })).status).toBe(404);
  expect((await ask(restore.POST, 'POST', { id })).status).toBe(200);
  const copy = createdNotebookSchema.parse(
    (await ask(duplicate.POST, 'POST', { id, body: { title: 'Copy' } })).data,
  );
  expect((await list()).toSorted()).toEqual([id, copy.id].toSorted());
});

it('shares by link, lets another browser fork, and ends the link when it is revoked', async () => {
  const [ask, other] = [browser(), browser()];
  const { id } = createdNotebookSchema.parse(
    (await ask(notebooks.POST, 'POST', { body: { notebook: whole } })).data,
  );
  const made = createdShareSchema.parse((await ask(notebookShares.POST, 'POST', { id })).data);
  expect(shareListSchema.parse((await ask(shares.GET, 'GET')).data).shares).toEqual([made.share]);
  expect(shareListSchema.parse((await ask(notebookShares.GET, 'GET', { id })).data).shares).toEqual([
    made.share,
  ]);
  expect(shareListSchema.parse((await other(shares.GET, 'GET')).data).shares).toEqual([]);

  const forked = createdNotebookSchema.parse(
    (await other(fork.POST, 'POST', { body: { token: made.token } })).data,
  );
  const copy = loadedNotebookSchema.parse((await other(notebook.GET, 'GET', { id: forked.id })).data);
  expect([copy.forkedFrom, copy.cells]).toEqual([{ title: 'Sums' }, [{ version: 1, cell }]]);

  expect((await other(share.DELETE, 'DELETE', { id: made.share.id })).status).toBe(404);
  expect((await ask(share.DELETE, 'DELETE', { id: made.share.id })).status).toBe(200);
  expect((await other(fork.POST, 'POST', { body: { token: made.token } })).status).toBe(404);
});

it("answers 404 to every method on somebody else's notebook, the same as on none", async () => {
  const [ask, other] = [browser(), browser()];
  const { id } = createdNotebookSchema.parse(
    (await ask(notebooks.POST, 'POST', { body: { notebook: whole } })).data,
  );
  await other(notebooks.POST, 'POST');
  for (const theirs of [id, 'nothing-of-this-name', '../etc']) {
    const statuses = [
      await other(notebook.GET, 'GET', { id: theirs }),
      await other(notebook.PATCH, 'PATCH', {
        id: theirs,
        body: { cells: [{ cellId: 'a', baseVersion: 1, cell: null }] },
      }),
      await other(notebook.DELETE, 'DELETE', { id: theirs }),
      await other(restore.POST, 'POST', { id: theirs }),
      await other(duplicate.POST, 'POST', { id: theirs }),
      await other(notebookShares.POST, 'POST', { id: theirs }),
    ].map(({ status }) => status);
    expect(statuses).toEqual(Array(6).fill(404));
  }
  expect((await ask(notebook.GET, 'GET', { id })).status).toBe(200);
});

it('takes a notebook that a browser began by itself once, however often it is asked, and from its owner alone', async () => {
  const [mine, stranger] = [browser(), browser()];
  const id = 'begun-by-the-browser-itself';
  expect((await mine(ownerRoute.POST, 'POST')).data).toEqual({});
  for (let time = 0; time < 2; time += 1) {
    expect((await mine(notebooks.POST, 'POST', { body: { id } })).data).toEqual({ id });
  }
  const cell = newTextCell('a', 'a0', 'typed offline');
  const save = { id, body: { cells: [{ cellId: 'a', baseVersion: 0, cell }] } };
  for (let time = 0; time < 2; time += 1) {
    const { status, data } = await mine(notebook.PATCH, 'PATCH', save);
    expect([status, saveReplySchema.parse(data).cells]).toEqual([
      200,
      [{ status: 'saved', cellId: 'a', version: 1 }],
    ]);
  }
  expect((await mine(notebooks.POST, 'POST', { body: { id } })).data).toEqual({ id });
  expect(loadedNotebookSchema.parse((await mine(notebook.GET, 'GET', { id })).data).cells).toHaveLength(1);
  expect((await stranger(notebooks.POST, 'POST', { body: { id } })).status).toBe(409);
});
