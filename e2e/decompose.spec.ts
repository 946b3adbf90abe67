import { answerIn, ask, cell, expect, fresh, openScriptedNotebook, saved, test } from './notebook-page';
import { seenByModel } from './seen-by-model';

test('sub-questions get programs of their own, and a last one joins their answers', async ({ page }) => {
  await openScriptedNotebook(page, 'Decompose');
  const question = fresh(
    'Decomposed: 16 hens lay an egg a day, 7 are used a day. What do the rest bring a week at $2?',
  );
  await ask(page, question);
  await expect(answerIn(page)).toContainText('126 dollars');
  const parts = cell(page).getByRole('region', { name: 'Sub-questions' });
  await expect(parts.getByRole('listitem')).toHaveText([
    /^eggsLaid.*112 eggs/,
    /^eggsUsed.*49 eggs/,
    /^eggsLeft.*builds on eggsLaid, eggsUsed 63 eggs/,
    /^The answer builds on eggsLeft 126 dollars$/,
  ]);
  const asked = await seenByModel(question);
  expect(asked).toHaveLength(5);
  expect(asked.at(-1)?.messages.at(-1)?.content).toContain('"answer": "63 // eggs"');
  // The whole computation stands in the program that is kept, and runs again from it.
  await expect(saved(page)).toBeVisible();
  await page.reload();
  await cell(page).getByRole('button', { name: 'Run', exact: true }).click();
  await expect(answerIn(page)).toContainText('126 dollars');
});
