import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { isEndpoint } from './endpoint';

const app = join(import.meta.dirname, '../..');

const routeFiles = readdirSync(app, { recursive: true, encoding: 'utf8' })
  .filter((path) => /(^|[\\/])route\.tsx?$/.test(path))
  .sort();

/** What Next takes for a method's handler. */
const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];

it('finds the routes of notebooks, shares and health', () => {
  expect(routeFiles).toEqual(
    expect.arrayContaining([
      'api/health/route.ts',
      'api/notebooks/[id]/duplicate/route.ts',
      'api/notebooks/[id]/restore/route.ts',
      'api/notebooks/[id]/route.ts',
      'api/notebooks/[id]/shares/route.ts',
      'api/notebooks/route.ts',
      'api/shares/[id]/route.ts',
      'api/shares/fork/route.ts',
      'api/shares/route.ts',
    ]),
  );
});

/** The sandbox's page and engine, the service worker: the same for everybody. They need no door as long as they take nothing. */
const publicFiles = [
  'sandbox/embedded/route.ts',
  'sandbox/engine/route.ts',
  'sandbox/frame/route.ts',
  'service-worker.js/route.ts',
];

it.each(publicFiles)('%s answers without so much as looking at the request', async (file) => {
  const route: Record<string, unknown> = await import(join(app, file));
  expect(Object.keys(route).filter((name) => name !== 'dynamic')).toEqual(['GET']);
  expect(route.GET).toBeTypeOf('function');
  expect(route.GET).toHaveLength(0);
});

it.each(routeFiles.filter((file) => !publicFiles.includes(file)))(
  '%s: every exported method is made by endpoint',
  async (file) => {
    const route: Record<string, unknown> = await import(join(app, file));
    const exported = Object.keys(route).filter((name) => methods.includes(name));
    expect(exported).not.toEqual([]);
    expect(exported.filter((name) => !isEndpoint(route[name]))).toEqual([]);
  },
);

it('sees a handler that is not', () => {
  expect(isEndpoint(async () => new Response())).toBe(false);
});
