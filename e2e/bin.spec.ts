import { answerIn, ask, cell, expect, openNewNotebook, questionField, saved, test } from './notebook-page';

test('a deleted cell comes back out of the bin after a reload, with its answer, and is edited on', async ({
  page,
}) => {
  await openNewNotebook(page);
  await ask(page, 'What is 6 * 7?');
  await expect(answerIn(page)).toContainText('42');
  await cell(page).focus();
  await page.keyboard.press('d');
  await page.keyboard.press('d');
  await expect(answerIn(page)).toBeHidden();
  await expect(saved(page)).toBeVisible();
  await page.reload();
  await expect(questionField(page)).toHaveValue('');
  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('menuitem', { name: 'Deleted cells' }).click();
  const bin = page.getByRole('dialog', { name: 'Deleted cells' });
  await bin.getByRole('listitem').filter({ hasText: 'What is 6 * 7?' }).getByRole('button').click();
  await expect(bin.getByText('No cell was deleted from this notebook.')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(answerIn(page)).toContainText('42');
  await questionField(page).fill('What is 6 * 8?');
  await expect(saved(page)).toBeVisible();
  await page.reload();
  await expect(questionField(page)).toHaveValue('What is 6 * 8?');
});

test('notebooks wait in the bin, come back or go for good', async ({ page }) => {
  await openNewNotebook(page);
  await page.getByRole('textbox', { name: 'Title of the notebook' }).fill('Marbles');
  await expect(saved(page)).toBeVisible();
  const remove = async () => {
    await page.goto('/');
    await page.getByRole('button', { name: 'Actions for “Marbles”' }).click();
    await page.getByRole('menuitem', { name: 'Delete' }).click();
    await expect(page.locator('.notebook-line')).toHaveCount(0);
    await page.goto('/bin');
  };
  await remove();
  await page.getByRole('button', { name: 'Restore: Marbles' }).click();
  await expect(page.getByText('The bin is empty.')).toBeVisible();
  await remove();
  await page.getByRole('button', { name: 'Delete for good: Marbles' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete for good' }).click();
  await expect(page.getByText('The bin is empty.')).toBeVisible();
});
