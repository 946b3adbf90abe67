import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, type Page, test } from '@playwright/test';
import {
  type ConformanceCase,
  conformanceCases,
  conformanceRun,
  hostileCases,
  tightLimits,
} from '../lib/sandbox/conformance-cases';
import { addBundle } from './add-script';

/** Puts the app's own sandbox at hand in a page of the app, as `sandbox`. */
async function withSandbox(page: Page) {
  await page.goto('/');
  await addBundle(
    page,
    `import { createBrowserSandbox } from './lib/sandbox/browser-sandbox';
    globalThis.sandbox = createBrowserSandbox();`,
  );
}

type Ran = { outcome: { kind: string; [field: string]: unknown }; ms: number; answered: number };

/** Runs a program as the conformance suite does; says what came of it, when, and how many timers the page answered. */
const run = (
  page: Page,
  program: string,
  limits = conformanceRun.limits,
  data: ConformanceCase['data'] = undefined,
): Promise<Ran> =>
  page.evaluate(
    async (request) => {
      let answered = 0;
      const timer = setInterval(() => {
        answered += 1;
      }, 10);
      const start = performance.now();
      const { sandbox } = globalThis as unknown as {
        sandbox: { run: (asked: unknown) => Promise<Ran['outcome']> };
      };
      const outcome = await sandbox.run(request);
      clearInterval(timer);
      return { outcome, ms: performance.now() - start, answered };
    },
    { program, ...conformanceRun, limits, data },
  );

test('the sandbox in a browser keeps to the port, like the one in Node', async ({ page }) => {
  await withSandbox(page);
  for (const { name, program, data, outcome } of conformanceCases) {
    expect(
      (await run(page, program, conformanceRun.limits, data)).outcome,
      `a program ${name}`,
    ).toMatchObject(outcome);
  }
});

test('runaway programs leave the page answering, end in time with the right outcome, and harm no later run', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await withSandbox(page);
  await run(page, 'answer(1)');
  for (const { name, program, outcome } of hostileCases) {
    const ran = await run(page, program, tightLimits);
    expect([outcome.kind].flat(), name).toContain(ran.outcome.kind);
    expect(ran.ms, `${name} ends by its budget and two seconds`).toBeLessThan(tightLimits.budgetMs + 2_000);
    // A page that is held up answers once, at the end; how soon it answers is measured by `npm run bench`.
    expect(ran.answered, `the page answers during ${name}`).toBeGreaterThanOrEqual(
      Math.min(10, Math.floor(ran.ms / 100)),
    );
    const next = await run(page, 'answer("fine")');
    expect(next.outcome, `the run after ${name}`).toMatchObject({ answer: { value: { text: 'fine' } } });
  }
});

/** What code in the worker could try if it had escaped the engine altogether. */
const probes = async (canary: string) => {
  const attempts: Record<string, () => unknown> = {
    fetch: () => fetch(canary),
    'fetch of our own API': () => fetch('/api/notebooks'),
    'an old request': () =>
      new Promise((resolve, reject) => {
        const request = new XMLHttpRequest();
        request.onload = resolve;
        request.onerror = () => reject(new Error('refused'));
        request.open('GET', canary);
        request.send();
      }),
    'a socket': () =>
      new Promise((resolve, reject) => {
        const socket = new WebSocket(canary.replace('http', 'ws'));
        socket.onopen = resolve;
        socket.onerror = () => reject(new Error('refused'));
      }),
    'an event stream': () =>
      new Promise((resolve, reject) => {
        const source = new EventSource(canary);
        source.onopen = resolve;
        source.onerror = () => reject(new Error('refused'));
      }),
    importScripts: () =>
      (globalThis as unknown as { importScripts: (url: string) => void }).importScripts(canary),
    import: () => import(/* webpackIgnore: true */ canary),
    indexedDB: () =>
      new Promise((resolve, reject) => {
        const request = indexedDB.open('x');
        request.onsuccess = resolve;
        request.onerror = () => reject(new Error('refused'));
      }),
    caches: () => caches.open('x'),
    eval: () => Reflect.get(globalThis, 'eval')('1 + 1'),
  };
  const reached: string[] = [];
  for (const [name, attempt] of Object.entries(attempts)) {
    try {
      const settled = await Promise.race([
        Promise.resolve(attempt()).then(() => true),
        new Promise<boolean>((resolve) => setTimeout(() => resolve(false), 1_500)),
      ]);
      if (settled) reached.push(name);
    } catch {
      // Refused, as it should be.
    }
  }
  return reached;
};

test('nothing leaves the sandbox, even if a program had escaped the engine', async ({ page, context }) => {
  test.setTimeout(90_000);
  const calls: string[] = [];
  const canary = createServer((request, response) => {
    calls.push(request.url ?? '');
    response.writeHead(200, { 'access-control-allow-origin': '*', 'content-type': 'text/javascript' });
    response.end('');
  });
  await new Promise<void>((resolve) => canary.listen(0, '127.0.0.1', resolve));
  // A listening TCP server's address is an object.
  const { port } = canary.address() as AddressInfo;
  await context.addCookies([
    { name: 'secret', value: 'cookie', url: page.url() === 'about:blank' ? 'http://localhost' : page.url() },
  ]);
  await withSandbox(page);
  expect((await run(page, 'answer(1)')).outcome.kind).toBe('returned');
  const [worker] = page.workers();
  if (!worker) throw new Error('The sandbox has no worker');
  expect(await worker.evaluate(probes, `http://127.0.0.1:${port}/`)).toEqual([]);
  const frame = page.frames().find((each) => each.url().includes('/sandbox/frame'));
  if (!frame) throw new Error('The sandbox has no frame');
  const origin = await frame.evaluate(() => {
    try {
      return `${location.origin} ${document.cookie}`;
    } catch {
      return 'refused';
    }
  });
  expect(origin).toBe('refused');
  expect(calls).toEqual([]);
  canary.close();
});
