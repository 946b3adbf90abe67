import type { Browser } from '@playwright/test';
import { median } from '../evaluate/tally';

/** So many times all programs are run again, after the time that loads the sandbox. */
const rounds = 5;

/**
 * Verifying a shared page of `programs` programs: milliseconds from the press on "Run all again" to the last "same
 * answer" on the screen, the hash of the record included. The first press also fetches and starts the sandbox.
 */
export async function benchVerifyShare(browser: Browser, url: string, programs: number) {
  const page = await browser.newPage({ serviceWorkers: 'block' });
  try {
    await page.goto(url);
    await page.locator('html[data-alive]').waitFor();
    const press = () =>
      page.evaluate(async (wanted) => {
        const verified = () => document.querySelectorAll('.shared-cell .claim-same').length;
        const frame = () => new Promise<number>(requestAnimationFrame);
        const button = [...document.querySelectorAll('button')].find(
          ({ textContent }) => textContent?.trim() === 'Run all again',
        );
        const pressed = performance.now();
        button?.click();
        // What an earlier round found goes away first.
        do await frame();
        while (verified() === wanted);
        while (verified() < wanted && performance.now() - pressed < 60_000) await frame();
        return { ms: performance.now() - pressed, verified: verified() };
      }, programs);
    const first = await press();
    const warm: number[] = [];
    for (let round = 0; round < rounds; round += 1) warm.push((await press()).ms);
    if (first.verified !== programs)
      throw new Error(`Only ${first.verified} of ${programs} answers were the same`);
    return { programs, firstMs: Math.round(first.ms), warmMs: Math.round(median(warm)) };
  } finally {
    await page.close();
  }
}
