import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import type { Browser } from '@playwright/test';

/** The ten-line program of the sandbox's measurement, in Python. */
const program = `
boxes = 3
pencils_per_box = 12
pencils_given_away = 7
pencils_at_first = boxes * pencils_per_box
pencils_left = pencils_at_first - pencils_given_away
total = 0
for day in range(1, 31):
    total += pencils_left * day
average = total / 30
average
`;

const contentTypes: Record<string, string> = {
  '.mjs': 'text/javascript',
  '.js': 'text/javascript',
  '.wasm': 'application/wasm',
  '.json': 'application/json',
  '.html': 'text/html',
};

/** Milliseconds from the start of a page with Pyodide at hand on this machine to the program's first value, and of a later run. */
export async function benchPyodide(browser: Browser): Promise<{ coldMs: number; warmMs: number }> {
  const server = createServer(async (request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://localhost').pathname);
    const file = path === '/' ? null : join('node_modules/pyodide', path);
    const body = file === null ? '<!doctype html>' : await readFile(file).catch(() => null);
    response.writeHead(body === null ? 404 : 200, {
      'content-type': contentTypes[extname(path) || '.html'] ?? 'application/octet-stream',
    });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A listening TCP server's address is an object.
  const { port } = server.address() as AddressInfo;
  const page = await browser.newPage();
  try {
    await page.goto(`http://127.0.0.1:${port}/`);
    return await page.evaluate(async (source) => {
      const start = performance.now();
      const { loadPyodide } = await import(new URL('/pyodide.mjs', location.href).href);
      const pyodide = await loadPyodide();
      pyodide.runPython(source);
      const coldMs = performance.now() - start;
      const again = performance.now();
      pyodide.runPython(source);
      return { coldMs, warmMs: performance.now() - again };
    }, program);
  } finally {
    await page.close();
    server.close();
  }
}
