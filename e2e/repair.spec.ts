import { answerIn, ask, cell, chooseScriptedModel, expect, openNewNotebook, test } from './notebook-page';

test.beforeEach(async ({ page }) => {
  await openNewNotebook(page);
  await chooseScriptedModel(page);
});

test('an error goes back to the model, and both attempts can be opened side by side', async ({ page }) => {
  await ask(page, 'Repair: how many pencils are in 3 boxes?');
  await expect(answerIn(page)).toContainText('36');
  await cell(page).getByRole('button', { name: 'Show all 2 attempts' }).click();
  const attempts = cell(page)
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: /Attempt/ }) });
  await expect(attempts).toHaveCount(2);
  await expect(attempts.first()).toContainText('boxes.times');
  await expect(attempts.first()).toContainText(/Line 2/);
  await attempts.last().getByText('What the model was told').click();
  await expect(attempts.last()).toContainText('The program stopped with an error');
});

test('a program that gave no answer is repaired', async ({ page }) => {
  await ask(page, 'Silent: what is 40 + 2?');
  await expect(answerIn(page)).toContainText('42');
  await expect(cell(page).getByRole('button', { name: 'Show all 2 attempts' })).toBeVisible();
});

test('the same error twice ends the repairs, with the error and its line in words', async ({ page }) => {
  await ask(page, 'Hopeless: what is missing?');
  await expect(cell(page).getByText(/failed twice in the same way/)).toBeVisible();
  await expect(cell(page).getByText('ReferenceError').first()).toBeVisible();
  await expect(cell(page).getByText('Line 1').first()).toBeVisible();
  await expect(answerIn(page)).toHaveCount(0);
});

const failures: [question: string, words: RegExp][] = [
  ['Cut: what is one and two?', /stopped in the middle of its program/],
  ['Dropped: is anyone there?', /stopped in the middle of its program/],
  ['Key: may I come in?', /rejected the key/],
  ['Limit: one more?', /busy or your limit is reached. Wait 7 seconds/],
  ['Broken: what is that?', /damaged on its way|reported an error/],
];
for (const [question, words] of failures) {
  test(`a failure of the model is said in words: ${question}`, async ({ page }) => {
    await ask(page, question);
    await expect(cell(page).getByText(words)).toBeVisible({ timeout: 30_000 });
    await expect(answerIn(page)).toHaveCount(0);
  });
}

test('a refusal is shown as one', async ({ page }) => {
  await ask(page, 'Refused: which colour is best?');
  await expect(cell(page).getByText('The model wrote no program, and says why:')).toBeVisible();
  await expect(cell(page).getByText('This asks for an opinion, which no program can compute.')).toBeVisible();
  await expect(answerIn(page)).toHaveCount(0);
});

test('what a model says without running it is no answer', async ({ page }) => {
  await ask(page, 'Words: what is the answer?');
  await expect(
    cell(page).getByText('The model answered in words, without a program.', { exact: false }),
  ).toBeVisible();
  await expect(answerIn(page)).toHaveCount(0);
});
