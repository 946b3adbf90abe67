import { createServer, request } from 'node:http';

/**
 * The app behind a server that can be told to serve another build: from then on every file of the first is gone, and
 * the service worker is another one, whose files have other addresses.
 */
export async function serveTwoBuilds(app: string) {
  let second = false;
  const server = createServer((asked, reply) => {
    const url = asked.url ?? '/';
    const isFile = url.startsWith('/_next/static/');
    if (second && isFile && !url.endsWith('?build=2')) {
      reply.writeHead(404).end();
      return;
    }
    const { host } = new URL(app);
    const headers = { ...asked.headers, host, connection: 'close', 'accept-encoding': 'identity' };
    if (headers.origin !== undefined) headers.origin = app;
    const path = url.replace('?build=2', '');
    const forwarded = request(`${app}${path}`, { method: asked.method, headers }, (answer) => {
      if (!second || path !== '/service-worker.js') {
        reply.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(reply);
        return;
      }
      const parts: Buffer[] = [];
      answer.on('data', (part) => parts.push(part));
      answer.on('end', () => {
        const script = Buffer.concat(parts).toString('utf8');
        reply.writeHead(200, { 'content-type': 'text/javascript', 'cache-control': 'no-cache' });
        reply.end(script.replace(/"(\/_next\/static\/[^"]+)"/g, '"$1?build=2"'));
      });
    });
    forwarded.on('error', () => reply.destroy());
    asked.pipe(forwarded);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const address = server.address();
  const port = address !== null && typeof address === 'object' ? address.port : 0;
  return {
    origin: `http://localhost:${port}`,
    serveSecond: () => {
      second = true;
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
