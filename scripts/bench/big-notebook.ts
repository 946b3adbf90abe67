import type { Browser, Page } from '@playwright/test';
import { percentile } from './percentile';
import { makeNotebook } from './shared-page';

const letters = 'The quick brown fox jumps over the lazy dog, and counts to ten';

/**
 * What a notebook of `cells` answered questions costs its reader: milliseconds until one can type, from a keystroke
 * in its middle to the next frame, and for a search; the page's heap in megabytes after a collection; and the bytes
 * that saving one keystroke's change sends.
 */
export async function benchNotebook(browser: Browser, origin: string, cells: number) {
  const { id, cookie } = await makeNotebook(origin, cells);
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const [name = '', value = ''] = cookie.split('=');
  await context.addCookies([{ name, value, url: origin }]);
  const page = await context.newPage();
  try {
    const began = Date.now();
    await page.goto(`${origin}/notebooks/${id}`, { waitUntil: 'commit' });
    const first = page.getByRole('region', { name: 'Question 1', exact: true }).getByRole('textbox').first();
    await first.click();
    await page.keyboard.type('x');
    await page.waitForFunction(() =>
      document.querySelector('textarea.question-field')?.textContent?.includes('x'),
    );
    const interactiveMs = Date.now() - began;
    await page
      .getByRole('status')
      .filter({ hasText: /^Saved$/ })
      .waitFor();

    const saving = page.waitForRequest((request) => request.method() === 'PATCH');
    const latencies = await typingLatencies(page, Math.ceil(cells / 2));
    const savedBytes = (await saving).postData()?.length ?? 0;
    const findMs = await findLatency(page);
    const session = await context.newCDPSession(page);
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    return {
      cells,
      interactiveMs,
      typingP95Ms: percentile(latencies, 0.95),
      findMs,
      heapMB: Math.round(usedSize / 1e5) / 10,
      savedBytes,
    };
  } finally {
    await context.close();
  }
}

/** From each key's event to the frame that shows it. */
async function typingLatencies(page: Page, number: number): Promise<number[]> {
  const cell = page.getByRole('region', { name: `Question ${number}`, exact: true });
  // A cell far away is built when it comes near the screen.
  await cell.scrollIntoViewIfNeeded();
  await cell.getByRole('textbox').first().click();
  await page.evaluate(() => {
    const latencies: number[] = [];
    Object.assign(globalThis, { latencies });
    document.addEventListener(
      'keydown',
      (event) => {
        const began = event.timeStamp;
        requestAnimationFrame(() => setTimeout(() => latencies.push(performance.now() - began)));
      },
      { capture: true },
    );
  });
  await page.keyboard.type(letters, { delay: 40 });
  await page.waitForTimeout(200);
  return page.evaluate(() => Reflect.get(globalThis, 'latencies'));
}

/** From the last letter of a query that fits every cell to its count. */
async function findLatency(page: Page): Promise<number> {
  await page.keyboard.press('Control+f');
  const field = page.getByRole('textbox', { name: 'Find in the notebook' });
  await field.fill('pencil');
  await page.locator('.find-count').filter({ hasText: / of / }).waitFor();
  return page.evaluate(
    () =>
      new Promise<number>((done) => {
        const input = document.querySelector<HTMLInputElement>('.find-bar input');
        const count = document.querySelector('.find-count');
        if (!input || !count) throw new Error('nothing to find with');
        const before = count.textContent;
        const began = performance.now();
        const watch = new MutationObserver(() => {
          if (count.textContent !== before) done(Math.round(performance.now() - began));
        });
        watch.observe(count, { childList: true, characterData: true, subtree: true });
        const write = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
        write?.call(input, 'boxes');
        input.dispatchEvent(new Event('input', { bubbles: true }));
      }),
  );
}
