import { defineConfig } from '@playwright/test';
import { chromiumArguments } from './scripts/test/fresh-app';
import { chromiumPath } from './scripts/test/system-packages';

const port = Number(process.env.E2E_PORT ?? 3210);

/** End-to-end tests in real Chromium against the built app, with a database of their own and no network. */
export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  timeout: 60_000,
  expect: { timeout: 15_000 },
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list']],
  use: {
    baseURL: `http://localhost:${port}`,
    locale: 'en-US',
    timezoneId: 'Europe/Berlin',
    // Where the service worker is not what is tested, it would fetch all of the app for every test.
    serviceWorkers: 'block',
    // A trace of every test costs half of the suite's time; a failure says what was on the page without it.
    trace: 'off',
    launchOptions: {
      executablePath: chromiumPath(),
      args: chromiumArguments,
    },
  },
  webServer: {
    command: 'node --import tsx e2e/serve.ts',
    url: `http://localhost:${port}/api/health`,
    reuseExistingServer: false,
    timeout: 120_000,
    stdout: 'ignore',
    stderr: 'pipe',
  },
});
