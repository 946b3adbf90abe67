import type { Browser } from '@playwright/test';
import autocannon from 'autocannon';
import type { QuestionCell } from '../../lib/notebook/cell';
import { newQuestionCell } from '../../lib/notebook/new-cell';
import { evenPositions } from '../../lib/notebook/position';
import { defaultRunLimits } from '../../lib/reasoning/run';
import type { Trace } from '../../lib/reasoning/trace';

const program =
  'const boxes = 3; // "3 boxes"\nconst pencils = boxes * 12;\nanswer(pencils, { unit: "pencils" });';

const traceAt = (at: number): Trace => [
  {
    type: 'asked',
    at,
    question: 'How many pencils?',
    strategy: 'program-with-repair',
    model: 'offline:writer',
  },
  { type: 'writing', at: at + 1, attempt: 1 },
  {
    type: 'written',
    at: at + 2,
    attempt: 1,
    program,
    prose: 'Multiplies.',
    model: 'offline:writer',
    usage: {},
  },
  { type: 'running', at: at + 3, attempt: 1, seed: 1, clock: 1, limits: defaultRunLimits },
  {
    type: 'ran',
    at: at + 4,
    attempt: 1,
    outcome: {
      kind: 'returned',
      answer: { value: { type: 'number', text: '36' }, unit: 'pencils' },
      console: [],
      durationMs: 1,
    },
  },
  { type: 'answered', at: at + 5, attempt: 1 },
];

/** A question whose program ran a moment after `at`. */
export const answeredQuestion = (id: string, position: string, question: string, at = 1): QuestionCell => ({
  ...newQuestionCell(id, position, question),
  trace: traceAt(at),
});

/** Makes a notebook of `cells` answered questions on the server at `origin`; gives its id and its owner's cookie. */
export async function makeNotebook(origin: string, cells: number): Promise<{ id: string; cookie: string }> {
  const headers = { 'content-type': 'application/json', origin };
  const positions = evenPositions(cells);
  const notebook = {
    title: 'Bench',
    model: null,
    cells: positions.map((position, index) =>
      answeredQuestion(
        `bench${index}`,
        position,
        `Question ${index}: how many pencils are in 3 boxes of 12?`,
      ),
    ),
  };
  const made = await fetch(`${origin}/api/notebooks`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ notebook }),
  });
  const cookie = (made.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  const { id } = await made.json();
  return { id, cookie };
}

/** As above, and a link to it; gives the link's path. */
export async function makeShare(origin: string, cells: number): Promise<string> {
  const { id, cookie } = await makeNotebook(origin, cells);
  const headers = { 'content-type': 'application/json', origin };
  const shared = await fetch(`${origin}/api/notebooks/${id}/shares`, {
    method: 'POST',
    headers: { ...headers, cookie },
    body: '{}',
  });
  const { token } = await shared.json();
  return `/shared/${token}`;
}

/** Requests a second that the server answers, over 10 connections for `seconds`. */
export async function requestsPerSecond(url: string, seconds: number): Promise<number> {
  const load = await autocannon({ url, connections: 10, duration: seconds });
  if (load.non2xx > 0) throw new Error(`${url} answered ${load.non2xx} requests with an error`);
  return load.requests.average;
}

/** Kilobytes over the wire for the first load of a page, by kind, and whether the editor, the parser or a model's code came along. */
export async function firstLoad(browser: Browser, url: string) {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  const kinds = new Map<string, string>();
  const kilobytes: Record<string, number> = {};
  session.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type));
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const kind = kinds.get(requestId) ?? 'Other';
    kilobytes[kind] = (kilobytes[kind] ?? 0) + encodedDataLength / 1000;
  });
  const scripts: string[] = [];
  page.on('response', async (response) => {
    if (response.request().resourceType() === 'script') scripts.push(await response.text().catch(() => ''));
  });
  await page.goto(url, { waitUntil: 'networkidle' });
  await context.close();
  return {
    kilobytes: Object.fromEntries(Object.entries(kilobytes).map(([kind, size]) => [kind, Math.round(size)])),
    hasEditor: scripts.some((source) => source.includes('monaco-editor')),
    hasParser: scripts.some((source) => source.includes('allowReturnOutsideFunction')),
    hasWriter: scripts.some((source) => source.includes('offline:writer')),
  };
}
