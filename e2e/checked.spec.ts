import type { Page } from '@playwright/test';
import {
  answerIn,
  ask,
  cell,
  chooseStrategy,
  expect,
  fresh,
  openScriptedNotebook,
  setCheck,
  test,
} from './notebook-page';
import { seenByModel } from './seen-by-model';

test.beforeEach(async ({ page }) => {
  await openScriptedNotebook(page);
});

const checksIn = (page: Page) => cell(page).getByRole('list', { name: 'Checks' }).first();

test('a wrong answer goes back to the model, which is not told what is expected', async ({ page }) => {
  const question = fresh('Checked: how many pencils?');
  await setCheck(page, question, {
    expected: '36 ± 0.5 pencils',
    conditions: 'value > 10\nunit === "pencils"',
  });
  await chooseStrategy(page, 'Checked program');
  await ask(page, question);
  await expect(answerIn(page)).toContainText('36');
  await expect(checksIn(page)).toContainText('Right · expected answer');
  await expect(checksIn(page)).toContainText('Right · conditions');
  const [, second] = await seenByModel(question);
  const told = second?.messages.at(-1)?.content ?? '';
  expect(told).toContain('It is not the expected answer.');
  expect(told).toContain('It does not meet a condition that was set for it.');
  expect(told).not.toContain('36');
  expect(told).not.toContain('value > 10');
});

test('a wrong answer of another strategy wears its check', async ({ page }) => {
  const question = fresh('Plain: how many apples?');
  await setCheck(page, question, { expected: '5 apples' });
  await ask(page, question);
  await expect(answerIn(page)).toContainText('4 apples');
  await expect(checksIn(page)).toContainText('Wrong · expected answer – expected: 5 apples');
});
