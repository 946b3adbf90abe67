import { expect, openNewNotebook, test } from './notebook-page';

test('a newcomer finds examples worth opening, in English', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByText('No notebooks yet.')).toBeVisible();
  const examples = page.locator('.example');
  await expect(examples).toHaveCount(4);
  await examples.first().click();
  await page.waitForURL(/\/notebooks\//);
  await expect(page.getByRole('region', { name: 'Question 1', exact: true })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Answer' })).toHaveCount(0);
});

test('a notebook is listed, duplicated, deleted and brought back', async ({ page }) => {
  await openNewNotebook(page);
  await page.getByRole('textbox', { name: 'Title of the notebook' }).fill('Marbles');
  await expect(page.getByRole('status').filter({ hasText: /^Saved$/ })).toBeVisible();
  await page.goto('/');
  const line = page.getByRole('listitem').filter({ hasText: 'Marbles' });
  await expect(line).toBeVisible();

  await page.getByRole('button', { name: 'Actions for “Marbles”' }).click();
  await page.getByRole('menuitem', { name: 'Duplicate' }).click();
  await page.waitForURL(/\/notebooks\//);
  await page.goto('/');
  await expect(page.locator('.notebook-line')).toHaveCount(2);

  await page.getByRole('button', { name: 'Actions for “Marbles”' }).last().click();
  await page.getByRole('menuitem', { name: 'Delete' }).click();
  await expect(page.locator('.notebook-line')).toHaveCount(1);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.locator('.notebook-line')).toHaveCount(2);
});

test('somebody else’s notebook does not exist', async ({ page, browser }) => {
  await openNewNotebook(page);
  const url = page.url();
  const stranger = await (await browser.newContext()).newPage();
  const reply = await stranger.goto(url);
  expect(reply?.status()).toBe(404);
  await stranger.context().close();
});
