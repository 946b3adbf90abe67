import { expect, openNewNotebook, questionField, test } from './notebook-page';

const status = { hasText: /^Saved$/ };

test('an offline spell loses nothing: the state is said, and what was written is sent afterwards', async ({
  page,
  context,
}) => {
  await openNewNotebook(page);
  await questionField(page).fill('written online');
  await expect(page.getByRole('status').filter(status)).toBeVisible();
  await context.setOffline(true);
  await questionField(page).fill('written offline');
  await expect(page.getByText('Not saved: offline')).toBeVisible({ timeout: 30_000 });
  await context.setOffline(false);
  await expect(page.getByRole('status').filter(status)).toBeVisible({ timeout: 30_000 });
  await page.reload();
  await expect(questionField(page)).toHaveValue('written offline');
});

test('a tab that is killed before its change was sent gets it back', async ({ page, context }) => {
  await openNewNotebook(page);
  await questionField(page).fill('safe');
  await expect(page.getByRole('status').filter(status)).toBeVisible();
  const url = page.url();
  await context.route('**/api/notebooks/*', (route) =>
    route.request().method() === 'PATCH' ? route.abort() : route.continue(),
  );
  await questionField(page).fill('typed just before the end');
  // The journal is written within a tenth of a second.
  await expect(page.getByText('Not saved: offline')).toBeVisible({ timeout: 30_000 });
  await page.close({ runBeforeUnload: false });
  await context.unroute('**/api/notebooks/*');
  const again = await context.newPage();
  await again.goto(url);
  await expect(questionField(again)).toHaveValue('typed just before the end');
  await expect(again.getByRole('status').filter(status)).toBeVisible({ timeout: 30_000 });
});

test('two devices that changed the same cell keep both texts', async ({ page, context, browser }) => {
  await openNewNotebook(page);
  await questionField(page).fill('common');
  await expect(page.getByRole('status').filter(status)).toBeVisible();
  const other = await browser.newContext({ storageState: await context.storageState() });
  const there = await other.newPage();
  await there.goto(page.url());
  await expect(questionField(there)).toHaveValue('common');
  await context.setOffline(true);
  await questionField(page).fill('mine');
  await questionField(there).fill('theirs');
  await expect(there.getByRole('status').filter(status)).toBeVisible();
  await context.setOffline(false);
  await page.getByRole('button', { name: 'Changed elsewhere' }).click({ timeout: 30_000 });
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('mine');
  await expect(dialog).toContainText('theirs');
  await dialog.getByRole('button', { name: 'Keep both' }).click();
  await expect(page.locator('[data-kind="question"]')).toHaveCount(2);
  await expect(questionField(page, 1)).toHaveValue('theirs');
  await expect(questionField(page, 2)).toHaveValue('mine');
  await other.close();
});
