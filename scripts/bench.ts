import { startOpenAiServer } from '../e2e/openai-server';
import { benchNotebook } from './bench/big-notebook';
import { partsByName } from './bench/by-name';
import { benchOfflineWriter } from './bench/offline-writer';
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

try {
  await step('server', () => healthy(origin));
  const share = await makeShare(origin, 5);
  const sandbox = await step('sandbox in Chromium', async () => {
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
  const onScreenMs = await step('notebook in Chromium', async () => {
    const page = await browser.newPage({ serviceWorkers: 'block' });
    await page.goto(`${origin}${share}`);
    await page.getByRole('button', { name: 'Open my own copy' }).click();
    await page.waitForURL(/\/notebooks\//);
    await page.getByRole('region', { name: 'Answer' }).first().waitFor();
    // The sandbox is warmed when the page is idle.
    await page.waitForTimeout(4_000);
    return benchNotebookRun(page);
  });
  const notebooks = await step('notebooks of 10 and 1,000 cells', async () => ({
    small: await benchNotebook(browser, origin, 10),
    big: await benchNotebook(browser, origin, 1_000),
  }));
  const saving = await step('saving while typing', () => benchSaving(browser, origin));
  const offlineWriter = await step('offline writer in Chromium', async () => {
    const page = await browser.newPage({ serviceWorkers: 'block' });
    await page.goto(`${origin}/links`);
    const measured = await benchOfflineWriter(page);
    await page.close();
    return measured;
  });
  const stepping = await step('stepping through 10,000 steps', () => benchStepping(browser, origin));
  const verified = await step('verifying a shared page of 20 programs', async () =>
    benchVerifyShare(browser, `${origin}${await makeShare(origin, 20)}`, 20),
  );
  const pyodide = await step('Pyodide in Chromium', async () => {
    const runs = [];
    for (let round = 0; round < coldRounds; round += 1) runs.push(await benchPyodide(browser));
    return { coldMs: median(runs.map((run) => run.coldMs)), warmMs: median(runs.map((run) => run.warmMs)) };
  });
  const runaways = await step('runaway programs in Chromium', async () => {
    const page = await browser.newPage({ serviceWorkers: 'block' });
    await page.goto(`${origin}/links`);
    const measured = await benchRunaways(page);
    await page.close();
    return measured;
  });
  const stopping = await step('Stop in a vote', () => benchStop(browser, origin, models));
  const node = await step('sandbox in Node', () => benchNodeSandbox());
  const room = await step('a room with 300 followers', () => benchRoom());
  const load = await step('first load of a shared page', () => firstLoad(browser, `${origin}${share}`));
  const shared = await step('requests to a shared page', () => requestsPerSecond(`${origin}${share}`, 6));
  const still = await step('requests to a static file', () => requestsPerSecond(`${origin}/icon.svg`, 6));
  const report = {
    sandbox,
    runToAnswerOnScreenMs: onScreenMs,
    notebooks: {
      ...notebooks,
      interactiveRatio: round(notebooks.big.interactiveMs / notebooks.small.interactiveMs),
      heapRatio: round(notebooks.big.heapMB / notebooks.small.heapMB),
    },
    saving,
    offlineWriter,
    stepping,
    verifySharedPage: verified,
    pyodide,
    runaways,
    stopInAVote: stopping,
    coldRatioToPyodide: round(sandbox.coldMs / pyodide.coldMs),
    node,
    room,
    sharedPage: {
      ...load,
      requestsPerSecond: round(shared),
      staticRequestsPerSecond: round(still),
      ratioToStatic: round(shared / still),
    },
  };
  console.log(`\n${JSON.stringify(report, null, 2)}`);
} finally {
  await browser.close();
  await stop();
  await models.close();
}

function round(value: number) {
  return Math.round(value * 1000) / 1000;
}
