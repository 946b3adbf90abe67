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

/** The sandbox's own page and engine: files that are the same for everybody. They need no door as long as they take nothing. */
const publicFiles = ['sandbox/engine/route.ts', 'sandbox/frame/route.ts'];

/** A request of which nothing may be read but how its answer may be packed. */
const sealedRequest = (): Request =>
  new Proxy(new Request('http://localhost/'), {
    get(_, name) {
      if (name !== 'headers') throw new Error(`looked at the request's ${String(name)}`);
      return {
        get: (header: string) => {
          if (header === 'accept-encoding') return 'gzip';
          throw new Error(`looked at the header ${header}`);
        },
      };
    },
  });

it.each(publicFiles)('%s looks at nothing of the request but how to pack its answer', async (file) => {
  const route: Record<string, unknown> = await import(join(app, file));
  expect(Object.keys(route)).toEqual(['GET']);
  const { GET } = route;
  if (typeof GET !== 'function') throw new Error('There is no GET');
  expect(await GET(sealedRequest())).toMatchObject({ status: 200 });
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
