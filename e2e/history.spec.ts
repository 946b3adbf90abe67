import { answerIn, ask, cell, expect, openNewNotebook, questionField, saved, test } from './notebook-page';

test('a version is kept at a run, shows what changed since, and comes back whole, with a way back', async ({
  page,
}) => {
  await openNewNotebook(page);
  await ask(page, 'What is 6 * 7?');
  await expect(answerIn(page)).toContainText('42');
  await expect(saved(page)).toBeVisible();
  const strategy = page.getByRole('button', { name: /^Strategy of new questions: / });
  await strategy.click();
  await page.getByRole('menuitemradio', { name: /^Vote / }).click();
  await questionField(page, 2).fill('Added later');
  await questionField(page, 1).fill('What is 6 * 8?');
  await expect(saved(page)).toBeVisible();
  // Deleted in an earlier visit: the store alone remembers it.
  await page.keyboard.press('Escape');
  await page.keyboard.press('d');
  await page.keyboard.press('d');
  await expect(saved(page)).toBeVisible();
  await page.reload();
  await cell(page).focus();
  await page.keyboard.press('h');
  const history = page.getByRole('dialog', { name: 'Versions' });
  await history.getByRole('button', { name: /After a run/ }).click();
  const preview = history.getByRole('region', { name: /^The version of/ });
  await expect(preview.getByRole('listitem').filter({ hasText: 'What is 6 * 7?' })).toContainText(
    'Deleted since',
  );
  await expect(preview).toContainText('and are by “Vote” now');
  await preview.getByRole('button', { name: 'Restore this version' }).click();
  await expect(strategy).not.toHaveAccessibleName(/Vote/);
  await expect(answerIn(page, 1)).toContainText('42');
  await expect(questionField(page, 2)).toHaveValue('');
  await expect(saved(page)).toBeVisible();
  await page.reload();
  await expect(answerIn(page, 1)).toContainText('42');
  await cell(page).focus();
  await page.keyboard.press('h');
  await expect(history.getByRole('button', { name: /Before an earlier version came back/ })).toBeVisible();
});

test('asking again keeps what was there, and undo brings it back at once', async ({ page }) => {
  await openNewNotebook(page);
  await ask(page, 'What is 6 * 7?');
  await expect(answerIn(page)).toContainText('42');
  await questionField(page, 1).fill('What is 6 * 8?');
  await questionField(page, 1).press('Control+Enter');
  await expect(answerIn(page)).toContainText('48');
  await page.keyboard.press('Escape');
  await page.keyboard.press('z');
  await expect(answerIn(page)).toContainText('42');
  await page.keyboard.press('Shift+z');
  await expect(answerIn(page)).toContainText('48');
});
