import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { healthy } from '../../healthy';
import { serveFreshApp } from '../../test/fresh-app';
import { type OwnChromium, startChromium } from './own-chromium';

/** The browser is killed this long after the first key, milliseconds. */
const killWithin = { least: 250, most: 3_000 };
/** What may be lost, by the age of its oldest letter when the browser was killed. */
const mayLoseMs = 100;

type Typed = { text: string; keys: { length: number; at: number }[]; killedAt: number };

/**
 * Types into a notebook in Chromium, kills all of its processes with SIGKILL in the middle, opens the notebook again
 * with the same profile and looks what of the text is there, `rounds` times, or until a moment. In every other round the network is away,
 * so that nothing but the browser's own journal can have kept it.
 * @throws Error when a letter older than 100 ms is lost
 */
export async function killBrowser(rounds: number, port: number, until: number) {
  const profile = await mkdtemp(join(tmpdir(), 'wand-profile-'));
  const app = await serveFreshApp(port);
  let chromium: OwnChromium | null = null;
  const lost: number[] = [];
  let letters = 0;
  try {
    await healthy(app.origin);
    chromium = await startChromium(profile);
    const address = await makeNotebook(await newPage(chromium), app.origin);
    await chromium.close();
    let before: Typed | null = null;
    for (let round = 0; round <= rounds; round += 1) {
      chromium = await startChromium(profile);
      const page = await newPage(chromium);
      await open(page, address);
      if (before) lost.push(await lostMs(page, before));
      if (round === rounds || Date.now() > until) break;
      if (round % 2 === 1) await page.context().setOffline(true);
      before = await typeUntilKilled(page, chromium, round);
      letters += before.keys.length;
    }
    await chromium.close();
    chromium = null;
  } finally {
    await chromium?.kill().catch(() => {});
    await app.stop();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
  const worst = Math.max(...lost);
  if (worst > mayLoseMs) throw new Error(`Typing of the last ${worst} ms was lost: ${lost.join(', ')}`);
  return {
    rounds: lost.length,
    letters,
    roundsWithALoss: lost.filter((ms) => ms > 0).length,
    worstLostMs: worst,
  };
}

const newPage = async ({ browser }: OwnChromium): Promise<Page> => {
  const context = browser.contexts()[0] ?? (await browser.newContext());
  return context.pages()[0] ?? context.newPage();
};

const field = (page: Page) =>
  page.getByRole('region', { name: 'Question 1', exact: true }).getByRole('textbox').first();

/** Closed as a person closes it afterwards, so that the owner's cookie is on the disk, which takes Chromium half a minute. */
async function makeNotebook(page: Page, origin: string): Promise<string> {
  await page.goto(origin);
  await page.locator('html[data-alive]').waitFor();
  await page.getByRole('button', { name: 'New notebook', exact: true }).click();
  await page.waitForURL(/\/notebooks\//);
  await field(page).waitFor();
  return page.url();
}

async function open(page: Page, address: string) {
  await page.goto(address);
  await page.locator('html[data-alive]').waitFor();
  await field(page).click();
}

async function typeUntilKilled(page: Page, chromium: OwnChromium, round: number): Promise<Typed> {
  const text = `Round ${round}: ${'how many apples are in seven baskets of twelve, '.repeat(8)}`;
  const keys: Typed['keys'] = [];
  await page.keyboard.press('Control+a');
  let killedAt = Number.POSITIVE_INFINITY;
  const after = killWithin.least + Math.random() * (killWithin.most - killWithin.least);
  const killed = pause(after).then(() => {
    killedAt = Date.now();
    return chromium.kill();
  });
  for (const letter of text) {
    if (killedAt < Number.POSITIVE_INFINITY) break;
    // Ends when the page has dealt with the key.
    const done = await page.keyboard.press(letter).then(
      () => true,
      () => false,
    );
    if (!done || killedAt < Number.POSITIVE_INFINITY) break;
    keys.push({ length: keys.length + 1, at: Date.now() });
    await pause(15 + Math.random() * 90);
  }
  await killed;
  return { text, keys, killedAt };
}

/** The age of the oldest letter that is not there, in milliseconds before the kill; 0 where all are. */
async function lostMs(page: Page, { text, keys, killedAt }: Typed): Promise<number> {
  const typed = keys.at(-1)?.length ?? 0;
  let there = 0;
  // The journal is read a moment after the page answers.
  for (let tries = 0; tries < 200 && there < typed; tries += 1) {
    const found = await field(page).inputValue();
    there = text.startsWith(found) ? found.length : 0;
    if (there < typed) await pause(100);
  }
  const oldest = keys.find(({ length }) => length > there);
  return oldest ? killedAt - oldest.at : 0;
}
