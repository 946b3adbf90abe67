import type { Browser, Page } from '@playwright/test';

/** Measures on a page of its own at an address, without the service worker, which would fetch all of the app. */
export async function onPage<T>(
  browser: Browser,
  address: string,
  measure: (page: Page) => Promise<T>,
): Promise<T> {
  const page = await browser.newPage({ serviceWorkers: 'block' });
  try {
    await page.goto(address);
    return await measure(page);
  } finally {
    await page.close();
  }
}
