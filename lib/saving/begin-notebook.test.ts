import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { newQuestionCell } from '@/lib/notebook/new-cell';
import { beginNotebook } from './begin-notebook';
import { listDrafts } from './drafts';

const notebook = { title: 'New', model: null, cells: [newQuestionCell('q', 'a0', 'How many?')] };
const asked: string[] = [];
/** What the server answers by path; null: it can't be reached. */
let answers: (path: string) => Response | null = () => null;
let isPageKept = true;

beforeEach(() => {
  asked.length = 0;
  isPageKept = true;
  const kept = new Map<string, string>();
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
  });
  vi.stubGlobal('caches', { match: async () => (isPageKept ? new Response('page') : undefined) });
  vi.stubGlobal('fetch', async (path: string) => {
    asked.push(path);
    const answer = answers(path);
    if (answer === null) throw new TypeError('Failed to fetch');
    return answer;
  });
});

const anId = 'a-notebook-of-the-test';

test('a notebook is made on the server, after an owner the first time', async () => {
  answers = () => Response.json({ id: anId });
  expect(await beginNotebook(notebook)).toMatchObject({ ok: true, value: { isDraft: false } });
  await beginNotebook(notebook);
  expect(asked).toEqual(['/api/owner', '/api/notebooks', '/api/notebooks']);
  expect(await listDrafts()).toEqual([]);
});

test('where the server can’t be reached it is a draft under the id that the server may have heard', async () => {
  answers = (path) => (path === '/api/owner' ? Response.json({}) : null);
  const begun = await beginNotebook(notebook);
  expect(begun).toMatchObject({ ok: true, value: { isDraft: true } });
  expect(await listDrafts()).toMatchObject([{ id: begun.ok && begun.value.id, title: 'New', questions: 1 }]);
});

test('a browser that keeps no page for it makes none, and says why', async () => {
  answers = () => null;
  isPageKept = false;
  expect(await beginNotebook(notebook)).toMatchObject({ ok: false, problem: { code: 'offline' } });
  expect(await listDrafts()).toEqual([]);
});

test('what the server refuses is not kept', async () => {
  answers = () => Response.json({ problem: { code: 'too-large', message: 'No.' } }, { status: 413 });
  expect(await beginNotebook(notebook)).toMatchObject({ ok: false, problem: { code: 'too-large' } });
  expect(await listDrafts()).toEqual([]);
});
