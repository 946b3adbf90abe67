import { expect, test } from 'vitest';
import { isShared, pageAddress, requestKind } from './request-kind';

const origin = 'https://wand.example';
const asked = (path: string, { mode = 'cors', method = 'GET', headers = {} } = {}) => ({
  url: path.startsWith('http') ? path : origin + path,
  mode: mode as RequestMode,
  method,
  headers: new Headers(headers),
});
const visit = { mode: 'navigate' };
const soft = { headers: { rsc: '1' } };

test.each([
  ['a page', asked('/notebooks/abc', visit), 'page'],
  ['the home page', asked('/', visit), 'page'],
  ['a built file', asked('/_next/static/chunks/a.js'), 'file'],
  ['the engine', asked('/sandbox/engine?v=1'), 'file'],
  ['the sandbox’s frame', asked('/sandbox/frame?v=1', visit), 'other'],
  ['the API', asked('/api/notebooks/abc'), 'other'],
  ['a visit to the API', asked('/api/health', visit), 'other'],
  ['the worker itself', asked('/service-worker.js'), 'other'],
  ['a save', asked('/api/notebooks/abc', { method: 'PATCH' }), 'other'],
  ['a form', asked('/', { ...visit, method: 'POST' }), 'other'],
  ['another origin', asked('https://elsewhere.example/_next/static/a.js'), 'other'],
  ['a page that another becomes', asked('/links?_rsc=1x', soft), 'soft-page'],
  [
    'a page fetched ahead',
    asked('/links?_rsc=1x', { headers: { rsc: '1', 'next-router-prefetch': '1' } }),
    'other',
  ],
  ['a picture', asked('/icon.svg'), 'other'],
])('%s', (_, request, kind) => expect(requestKind(request, origin)).toBe(kind));

test.each([
  ['/links?_rsc=1x', '/links'],
  ['/?order=title&_rsc=a#top', '/?order=title'],
  ['/notebooks/abc#cell', '/notebooks/abc'],
])('%s is kept as %s', (url, address) => expect(pageAddress(origin + url)).toBe(origin + address));

test('knows pages behind a link', () => {
  expect([`${origin}/shared/token`, `${origin}/notebooks/a`].map(isShared)).toEqual([true, false]);
});
