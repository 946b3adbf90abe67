import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { openCopies } from '../kept-copies';
import { cachesInMemory } from '../testing/caches-in-memory';
import { dropFiles, file, keepFiles, otherFiles } from './keep-files';
import { keptPages, page, refresh } from './keep-pages';

const origin = 'https://wand.example';
const at = (path: string) => new Request(origin + path);

/** What the server answers by path; a path that is not there can't be reached. */
let server: Record<string, Response | (() => Response)>;
let asked: string[];

beforeEach(() => {
  server = {};
  asked = [];
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.stubGlobal('caches', cachesInMemory(origin));
  vi.stubGlobal('location', { origin });
  vi.stubGlobal('fetch', async (request: string | Request) => {
    const { pathname } = new URL(typeof request === 'string' ? request : request.url);
    asked.push(pathname);
    const answer = server[pathname];
    if (answer === undefined) throw new TypeError('Failed to fetch');
    return typeof answer === 'function' ? answer() : answer.clone();
  });
});

const html = (text: string, { owner = 'me', status = 200 } = {}) =>
  new Response(`<title>${text}</title>`, {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'x-wand-owner': owner,
      'content-security-policy': 'nonce',
    },
  });

/** The page, once all that outlives the answer is done. */
async function visit(path: string) {
  const work: Promise<unknown>[] = [];
  const response = await page(at(path), (later) => work.push(later));
  await Promise.all(work);
  return response;
}

describe('pages', () => {
  test('come from the server while it answers, and else as they came last, with their policy and a mark', async () => {
    server['/a'] = html('first');
    await visit('/a');
    server['/a'] = html('second');
    const fresh = await visit('/a');
    expect([await fresh?.text(), fresh?.headers.get('server-timing')]).toEqual([
      '<title>second</title>',
      null,
    ]);
    server = {};
    const kept = await visit('/a');
    expect(await kept?.text()).toBe('<title>second</title>');
    expect(kept?.headers.get('server-timing')).toBe('wand-kept');
    expect(kept?.headers.get('content-security-policy')).toBe('nonce');
    expect(await visit('/b')).toBeNull();
  });

  test('are kept while a proxy says that the server is away', async () => {
    server['/a'] = html('here');
    await visit('/a');
    server['/a'] = new Response('Bad gateway', { status: 502 });
    expect(await (await visit('/a'))?.text()).toBe('<title>here</title>');
  });

  test('that are gone on the server are gone here too, with the notebook’s copy', async () => {
    const id = 'notebook-of-the-test';
    const head = { id, version: 1, title: '', model: null, forkedFrom: null, createdAt: 0, updatedAt: 0 };
    const copies = await openCopies();
    await copies.write(head, new Map(), null);
    server['/'] = html('home');
    server['/shared/token'] = html('shared');
    server[`/notebooks/${id}`] = html('mine');
    await visit('/shared/token');
    await visit(`/notebooks/${id}`);
    expect(await copies.read(id)).not.toBeNull();
    server['/shared/token'] = html('revoked', { status: 404 });
    server[`/notebooks/${id}`] = html('deleted', { status: 404 });
    expect((await visit('/shared/token'))?.status).toBe(404);
    await visit(`/notebooks/${id}`);
    server = {};
    expect([await visit('/shared/token'), await visit(`/notebooks/${id}`)]).toEqual([null, null]);
    expect(await copies.read(id)).toBeNull();
  });

  test('of one owner are not there for another', async () => {
    server['/a'] = html('mine');
    await visit('/a');
    server['/b'] = html('theirs', { owner: 'other' });
    await visit('/b');
    server = {};
    expect(await visit('/a')).toBeNull();
    expect(await (await visit('/b'))?.text()).toBe('<title>theirs</title>');
  });

  test('that say nothing of an owner, went elsewhere or are no pages are not kept', async () => {
    server['/a'] = new Response('plain', { headers: { 'content-type': 'text/html' } });
    server['/b'] = new Response('{}', {
      headers: { 'content-type': 'application/json', 'x-wand-owner': 'me' },
    });
    server['/c'] = html('broken', { status: 500 });
    for (const path of ['/a', '/b', '/c']) await visit(path);
    server = {};
    expect(await Promise.all(['/a', '/b', '/c'].map(visit))).toEqual([null, null, null]);
  });

  test('bring the list of notebooks with them when they are new to it, and are listed the latest first', async () => {
    server['/'] = html('home');
    server['/notebooks/abcdefgh'] = html('Fish &amp; chips');
    await visit('/notebooks/abcdefgh');
    await visit('/notebooks/abcdefgh');
    const asForPages = asked.filter((path) => path !== '/notebooks/draft');
    expect(asForPages).toEqual(['/notebooks/abcdefgh', '/', '/notebooks/abcdefgh']);
    expect((await keptPages()).map(({ title }) => title)).toEqual(['Fish &amp; chips', 'home']);
  });

  test('are at most sixty; the oldest goes first', async () => {
    for (let number = 1; number <= 62; number += 1) {
      server[`/p${number}`] = html(String(number));
      await visit(`/p${number}`);
    }
    const titles = (await keptPages()).map(({ title }) => title);
    expect([titles.length, titles.at(-1)]).toEqual([60, '3']);
  });

  test('bring the page for new notebooks with them, in their language, which is never listed and never the oldest', async () => {
    const inLanguage = (lang: string) => {
      for (const path of ['/notebooks/draft', '/a']) {
        server[path] = new Response(`<html class="x" lang="${lang}"><title>${lang}</title>`, {
          headers: { 'content-type': 'text/html', 'x-wand-owner': 'me' },
        });
      }
    };
    inLanguage('en');
    await visit('/a');
    await visit('/a');
    expect(asked.filter((path) => path === '/notebooks/draft')).toHaveLength(1);
    inLanguage('zh-CN');
    await visit('/a');
    for (let number = 1; number <= 62; number += 1) {
      server[`/p${number}`] = new Response('<html lang="zh-CN"><title>p</title>', {
        headers: { 'content-type': 'text/html', 'x-wand-owner': 'me' },
      });
      await visit(`/p${number}`);
    }
    server = {};
    expect(await (await visit('/notebooks/draft'))?.text()).toContain('zh-CN');
    expect((await keptPages()).map(({ title }) => title)).toEqual(Array(60).fill('p'));
  });

  test('are renewed on request, which says whether the server answered', async () => {
    server['/a'] = html('a');
    expect([await refresh(`${origin}/a`), await refresh(`${origin}/b`)]).toEqual([true, false]);
  });
});

describe('files', () => {
  test('are all kept, or it fails; what is kept is not asked for again', async () => {
    server['/x.js'] = new Response('x');
    await expect(keepFiles(['/x.js', '/y.js'])).rejects.toThrow();
    server['/y.js'] = new Response('y');
    asked = [];
    await keepFiles(['/x.js', '/y.js']);
    expect(asked).toEqual(['/y.js']);
    server = {};
    expect(await (await file(at('/y.js'))).text()).toBe('y');
  });

  test('of a build before are there until they are dropped, and a newer build’s are kept when asked for', async () => {
    server['/old.js'] = new Response('old');
    await keepFiles(['/old.js']);
    server = { '/new.js': new Response('new') };
    expect(await (await file(at('/new.js'))).text()).toBe('new');
    expect(await (await file(at('/old.js'))).text()).toBe('old');
    const others = await otherFiles(['/new.js']);
    expect(others).toEqual([`${origin}/old.js`]);
    await dropFiles(others);
    await expect(file(at('/old.js'))).rejects.toThrow();
    server = {};
    expect(await (await file(at('/new.js'))).text()).toBe('new');
  });
});
