import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, expect, test, vi } from 'vitest';
import { EgressError } from './egress-error';
import { defaultPatience, type GuardedFetchOptions, guardedFetch } from './guarded-fetch';

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close().closeAllConnections();
});

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener).listen(0, '127.0.0.1');
  servers.push(server);
  await new Promise((resolve) => server.once('listening', resolve));
  // A listening TCP server's address is an AddressInfo, never a pipe's name.
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const fetchWith = (options: Partial<GuardedFetchOptions> = {}) =>
  guardedFetch({ reach: 'operator', ...options });
const impatient = { ...defaultPatience, connectMs: 200, firstByteMs: 150, idleMs: 150 };

async function reasonOf(work: Promise<unknown>): Promise<string> {
  const error = await work.then(
    () => null,
    (error: unknown) => error,
  );
  return error instanceof EgressError ? error.reason : `not an EgressError: ${error}`;
}

test('passes method, headers and body on and gives the reply back', async () => {
  const url = await serve((request, response) => {
    response.setHeader(
      'x-seen',
      `${request.method} ${request.headers['x-one']} ${request.headers['accept-encoding']}`,
    );
    request.pipe(response);
  });
  const response = await fetchWith()(url, { method: 'POST', headers: { 'x-one': '1' }, body: 'Grüße' });
  expect([response.status, response.headers.get('x-seen'), await response.text()]).toEqual([
    200,
    'POST 1 identity',
    'Grüße',
  ]);
});

test.each([
  'http://127.0.0.1:1/',
  'http://localhost:1/',
  'http://2130706433:1/',
  'http://0177.0.0.1:1/',
  'http://0x7f.1:1/',
  'http://[::1]:1/',
  'http://[::ffff:127.0.0.1]:1/',
  'http://10.0.0.1/',
  'http://169.254.169.254/latest/meta-data/',
  'http://user:secret@example.com/',
  'file:///etc/passwd',
  'ftp://example.com/',
  'no address',
])('refuses %s for a user of a public server', async (address) => {
  expect(await reasonOf(fetchWith({ reach: 'public' })(address))).toBe('refused');
});

test.each(['public-or-loopback', 'operator'] as const)(
  'refuses metadata addresses within reach %s',
  async (reach) => {
    expect(await reasonOf(fetchWith({ reach })('http://169.254.169.254/'))).toBe('refused');
    expect(await reasonOf(fetchWith({ reach })('http://[::ffff:169.254.169.254]/'))).toBe('refused');
  },
);

test('refuses a private address and allows loopback when the app serves this machine only', async () => {
  const url = await serve((_, response) => response.end('here'));
  const fetch = fetchWith({ reach: 'public-or-loopback' });
  expect(await (await fetch(url)).text()).toBe('here');
  expect(await reasonOf(fetch('http://192.168.1.1/'))).toBe('refused');
});

test('refuses a name when any one of its addresses is out of reach', async () => {
  const resolve: GuardedFetchOptions['resolve'] = (_, callback) =>
    callback(null, [
      { address: '93.184.215.14', family: 4 },
      { address: '127.0.0.1', family: 4 },
    ]);
  expect(await reasonOf(fetchWith({ reach: 'public', resolve })('http://example.test/'))).toBe('refused');
});

test('connects to the very address that was checked', async () => {
  const url = await serve((request, response) => response.end(request.headers.host));
  const answers = ['127.0.0.1', '10.0.0.1'];
  const resolve: GuardedFetchOptions['resolve'] = (_, callback) =>
    callback(null, [{ address: answers.shift() ?? '', family: 4 }]);
  const port = new URL(url).port;
  const response = await fetchWith({ reach: 'loopback', resolve })(`http://rebinding.test:${port}/`);
  expect([await response.text(), answers]).toEqual([`rebinding.test:${port}`, ['10.0.0.1']]);
});

test('refuses redirects and compressed replies', async () => {
  const url = await serve((request, response) => {
    if (request.url === '/moved') return response.writeHead(307, { location: '/' }).end();
    return response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('small'));
  });
  expect(await reasonOf(fetchWith()(`${url}/moved`))).toBe('redirected');
  expect(await reasonOf(fetchWith()(`${url}/packed`))).toBe('encoded');
});

test('ends a reply that is too large', async () => {
  const url = await serve((_, response) => response.end('x'.repeat(5_000)));
  const response = await fetchWith({ maxBytes: 4_000 })(url);
  expect(await reasonOf(response.text())).toBe('too-large');
});

test('ends a reply that does not begin, that pauses for too long, or that never ends', async () => {
  const url = await serve((request, response) => {
    if (request.url === '/silent') return;
    response.write('begun');
    if (request.url === '/endless') setInterval(() => response.write('.'), 20).unref();
  });
  const fetch = fetchWith({ patience: { ...impatient, totalMs: 400 } });
  expect(await reasonOf(fetch(`${url}/silent`))).toBe('timed-out');
  expect(await reasonOf((await fetch(`${url}/pausing`)).text())).toBe('timed-out');
  expect(await reasonOf((await fetch(`${url}/endless`)).text())).toBe('timed-out');
});

test('tells an unreachable server from a broken connection', async () => {
  const url = await serve((_, response) => {
    response.write('begun', () => response.destroy());
  });
  expect(await reasonOf(fetchWith()('http://127.0.0.1:1/'))).toBe('unreachable');
  expect(await reasonOf((await fetchWith()(url)).text())).toBe('lost');
});

test.each(['abort', 'cancel'] as const)('closes the connection on %s', async (how) => {
  const closed = vi.fn();
  const url = await serve((_, response) => {
    response.on('close', closed).write('begun');
  });
  const controller = new AbortController();
  const response = await fetchWith()(url, { signal: controller.signal });
  const reader = response.body?.getReader();
  await reader?.read();
  if (how === 'cancel') await reader?.cancel();
  else {
    const next = reader?.read();
    controller.abort();
    await expect(next).rejects.toMatchObject({ name: 'AbortError' });
  }
  await vi.waitFor(() => expect(closed).toHaveBeenCalled());
});
