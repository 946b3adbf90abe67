import { answerIn, ask, cell, expect, openNewNotebook, questionField, test } from './notebook-page';

test('find goes through questions, programs and answers, and replaces what a person wrote', async ({
  page,
}) => {
  await openNewNotebook(page);
  await ask(page, 'There are 15 boxes with 12 apples in each box. How many apples are there in all?');
  await expect(answerIn(page)).toContainText('180');
  await questionField(page, 2).fill('What do apples cost?');
  await page.keyboard.press('Control+f');
  const field = page.getByRole('textbox', { name: 'Find in the notebook' });
  await expect(field).toBeFocused();
  const bar = page.getByRole('search', { name: 'Find in the notebook' });
  await field.fill('180');
  await expect(bar.getByRole('status')).toHaveText(/^1 of \d/);
  await expect(
    bar.getByText('What a program printed can’t be replaced.').or(bar.getByText('A model wrote')),
  ).toBeVisible();
  await field.fill('apples');
  await expect(bar.getByRole('status')).toHaveText(/of \d/);
  await expect(cell(page, 2).locator('mark[data-current]')).toHaveText('apples');
  await field.press('Enter');
  await expect(cell(page, 1).locator('mark[data-current]')).toHaveText('apples');
  await bar.getByRole('textbox', { name: 'Replace with' }).fill('pears');
  await bar.getByRole('button', { name: /^Replace all/ }).click();
  await expect(questionField(page, 1)).toHaveValue(
    'There are 15 boxes with 12 pears in each box. How many pears are there in all?',
  );
  await expect(questionField(page, 2)).toHaveValue('What do pears cost?');
  await expect(answerIn(page)).toContainText('180');
  await page.keyboard.press('Escape');
  await expect(bar).toBeHidden();
  await page.keyboard.press('z');
  await expect(questionField(page, 2)).toHaveValue('What do apples cost?');
});

test('the outline names every cell with its status and leads there', async ({ page }) => {
  await openNewNotebook(page);
  await ask(page, 'What is 6 * 7?');
  await expect(answerIn(page)).toContainText('42');
  await questionField(page, 2).fill('Not asked');
  await page.keyboard.press('Escape');
  await page.keyboard.press('t');
  const outline = page.getByRole('navigation', { name: 'Outline' });
  await expect(outline.getByRole('button')).toHaveText([
    '',
    'AnsweredWhat is 6 * 7?',
    'Not asked yetNot asked',
  ]);
  await outline.getByRole('button', { name: /What is 6/ }).click();
  await expect(cell(page, 1)).toBeFocused();
});
