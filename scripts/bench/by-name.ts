import type { Browser } from '@playwright/test';
import { healthy } from '../healthy';
import { launchChromium, serveFreshApp } from '../test/fresh-app';
import { benchKill } from './kill';
import { benchOfflineWriter } from './offline-writer';
import { onPage } from './on-page';
import { benchRoom } from './room';
import { benchSaving } from './saving';

const port = Number(process.env.BENCH_PORT ?? 3220);

/** Measures against an app of its own, in a browser of its own. */
async function alone<T>(measure: (browser: Browser, origin: string) => Promise<T>): Promise<T> {
  const app = await serveFreshApp(port);
  const browser = await launchChromium();
  try {
    await healthy(app.origin);
    return await measure(browser, app.origin);
  } finally {
    await browser.close();
    await app.stop();
  }
}

const offline = () => alone((browser, origin) => onPage(browser, `${origin}/links`, benchOfflineWriter));

/** Parts of the bench that are run alone: `npm run bench -- NAME`. `kill` is run in no other way, for it takes long. */
export const partsByName: Record<string, (...wishes: string[]) => Promise<unknown>> = {
  saving: () => alone(benchSaving),
  offline,
  room: () => benchRoom(),
  kill: (...wishes) => benchKill(port, ...wishes),
};
