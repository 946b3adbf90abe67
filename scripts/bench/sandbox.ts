import type { Page } from '@playwright/test';
import { addBundle } from '../../e2e/add-script';
import { defaultRunLimits, type RunRequest } from '../../lib/reasoning/run';
import { createNodeSandbox } from '../../lib/sandbox/node-sandbox';
import { median } from '../evaluate/tally';

/** Ten lines, as a model writes them; scripts/bench/pyodide.ts has the same in Python. */
export const tenLines = `const boxes = 3; // "3 boxes"
const pencilsPerBox = 12; // "of 12 pencils"
const pencilsGivenAway = 7; // "gives 7 pencils away"
const pencilsAtFirst = boxes * pencilsPerBox;
const pencilsLeft = pencilsAtFirst - pencilsGivenAway;
let total = 0;
for (let day = 1; day <= 30; day += 1) total += pencilsLeft * day;
const average = total / 30;
console.log('average', average);
answer(average, { unit: 'pencils' });`;

const request: RunRequest = { program: tenLines, seed: 1, clock: 0, limits: defaultRunLimits };

/** Programs a second through one worker of the Node sandbox, and the median milliseconds of one run. */
export async function benchNodeSandbox(runs = 300): Promise<{ programsPerSecond: number; medianMs: number }> {
  const sandbox = createNodeSandbox({ workers: 1 });
  try {
    for (let warm = 0; warm < 20; warm += 1) await sandbox.run(request);
    const times: number[] = [];
    const start = performance.now();
    for (let run = 0; run < runs; run += 1) {
      const before = performance.now();
      const outcome = await sandbox.run(request);
      if (outcome.kind !== 'returned') throw new Error(`The ten-line program ended as ${outcome.kind}`);
      times.push(performance.now() - before);
    }
    const seconds = (performance.now() - start) / 1000;
    return { programsPerSecond: Math.round(runs / seconds), medianMs: median(times) };
  } finally {
    await sandbox.close();
  }
}

/**
 * The browser's sandbox in a page of the running app, milliseconds: `coldMs` from nothing fetched to the first outcome,
 * `warmMs` and `warmP95Ms` from a complete program to its outcome.
 */
export async function benchBrowserSandbox(
  page: Page,
): Promise<{ coldMs: number; warmMs: number; warmP95Ms: number }> {
  await addBundle(
    page,
    `import { createBrowserSandbox } from './lib/sandbox/browser-sandbox';
    globalThis.benchSandbox = async (request, runs) => {
      const start = performance.now();
      const sandbox = createBrowserSandbox();
      const first = await sandbox.run(request);
      const coldMs = performance.now() - start;
      if (first.kind !== 'returned') throw new Error('The first run ended as ' + JSON.stringify(first));
      const times = [];
      for (let run = 0; run < runs; run += 1) {
        const before = performance.now();
        await sandbox.run(request);
        times.push(performance.now() - before);
      }
      sandbox.close();
      times.sort((a, b) => a - b);
      return { coldMs, warmMs: times[runs >> 1], warmP95Ms: times[Math.floor(runs * 0.95)] };
    };`,
  );
  const round = (ms: number) => Math.round(ms * 10) / 10;
  const { coldMs, warmMs, warmP95Ms } = await page.evaluate(
    ([benched, runs]) =>
      // The bundle above put it there.
      (
        globalThis as unknown as {
          benchSandbox: (r: unknown, n: number) => Promise<Record<'coldMs' | 'warmMs' | 'warmP95Ms', number>>;
        }
      ).benchSandbox(benched, runs),
    [request, 100] as const,
  );
  return { coldMs: round(coldMs), warmMs: round(warmMs), warmP95Ms: round(warmP95Ms) };
}

/**
 * From a press of Run in a notebook to the last change that it makes in its cell, milliseconds: the median of some
 * runs. What is waited for is that the cell has settled, the new answer in it.
 */
export async function benchNotebookRun(page: Page, runs = 15): Promise<number> {
  const times = await page.evaluate(async (count) => {
    const cell = document.querySelector('[data-kind="question"]');
    if (!cell) throw new Error('There is no question');
    const measured: number[] = [];
    // The first press warms what is warmed by running, and is not counted.
    for (let index = 0; index <= count; index += 1) {
      let last = 0;
      const observer = new MutationObserver(() => {
        last = performance.now();
      });
      observer.observe(cell, { childList: true, subtree: true, characterData: true, attributes: true });
      // A run takes the button away and brings a new one.
      const run = [...cell.querySelectorAll('button')].find((button) => button.textContent?.trim() === 'Run');
      if (!run) throw new Error('There is no Run button');
      const start = performance.now();
      run.click();
      while (last === 0 || performance.now() - last < 250) {
        if (performance.now() - start > 10_000) throw new Error('The cell did not settle');
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      observer.disconnect();
      if (index > 0) measured.push(last - start);
    }
    return measured;
  }, runs);
  return Math.round(median(times) * 10) / 10;
}
