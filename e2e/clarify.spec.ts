import {
  answerIn,
  ask,
  cell,
  expect,
  fresh,
  openNewNotebook,
  openScriptedNotebook,
  saved,
  test,
} from './notebook-page';
import { seenByModel } from './seen-by-model';

test('what the model asks back is answered in the cell, and the reply belongs to the record', async ({
  page,
}) => {
  await openScriptedNotebook(page);
  const question = fresh('Ambiguous: how many pencils are in 3 boxes?');
  await ask(page, question);
  const asked = cell(page).getByRole('region', { name: 'The model asks back' });
  await expect(asked).toContainText('How many pencils are in a box?');
  await expect(asked.getByRole('button', { name: 'ten', exact: true })).toBeVisible();
  await expect(answerIn(page)).toHaveCount(0);
  // Nothing is lost by leaving: the reply may come tomorrow.
  await expect(saved(page)).toBeVisible();
  await page.reload();
  await asked.getByRole('textbox', { name: 'Your reply' }).fill('twelve');
  await asked.getByRole('textbox', { name: 'Your reply' }).press('Enter');
  await expect(answerIn(page)).toContainText('36 pencils');
  await expect(cell(page).getByRole('region', { name: 'Asked back and replied' })).toContainText(
    'How many pencils are in a box?Replytwelve',
  );
  const [, second] = await seenByModel(question);
  expect(second?.messages.slice(-2).map(({ content }) => content)).toEqual([
    'ASK: How many pencils are in a box?',
    'twelve',
  ]);
});

test('the offline writer offers both readings, and the chosen one is run', async ({ page }) => {
  await openNewNotebook(page);
  await ask(page, '一本250页的书，小红第一天看了20%，第二天看了30%，还剩多少页没看？');
  const asked = cell(page).getByRole('region', { name: 'The model asks back' });
  await asked.getByRole('button', { name: /再减去“30%”/ }).click();
  await expect(answerIn(page)).toContainText('125');
  await expect(asked).toHaveCount(0);
});
