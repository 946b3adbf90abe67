import { answerIn, ask, cell, expect, fresh, openScriptedNotebook, test } from './notebook-page';
import { seenByModel } from './seen-by-model';

test('a verified program is kept as a function that later programs call, and they follow when it changes', async ({
  page,
}) => {
  await openScriptedNotebook(page);
  await ask(page, fresh('Squares: what is the sum of the first three squares?'));
  await expect(answerIn(page)).toContainText('14');
  const keep = async (change: (source: string) => string) => {
    const field = page.getByRole('textbox', { name: 'The function', exact: true });
    await field.fill(change(await field.inputValue()));
    await page.getByRole('button', { name: 'Check and keep' }).click();
  };
  await cell(page).getByRole('button', { name: 'What can be done with this cell' }).click();
  await page.getByRole('menuitem', { name: 'Keep as a function…' }).click();
  await page.getByRole('textbox', { name: 'Name of the function' }).fill('sumOfSquares');
  await keep((source) => source.replace('/ 6', '/ 3'));
  await expect(
    page.getByRole('alert').filter({ hasText: 'gives 28, but this cell’s answer is 14' }),
  ).toBeVisible();
  await keep((source) => source.replace('/ 3', '/ 6'));
  const chip = cell(page).getByRole('button', { name: 'Kept as the function sumOfSquares' });
  await expect(chip).toBeVisible();

  const question = fresh('Skilled: what is the sum of the first four squares?');
  await ask(page, question, 2);
  await expect(answerIn(page, 2)).toContainText('30');
  const [asked] = await seenByModel(question);
  expect(asked?.messages.at(-1)?.content).toContain('function sumOfSquares(count = 3);');
  const built = cell(page, 2).getByRole('region', { name: 'Built upon' });
  await expect(built).toHaveText('Calls sumOfSquares()');

  await chip.click();
  await keep((source) => source.replace('return', 'if (count > 3) return 0;\n  return'));
  await expect(built).toContainText('The function sumOfSquares has changed since.');
  await built.getByRole('button', { name: 'Run with the new function' }).click();
  await expect(answerIn(page, 2)).toHaveText(/^0/);
  await expect(built).toHaveText('Calls sumOfSquares()');
});
