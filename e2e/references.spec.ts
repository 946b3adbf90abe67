import { answerIn, ask, cell, expect, openNewNotebook, questionField, saved, test } from './notebook-page';

test('a question builds on an earlier answer, and follows when that changes', async ({ page }) => {
  await openNewNotebook(page);
  await ask(page, 'What is 15% of 240?');
  await expect(answerIn(page)).toContainText('36');
  await cell(page).getByRole('button', { name: 'What can be done with this cell' }).click();
  await page.getByRole('menuitem', { name: 'Name the answer…' }).click();
  await page.getByRole('textbox', { name: 'Name' }).fill('discount');
  await page.getByRole('textbox', { name: 'Name' }).press('Enter');
  await expect(cell(page).getByRole('button', { name: 'Name of the answer: discount' })).toBeVisible();

  // An @ alone says what there is to refer to.
  await questionField(page, 2).fill('What is @');
  await cell(page, 2).getByRole('button', { name: '@discount 36' }).click();
  await expect(questionField(page, 2)).toHaveValue('What is @discount');
  await ask(page, 'What is @discount + 4?', 2);
  await expect(answerIn(page, 2)).toContainText('40');
  await ask(page, 'What is @2 * 2?', 3);
  await expect(answerIn(page, 3)).toContainText('80');
  await expect(cell(page, 3).getByRole('region', { name: 'Built upon' })).toHaveText('@2 = 40');

  await ask(page, 'What is 20% of 240?');
  const outdated = cell(page, 2).getByRole('region', { name: 'Built upon' });
  await expect(outdated).toContainText('@discount was 36 and is 48 now');
  await expect(saved(page)).toBeVisible();
  await page.reload();
  await outdated.getByRole('button', { name: 'Run the 2 cells that follow from it' }).click();
  await expect(answerIn(page, 2)).toContainText('52');
  await expect(answerIn(page, 3)).toContainText('104');
  await expect(outdated).toHaveText('@discount = 48');
});

test('what has no answer yet can not be built on', async ({ page }) => {
  await openNewNotebook(page);
  await questionField(page).fill('What is 15% of 240?');
  await page.getByRole('button', { name: 'Question', exact: true }).last().click();
  await ask(page, 'What is @1 + 4?', 2);
  await expect(cell(page, 2).getByRole('alert')).toContainText('@1 has no answer yet');
  await expect(answerIn(page, 2)).toHaveCount(0);
});
