import type { Browser, Page } from '@playwright/test';
import { makeNotebook } from './shared-page';

/** A person's typing: fast, without a rest longer than a breath; then with rests between sentences. */
const runOn = { text: 'seven baskets of twelve apples each and then '.repeat(3), delayMs: 70, restMs: 0 };
const withRests = { text: 'How many are there. And how many remain. Why. ', delayMs: 90, restMs: 900 };

type Moment = { length: number; at: number };
type Seen = { keys: Moment[]; journalled: Moment[]; saved: Moment[] };

/**
 * Milliseconds from a keystroke to when the browser's journal holds it, and to when the server has acknowledged it:
 * medians, 95th percentiles and the worst, over every keystroke of typing into a question.
 */
export async function benchSaving(browser: Browser, origin: string) {
  const { id, cookie } = await makeNotebook(origin, 20);
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const [name = '', value = ''] = cookie.split('=');
  await context.addCookies([{ name, value, url: origin }]);
  const page = await context.newPage();
  try {
    await page.addInitScript(watchSaving);
    await page.goto(`${origin}/notebooks/${id}`);
    await page.locator('html[data-alive]').waitFor();
    await page.getByRole('region', { name: 'Question 2', exact: true }).getByRole('textbox').first().click();
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Delete');
    await isSaved(page);
    await page.evaluate(() => {
      const seen: Seen = Reflect.get(globalThis, 'wandSaving');
      for (const list of Object.values(seen)) list.length = 0;
    });
    await page.keyboard.type(runOn.text, { delay: runOn.delayMs });
    await isSaved(page);
    for (let round = 0; round < 4; round += 1) {
      for (const sentence of withRests.text.split(/(?<=\. )/)) {
        await page.keyboard.type(sentence, { delay: withRests.delayMs });
        await page.waitForTimeout(withRests.restMs);
      }
    }
    await isSaved(page);
    const seen = await page.evaluate((): Seen => Reflect.get(globalThis, 'wandSaving'));
    return {
      keystrokes: seen.keys.length,
      requests: seen.saved.length,
      toJournalMs: spread(seen.keys, seen.journalled),
      toServerMs: spread(seen.keys, seen.saved),
    };
  } finally {
    await context.close();
  }
}

const isSaved = async (page: Page) => {
  // The status turns to "Saving" in the keystroke's own frame.
  await page.waitForTimeout(100);
  await page
    .getByRole('status')
    .filter({ hasText: /^Saved$/ })
    .waitFor();
};

/** Runs in the page before everything else: notes when each text was typed, journalled and acknowledged. */
function watchSaving() {
  const seen: Seen = { keys: [], journalled: [], saved: [] };
  Object.assign(globalThis, { wandSaving: seen });
  document.addEventListener(
    'input',
    ({ target, timeStamp }) => {
      if (target instanceof HTMLTextAreaElement)
        seen.keys.push({ length: target.value.length, at: timeStamp });
    },
    { capture: true },
  );
  const { put } = IDBObjectStore.prototype;
  IDBObjectStore.prototype.put = function (entry, key) {
    const text = this.name === 'edits' ? entry?.cell?.question : undefined;
    if (typeof text === 'string') {
      this.transaction.addEventListener('complete', () =>
        seen.journalled.push({ length: text.length, at: performance.now() }),
      );
    }
    return key === undefined ? put.call(this, entry) : put.call(this, entry, key);
  };
  const ask = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const reply = await ask(input, init);
    if (init?.method !== 'PATCH' || reply.status !== 200) return reply;
    const at = performance.now();
    for (const { cell } of JSON.parse(String(init.body)).cells) {
      seen.saved.push({ length: cell.question.length, at });
    }
    return reply;
  };
}

/** From each keystroke to the first moment at which its text was there. */
function spread(keys: readonly Moment[], there: readonly Moment[]) {
  const waits = keys
    .map(({ length, at }) => (there.find((each) => each.length >= length && each.at >= at)?.at ?? 1e9) - at)
    .sort((a, b) => a - b);
  const at = (share: number) =>
    Math.round(waits[Math.min(waits.length - 1, Math.floor(waits.length * share))] ?? 0);
  return { median: at(0.5), p95: at(0.95), worst: at(1) };
}
