import { startOpenAiServer } from '../e2e/openai-server';
import { benchNotebook } from './bench/big-notebook';
import { partsByName } from './bench/by-name';
import { benchOfflineWriter } from './bench/offline-writer';
import { onPage } from './bench/on-page';
import { benchPyodide } from './bench/pyodide';
import { benchRoom } from './bench/room';
import { benchRunaways } from './bench/runaway';
import { benchBrowserSandbox, benchNodeSandbox, benchNotebookRun } from './bench/sandbox';
import { benchSaving } from './bench/saving';
import { firstLoad, makeShare, requestsPerSecond } from './bench/shared-page';
import { benchStepping } from './bench/stepping';
import { benchStop } from './bench/stop';
import { benchVerifyShare } from './bench/verify-share';
import { build } from './build';
import { median } from './evaluate/tally';
import { healthy } from './healthy';
import { step } from './step';
import { launchChromium, serveFreshApp } from './test/fresh-app';

/** Measures in one run what the README and the issues promise, so that the ratios hold whatever the machine. */
console.log('Wand bench');
/** Cold starts vary by a half from one to the next: what counts is the median of several. */
const coldRounds = 5;
await build();
const [name = '', ...wishes] = process.argv.slice(2);
const part = partsByName[name];
if (part) {
  console.log(`\n${JSON.stringify(await part(...wishes), null, 2)}`);
  process.exit();
}
const models = await startOpenAiServer({ models: ['wand-test'] });
const { origin, stop } = await serveFreshApp(3220, {
  WAND_OPENAI_COMPATIBLE_URL: models.url,
  WAND_OPENAI_COMPATIBLE_NAME: 'scripted',
  WAND_OPENAI_COMPATIBLE_MODELS: 'wand-test',
});
const browser = await launchChromium();
const report: Record<string, unknown> = {};
const failed: string[] = [];

/** One part of the report. One that fails does not take the others with it. */
async function measure<T>(part: string, what: string, run: () => Promise<T>): Promise<T | undefined> {
  try {
    const measured = await step(what, run);
    report[part] = measured;
    return measured;
  } catch (error) {
    failed.push(what);
    console.error(error);
    return undefined;
  }
}

try {
  await step('server', () => healthy(origin));
  const share = await makeShare(origin, 5);
  const sandbox = await measure('sandbox', 'sandbox in Chromium', async () => {
    const runs = [];
    for (let round = 0; round < coldRounds; round += 1) {
      const context = await browser.newContext({ serviceWorkers: 'block' });
      const page = await context.newPage();
      await page.goto(`${origin}${share}`, { waitUntil: 'networkidle' });
      runs.push(await benchBrowserSandbox(page));
      await context.close();
    }
    return {
      coldMs: median(runs.map((run) => run.coldMs)),
      warmMs: median(runs.map((run) => run.warmMs)),
      warmP95Ms: median(runs.map((run) => run.warmP95Ms)),
    };
  });
  await measure('runToAnswerOnScreenMs', 'notebook in Chromium', async () => {
    const page = await browser.newPage({ serviceWorkers: 'block' });
    await page.goto(`${origin}${share}`);
    await page.getByRole('button', { name: 'Open my own copy' }).click();
    await page.waitForURL(/\/notebooks\//);
    await page.getByRole('region', { name: 'Answer' }).first().waitFor();
    // The sandbox is warmed when the page is idle.
    await page.waitForTimeout(4_000);
    return benchNotebookRun(page);
  });
  await measure('notebooks', 'notebooks of 10 and 1,000 cells', async () => {
    const small = await benchNotebook(browser, origin, 10);
    const big = await benchNotebook(browser, origin, 1_000);
    return {
      small,
      big,
      interactiveRatio: round(big.interactiveMs / small.interactiveMs),
      heapRatio: round(big.heapMB / small.heapMB),
    };
  });
  await measure('saving', 'saving while typing', () => benchSaving(browser, origin));
  await measure('offlineWriter', 'offline writer in Chromium', () =>
    onPage(browser, `${origin}/links`, benchOfflineWriter),
  );
  await measure('stepping', 'stepping through 10,000 steps', () => benchStepping(browser, origin));
  await measure('verifySharedPage', 'verifying a shared page of 20 programs', async () =>
    benchVerifyShare(browser, `${origin}${await makeShare(origin, 20)}`, 20),
  );
  const pyodide = await measure('pyodide', 'Pyodide in Chromium', async () => {
    const runs = [];
    for (let round = 0; round < coldRounds; round += 1) runs.push(await benchPyodide(browser));
    return { coldMs: median(runs.map((run) => run.coldMs)), warmMs: median(runs.map((run) => run.warmMs)) };
  });
  if (sandbox && pyodide) report.coldRatioToPyodide = round(sandbox.coldMs / pyodide.coldMs);
  await measure('runaways', 'runaway programs in Chromium', () =>
    onPage(browser, `${origin}/links`, benchRunaways),
  );
  await measure('stopInAVote', 'Stop in a vote', () => benchStop(browser, origin, models));
  await measure('node', 'sandbox in Node', () => benchNodeSandbox());
  await measure('room', 'a room with 300 followers', () => benchRoom());
  await measure('sharedPage', 'a shared page beside a static file', async () => {
    const load = await firstLoad(browser, `${origin}${share}`);
    const shared = await requestsPerSecond(`${origin}${share}`, 6);
    const still = await requestsPerSecond(`${origin}/icon.svg`, 6);
    return {
      ...load,
      requestsPerSecond: round(shared),
      staticRequestsPerSecond: round(still),
      ratioToStatic: round(shared / still),
    };
  });
} finally {
  console.log(`\n${JSON.stringify(report, null, 2)}`);
  await browser.close();
  await stop();
  await models.close();
}
if (failed.length > 0) console.error(`\nNot measured: ${failed.join(', ')}`);
process.exitCode = failed.length === 0 ? 0 : 1;

function round(value: number) {
  return Math.round(value * 1000) / 1000;
}
