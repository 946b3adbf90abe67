import type { Page } from '@playwright/test';
import { serveTwoBuilds } from './next-build';
import { answerIn, ask, cell, expect, openNewNotebook, questionField, saved, test } from './notebook-page';

const editor = (page: Page) => page.getByRole('textbox', { name: 'Program of question 1' });

test.use({ serviceWorkers: 'allow' });

/** Waits until everything that Wand needs without a network is in the browser, this page with it. */
const kept = (page: Page) =>
  expect
    .poll(
      () =>
        page.evaluate(async () => {
          const { active } = await navigator.serviceWorker.ready;
          const pages = await caches.open('wand-pages');
          const found = await Promise.all(
            [location.href, '/notebooks/draft'].map((page) => pages.match(page)),
          );
          return active?.state === 'activated' && found.every(Boolean);
        }),
      { timeout: 30_000 },
    )
    .toBe(true);

test('after the first visit a notebook opens, is edited and answered without a network, and is saved when it returns', async ({
  page,
  context,
  browser,
}) => {
  await openNewNotebook(page);
  await kept(page);
  // Saved on the page after the page was fetched.
  await questionField(page).fill('What is 15% of 200?');
  await expect(saved(page)).toBeVisible();
  await context.setOffline(true);
  await page.reload();
  await expect(questionField(page)).toHaveValue('What is 15% of 200?');
  await expect(page.getByRole('status').filter({ hasText: 'Saved · offline' })).toBeVisible();
  await ask(page, 'What is 15% of 240?');
  await expect(answerIn(page)).toContainText('36');
  await cell(page).getByRole('button', { name: 'Edit program' }).click();
  await expect(editor(page)).toBeFocused();
  await expect(page.getByText('Not saved: offline')).toBeVisible({ timeout: 30_000 });

  await context.setOffline(false);
  await expect(saved(page)).toBeVisible({ timeout: 30_000 });
  const elsewhere = await browser.newContext({
    storageState: await context.storageState(),
    serviceWorkers: 'block',
  });
  const there = await elsewhere.newPage();
  await there.goto(page.url());
  await expect(answerIn(there)).toContainText('36');
  await elsewhere.close();
});

test('a notebook begun without a network is answered, survives a reload, and is on the server when it returns', async ({
  page,
  context,
  browser,
}) => {
  await page.goto('/');
  await kept(page);
  await context.setOffline(true);
  await page.getByRole('button', { name: 'New notebook', exact: true }).click();
  await page.waitForURL(/\/notebooks\/draft#/);
  await expect(questionField(page)).toBeFocused();
  await ask(page, 'What is 15% of 240?');
  await expect(answerIn(page)).toContainText('36');
  await page.getByRole('textbox', { name: 'Title' }).fill('Begun offline');
  await page.reload();
  await expect(answerIn(page)).toContainText('36');
  await page.goto('/');
  await expect(page.getByRole('link', { name: /^Begun offline .* not on the server yet/ })).toBeVisible();
  await page.goBack();
  await expect(answerIn(page)).toContainText('36');

  await context.setOffline(false);
  await expect(saved(page)).toBeVisible({ timeout: 30_000 });
  await expect(page).toHaveURL(/\/notebooks\/(?!draft)/);
  const elsewhere = await browser.newContext({
    storageState: await context.storageState(),
    serviceWorkers: 'block',
  });
  const there = await elsewhere.newPage();
  await there.goto('/');
  await expect(there.getByRole('link', { name: /^Begun offline/ })).toHaveCount(1);
  await there.goto(page.url());
  await expect(answerIn(there)).toContainText('36');
  await elsewhere.close();
});

test('pages of one owner are not shown to another; an address that was never opened says so', async ({
  page,
  context,
}) => {
  await openNewNotebook(page);
  await page.getByRole('textbox', { name: 'Title' }).fill('Mine alone');
  await expect(saved(page)).toBeVisible();
  await kept(page);
  const { pathname } = new URL(page.url());
  await page.reload();
  await context.setOffline(true);
  await page.goto('/links');
  await expect(page.getByRole('heading', { name: 'You are offline' })).toBeVisible();
  await page.getByRole('link', { name: 'Mine alone' }).click();
  await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue('Mine alone');

  await context.setOffline(false);
  await context.clearCookies();
  await page.goto('/');
  await expect(page.getByRole('button', { name: 'New notebook', exact: true })).toBeVisible();
  await context.setOffline(true);
  await page.goto(pathname);
  await expect(page.getByRole('heading', { name: 'You are offline' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Mine alone' })).toBeHidden();
});

test('a new build does not break a page that is open: it has the files of its own build', async ({
  page,
  baseURL,
}) => {
  const builds = await serveTwoBuilds(baseURL ?? '');
  try {
    await openNewNotebook(page, builds.origin);
    await kept(page);
    builds.serveSecond();
    await page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()));
    await expect
      .poll(() => page.evaluate(async () => (await navigator.serviceWorker.ready).waiting !== null))
      .toBe(true);
    await ask(page, 'What is 15% of 240?');
    await expect(answerIn(page)).toContainText('36');
    await cell(page).getByRole('button', { name: 'Edit program' }).click();
    await expect(editor(page)).toBeFocused();
  } finally {
    builds.close();
  }
});
