import {
  answerIn,
  ask,
  cell,
  expect,
  fresh,
  openScriptedNotebook,
  saved,
  stagesOf,
  test,
} from './notebook-page';
import { seenByModel } from './seen-by-model';

test.beforeEach(async ({ page }) => {
  await openScriptedNotebook(page, 'Vote');
});

test('equal answers count together; the minority and what failed can be opened', async ({ page }) => {
  await ask(page, fresh('Vote: how many pencils are in 3 boxes of 4?'));
  await expect(answerIn(page)).toContainText('12');
  const vote = cell(page).getByRole('region', { name: 'Vote' });
  await expect(vote).toContainText('3 of 5 programs agree.');
  await expect(stagesOf(page).nth(1)).toContainText('(5 programs)');

  await vote.getByRole('button', { name: 'Programs that answered 7, 1 vote' }).click();
  await expect(vote.getByRole('figure', { name: /^Program/ })).toContainText('boxes + 4');
  await vote.getByRole('button', { name: 'Programs that answered 12, 3 votes' }).click();
  await expect(vote.getByText('One more program differs from it in names and remarks only.')).toBeVisible();
  await vote.getByRole('button', { name: 'Programs without a vote' }).click();
  await expect(vote.getByRole('alert')).toContainText('ReferenceError');

  await expect(saved(page)).toBeVisible();
  await page.reload();
  await expect(answerIn(page)).toContainText('12');
  await expect(vote).toContainText('3 of 5 programs agree.');
});

test('without a majority there is no answer', async ({ page }) => {
  await ask(page, fresh('Tie: which number?'));
  await expect(cell(page).getByRole('alert')).toContainText('no answer has more votes than every other');
  await expect(answerIn(page)).toHaveCount(0);
  await expect(cell(page).getByRole('region', { name: 'Vote' }).getByRole('listitem')).toHaveCount(5);
});

test('Stop ends every outstanding call at once and keeps the votes there are', async ({ page }) => {
  const question = fresh('Hanging vote: anyone?');
  await ask(page, question);
  const vote = cell(page).getByRole('region', { name: 'Vote' });
  await expect(vote).toContainText('1 of 5 programs have answered so far.');
  await cell(page).getByRole('button', { name: 'Stop' }).click();
  await expect(cell(page)).toContainText('Stopped before the vote was over.');
  await expect(answerIn(page)).toHaveCount(0);
  await expect(vote.getByRole('listitem')).toHaveCount(1);
  await expect
    .poll(async () => (await seenByModel(question)).map(({ hungUp }) => hungUp).sort())
    .toEqual([false, true, true, true, true]);
});

test('the offline writer votes too, and says what that is worth', async ({ page }) => {
  await page.getByRole('button', { name: /^Model/ }).click();
  await page.getByRole('menuitemradio', { name: /offline writer/ }).click();
  await ask(page, fresh('What is 15% of 240?').replace(/ \(.*/, ''));
  await expect(answerIn(page)).toContainText('36');
  await expect(cell(page).getByText('is no independent evidence', { exact: false })).toBeVisible();
});
