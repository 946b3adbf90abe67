import type { Page } from '@playwright/test';
import {
  answerIn,
  ask,
  cell,
  expect,
  fresh,
  openScriptedNotebook,
  printedIn,
  saved,
  stagesOf,
  test,
} from './notebook-page';
import { seenByModel } from './seen-by-model';

test.beforeEach(async ({ page }) => {
  await openScriptedNotebook(page);
});

async function openAttempts(page: Page, count: number) {
  await cell(page)
    .getByRole('button', { name: `Show all ${count} attempts` })
    .click();
  const attempts = cell(page)
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: /^Attempt \d/ }) });
  await expect(attempts).toHaveCount(count);
  return attempts;
}

test('an error goes back to the model, and the timeline shows what changed', async ({ page }) => {
  await ask(page, fresh('Repair: how many pencils are in 3 boxes?'));
  await expect(answerIn(page)).toContainText('36 pencils');
  await expect(stagesOf(page).nth(1)).toContainText('(1 repair)');
  const attempts = await openAttempts(page, 2);
  await expect(attempts.first()).toContainText('boxes.times(12)');
  await expect(attempts.first()).toContainText('TypeError');
  await expect(attempts.first()).toContainText('Line 2 const pencils = boxes.times(12);');
  await expect(attempts.last()).toContainText('boxes * 12');
  await expect(attempts.last()).toContainText('This program gave the answer.');
  const changes = attempts.last().getByRole('figure', { name: 'Changes from attempt 1' });
  await expect(changes).toContainText('removed: const pencils = boxes.times(12);');
  await expect(changes).toContainText('added: const pencils = boxes * 12;');
  await expect(cell(page).getByText('2 of at most 4 requests to the model were made.')).toBeVisible();
  await attempts.last().getByText('What the model was told').click();
  await expect(attempts.last()).toContainText('The program stopped with an error');
  await cell(page).getByRole('button', { name: 'Hide the attempts' }).click();
  await expect(attempts).toHaveCount(0);

  await expect(saved(page)).toBeVisible();
  await page.reload();
  await openAttempts(page, 2);
});

test('the model is told the error, the failing line and what was printed, or that no answer came', async ({
  page,
}) => {
  const question = fresh('Tail: how many pencils are in 3 boxes?');
  await ask(page, question);
  await expect(answerIn(page)).toContainText('36');
  const [, second] = await seenByModel(question);
  const told = second?.messages.at(-1)?.content ?? '';
  expect(second?.messages.at(-2)?.content).toContain('boxes.times(12)');
  expect(told).toContain('TypeError');
  expect(told).toContain('line 3: answer(boxes.times(12));');
  expect(told).toContain('It had printed:\nboxes: 3');

  const silent = fresh('Silent: what is 40 + 2?');
  await ask(page, silent, 2);
  await expect(answerIn(page, 2)).toContainText('42');
  const [, again] = await seenByModel(silent);
  expect(again?.messages.at(-1)?.content).toContain('answer(value');
});

test('the same error twice asks for a fresh program once, and then ends', async ({ page }) => {
  const question = fresh('Hopeless: what is missing?');
  await ask(page, question);
  await expect(cell(page).getByText(/failed twice in the same way/)).toBeVisible();
  await expect(cell(page).getByText('ReferenceError').first()).toBeVisible();
  await expect(cell(page).getByText('Line 1').first()).toBeVisible();
  await expect(answerIn(page)).toHaveCount(0);
  const requests = await seenByModel(question);
  expect(requests).toHaveLength(3);
  expect(requests[2]?.messages.at(-1)?.content).toContain(
    'write a fresh program that goes about it in another way',
  );
  const attempts = await openAttempts(page, 3);
  await expect(attempts.last()).toContainText('Asked for a fresh program by another method.');
});

test('after three repairs the model is not asked again, and every attempt is kept', async ({ page }) => {
  const question = fresh('Stubborn: what is nothing?');
  await ask(page, question);
  await expect(cell(page).getByText(/No program gave an answer after three repairs/)).toBeVisible();
  expect(await seenByModel(question)).toHaveLength(4);
  const attempts = await openAttempts(page, 4);
  for (const number of [1, 2, 3, 4]) {
    await expect(attempts.nth(number - 1)).toContainText(`const amount${number} = nothing${number};`);
  }
});

test('what the model could not repair is repaired by hand', async ({ page }) => {
  await ask(page, fresh('Hopeless: what is missing by hand?'));
  await expect(cell(page).getByText(/failed twice in the same way/)).toBeVisible();
  await cell(page).getByRole('button', { name: 'Edit program' }).click();
  await expect(cell(page).locator('.monaco-editor')).toBeVisible({ timeout: 30_000 });
  await expect(page.getByRole('textbox', { name: 'Program of question 1' })).toBeFocused();
  await page.keyboard.press('Control+a');
  await page.keyboard.insertText('answer(42)');
  await page.keyboard.press('Control+Enter');
  await expect(answerIn(page)).toContainText('42');
  await expect(cell(page).getByRole('alert')).toHaveCount(0);
});

const failures: [question: string, words: RegExp][] = [
  ['Cut: what is one and two?', /stopped in the middle of its program, so it was not run/],
  ['Dropped: is anyone there?', /stopped in the middle of its program, so it was not run/],
  ['Key: may I come in?', /rejected the key. Check the key/],
  ['Limit: one more?', /busy or your limit is reached. Wait 7 seconds/],
  ['Broken: what is that?', /reply was damaged on its way/],
  ['Overloaded: and now?', /provider reported an error. Ask again/],
];
test('a failure of the model is said in words, and nothing is run', async ({ page }) => {
  for (const [at, [question, words]] of failures.entries()) {
    const number = at + 1;
    await ask(page, fresh(question), number);
    await expect(cell(page, number).getByRole('alert')).toContainText(words, { timeout: 30_000 });
    await expect(answerIn(page, number)).toHaveCount(0);
    await expect(printedIn(page, number)).toHaveCount(0);
    await expect(stagesOf(page, number).filter({ hasText: /^Ran.* s$/ })).toHaveCount(0);
    await expect(cell(page, number).getByRole('button', { name: 'Ask again' })).toBeVisible();
  }
  const withKey = failures.findIndex(([question]) => question.startsWith('Key:')) + 1;
  await cell(page, withKey).getByRole('alert').getByRole('button', { name: 'Connect a model…' }).click();
  await expect(page.getByRole('dialog').getByLabel('Base URL')).toBeVisible();
});

test('a refusal is shown as one, and what a model says without running it is no answer', async ({ page }) => {
  await ask(page, fresh('Refused: which colour is best?'));
  await expect(cell(page).getByText('The model wrote no program, and says why:')).toBeVisible();
  await expect(cell(page).getByText('This asks for an opinion, which no program can compute.')).toBeVisible();
  await expect(answerIn(page)).toHaveCount(0);
  await ask(page, fresh('Words: what is the answer?'), 2);
  await expect(
    cell(page, 2).getByText('The model answered in words, without a program.', { exact: false }),
  ).toBeVisible();
  await expect(cell(page, 2).getByRole('blockquote')).toHaveText('The answer is 42. Trust me. Result: 42');
  await expect(answerIn(page, 2)).toHaveCount(0);
});
