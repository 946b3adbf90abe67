import { expect, openNewNotebook, questionField, test } from './notebook-page';

test('a newcomer finds examples worth opening, in English', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByText('No notebooks yet.')).toBeVisible();
  const examples = page.getByRole('region', { name: 'Examples' }).locator('.example');
  await expect(examples).toHaveCount(4);
  await examples.first().click();
  await page.waitForURL(/\/notebooks\//);
  await expect(page.getByRole('region', { name: 'Question 1', exact: true })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Answer' })).toHaveCount(0);
});

test('a new notebook is listed, duplicated, deleted and brought back', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'New notebook', exact: true }).click();
  await page.waitForURL(/\/notebooks\/[\w-]+$/);
  await expect(questionField(page)).toBeFocused();
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

test('notebooks are dropped in, searched, sorted and renamed', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('button', { name: 'New notebook', exact: true })).toBeEnabled();
  const file = (title: string) => JSON.stringify({ wand: 1, notebook: { title, model: null, cells: [] } });
  const transfer = await page.evaluateHandle((texts) => {
    const data = new DataTransfer();
    for (const text of texts) data.items.add(new File([text], 'one.wand.json'));
    return data;
  }, ['Lesson 10', 'Lesson 2', 'Lesson 1', 'Percentages'].map(file));
  await page.dispatchEvent('body', 'dragover', { dataTransfer: transfer });
  await expect(page.getByText('Drop notebooks or lists of questions here to import them')).toBeVisible();
  await page.dispatchEvent('body', 'drop', { dataTransfer: transfer });
  const titles = page.locator('.notebook-line .notebook-title');
  await expect(titles).toHaveCount(4);
  await page.getByRole('searchbox', { name: 'Search by title' }).fill('lesson');
  await page.getByRole('combobox', { name: 'Sort by' }).selectOption('title');
  await expect(titles).toHaveText(['Lesson 1', 'Lesson 2', 'Lesson 10']);
  await page.getByRole('button', { name: 'Actions for “Lesson 2”' }).click();
  await page.getByRole('menuitem', { name: 'Rename' }).click();
  await page.getByRole('textbox', { name: 'New title' }).fill('Lesson 12');
  await page.keyboard.press('Enter');
  await expect(titles).toHaveText(['Lesson 1', 'Lesson 10', 'Lesson 12']);
});

test('somebody else’s notebook does not exist', async ({ page, browser }) => {
  await openNewNotebook(page);
  const url = page.url();
  const stranger = await (await browser.newContext()).newPage();
  const reply = await stranger.goto(url);
  expect(reply?.status()).toBe(404);
  await stranger.context().close();
});
