import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { type Browser, chromium } from '@playwright/test';
import { chromiumArguments } from '../../test/fresh-app';
import { chromiumPath } from '../../test/system-packages';

export type OwnChromium = {
  browser: Browser;
  /** SIGKILL to all of its processes at once; ends when they are gone. */
  kill: () => Promise<void>;
  /** As a person closes it: what it holds in memory is written. */
  close: () => Promise<void>;
};

/** Chromium with a profile that outlives it, as a process group of our own, which can be killed whole. */
export async function startChromium(profile: string): Promise<OwnChromium> {
  const child = spawn(
    chromiumPath() ?? 'chromium',
    [...chromiumArguments, '--headless', '--remote-debugging-port=0', `--user-data-dir=${profile}`],
    { detached: true, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const gone = once(child, 'exit');
  const browser = await chromium.connectOverCDP(await debuggingAddress(child));
  return {
    browser,
    kill: async () => {
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
      await gone;
    },
    close: async () => {
      const session = await browser.newBrowserCDPSession();
      await session.send('Browser.close').catch(() => {});
      await gone;
    },
  };
}

async function debuggingAddress({ stderr }: ChildProcess): Promise<string> {
  if (!stderr) throw new Error('nothing to listen to');
  const lines = createInterface({ input: stderr });
  for await (const line of lines) {
    const address = /^DevTools listening on (ws:\S+)/.exec(line)?.[1];
    if (address === undefined) continue;
    // Leaving the loop closes the reader; what Chromium says from now on must still be taken.
    stderr.resume();
    return address;
  }
  throw new Error('Chromium did not start');
}
