import { answerIn, ask, cell, expect, openNewNotebook, questionField, test } from './notebook-page';

const saved = { hasText: /^Saved$/ };

test('everything is as it was after leaving and coming back, traces included', async ({ page }) => {
  await openNewNotebook(page);
  await page.getByRole('textbox', { name: 'Title of the notebook' }).fill('Percentages');
  await ask(page, 'What is 15% of 240?');
  await expect(answerIn(page)).toContainText('36');
  await page.getByRole('button', { name: 'Text', exact: true }).last().click();
  await page.keyboard.type('# Interest\n\nGrows as $(1+r)^n$ and **more**.');
  await page.keyboard.press('Shift+Enter');
  await expect(page.getByRole('heading', { name: 'Interest' })).toBeVisible();
  await expect(page.locator('.katex').first()).toBeVisible();
  await expect(page.getByRole('status').filter(saved)).toBeVisible();
  await page.goto('/');
  await page.getByRole('link', { name: /Percentages/ }).click();
  await expect(page.getByRole('heading', { name: 'Interest' })).toBeVisible();
  await expect(answerIn(page)).toContainText('36');
  await expect(cell(page).getByRole('list', { name: 'From the question to the answer' })).toContainText(
    'Answered',
  );
});

test('cells are added, moved, duplicated, deleted and brought back', async ({ page }) => {
  await openNewNotebook(page);
  await questionField(page).fill('first');
  await page.getByRole('button', { name: 'Question', exact: true }).last().click();
  await questionField(page, 2).fill('second');
  const menu = async (number: number, item: string) => {
    await cell(page, number).getByRole('button', { name: 'What can be done with this cell' }).click();
    await page.getByRole('menuitem', { name: item, exact: false }).first().click();
  };
  await menu(2, 'Move up');
  await expect(questionField(page, 1)).toHaveValue('second');
  await menu(1, 'Duplicate');
  await expect(page.locator('[data-kind="question"]')).toHaveCount(3);
  await menu(1, 'Delete');
  await expect(page.locator('[data-kind="question"]')).toHaveCount(2);
  await page.getByRole('button', { name: 'Undo' }).last().click();
  await expect(page.locator('[data-kind="question"]')).toHaveCount(3);
});

test('command mode works by Jupyter’s keys', async ({ page }) => {
  await openNewNotebook(page);
  await questionField(page).fill('first');
  await page.keyboard.press('Escape');
  await expect(cell(page)).toBeFocused();
  await page.keyboard.press('b');
  await expect(page.locator('[data-kind="question"]')).toHaveCount(2);
  await page.keyboard.press('Escape');
  await page.keyboard.press('m');
  await expect(page.locator('[data-kind="text"]')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await page.keyboard.press('d');
  await page.keyboard.press('d');
  await expect(page.locator('[data-cell]')).toHaveCount(1);
  await page.keyboard.press('z');
  await expect(page.locator('[data-cell]')).toHaveCount(2);
});

test('Run all runs every program without a model', async ({ page }) => {
  await openNewNotebook(page);
  await ask(page, 'What is 15% of 240?');
  await ask(page, 'What is 6 * 7?', 2);
  await expect(answerIn(page, 2)).toContainText('42');
  const asked: string[] = [];
  page.on('request', (request) => request.url().includes('/api/programs') && asked.push(request.url()));
  await page.getByRole('button', { name: 'Run all' }).click();
  await expect(answerIn(page, 1)).toContainText('36');
  await expect(answerIn(page, 2)).toContainText('42');
  expect(asked).toEqual([]);
});
