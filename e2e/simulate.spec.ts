import { answerIn, ask, cell, expect, fresh, openScriptedNotebook, saved, test } from './notebook-page';
import { seenByModel } from './seen-by-model';

test('a program asks the model while it runs; what it said is pinned and never shown as executed', async ({
  page,
}) => {
  await openScriptedNotebook(page, 'Simulated calls');
  const question = fresh('Simulated: of a carrot, a pear and a leek, how many are vegetables?');
  await ask(page, question);
  await expect(answerIn(page)).toContainText('2');
  await expect(answerIn(page)).toContainText('Executed, with replies that the model said');
  const calls = cell(page).getByRole('region', { name: 'Said by the model, not executed' });
  await expect(calls.getByRole('listitem')).toHaveText([
    'What is a carrot in the kitchen? one of fruit / vegetable “vegetable”',
    'What is a pear in the kitchen? one of fruit / vegetable “fruit”',
    'What is a leek in the kitchen? one of fruit / vegetable “vegetable”',
  ]);
  // The replies stand in the program: running it again asks nobody.
  expect(await seenByModel(question)).toHaveLength(1);
  await expect(saved(page)).toBeVisible();
  await page.reload();
  await cell(page).getByRole('button', { name: 'Run', exact: true }).click();
  await expect(answerIn(page)).toContainText('Executed, with replies that the model said');
  expect(await seenByModel(question)).toHaveLength(1);
});
