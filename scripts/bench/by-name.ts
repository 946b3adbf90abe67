import { healthy } from '../healthy';
import { launchChromium, serveFreshApp } from '../test/fresh-app';
import { benchKill } from './kill';
import { benchRoom } from './room';
import { benchSaving } from './saving';

const port = Number(process.env.BENCH_PORT ?? 3220);

async function saving() {
  const app = await serveFreshApp(port);
  const browser = await launchChromium();
  try {
    await healthy(app.origin);
    return await benchSaving(browser, app.origin);
  } finally {
    await browser.close();
    await app.stop();
  }
}

/** Parts of the bench that are run alone: `npm run bench -- NAME`. `kill` is run in no other way, for it takes long. */
export const partsByName: Record<string, (...wishes: string[]) => Promise<unknown>> = {
  saving,
  room: () => benchRoom(),
  kill: (...wishes) => benchKill(port, ...wishes),
};
