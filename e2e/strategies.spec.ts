import {
  answerIn,
  ask,
  cell,
  chooseStrategy,
  expect,
  fresh,
  openScriptedNotebook,
  saved,
  setCheck,
  test,
} from './notebook-page';
import { seenByModel } from './seen-by-model';

test.beforeEach(async ({ page }) => {
  await openScriptedNotebook(page);
});

test('tests written apart choose between programs, and the matrix shows how', async ({ page }) => {
  const question = fresh('Tested: how many pencils are in 3 boxes of 4?');
  await chooseStrategy(page, 'Tests');
  await ask(page, question);
  await expect(answerIn(page)).toContainText('12');
  const tests = cell(page).getByRole('region', { name: 'Programs and tests' });
  await expect(tests).toContainText('they can be wrong, like its programs');
  const rows = tests.getByRole('row');
  await expect(rows.nth(1)).toHaveText(/^12\s*1.*3$/s);
  await expect(rows.nth(2)).toHaveText(/^7\s*2.*2$/s);
  const asked = await seenByModel(question);
  expect(asked).toHaveLength(5);
  await expect(saved(page)).toBeVisible();
  await page.reload();
  await expect(rows).toHaveCount(3);
});

test('contradictory tests leave the answer uncertain', async ({ page }) => {
  await chooseStrategy(page, 'Tests');
  await ask(page, fresh('Contradictory: how many?'));
  await expect(answerIn(page)).toContainText('12');
  await expect(cell(page).getByRole('list', { name: 'Checks' }).first()).toContainText(
    'Not certain · the model’s tests – 1/2',
  );
});

test('a verifier that disagrees sends the answer back, and the answer it agrees with stands', async ({
  page,
}) => {
  const question = fresh('Verified: how many pencils are in 3 boxes of 4?');
  await chooseStrategy(page, 'Verify');
  await ask(page, question);
  await expect(answerIn(page)).toContainText('12 pencils');
  await expect(cell(page).getByRole('list', { name: 'Checks' }).first()).toContainText(
    'Right · second program – 12 pencils in 3 boxes are 4 in each',
  );
  await cell(page).getByText('The program that checks attempt 1').click();
  await expect(cell(page).getByText('7 pencils in 3 boxes are 2.33', { exact: false }).first()).toBeVisible();
});

test('three ways side by side: only the program was run, the expected answer judges all', async ({
  page,
}) => {
  const question = fresh('Compared: how many pencils are in 3 boxes of 12?');
  await setCheck(page, question, { expected: '36 pencils' });
  await chooseStrategy(page, 'Compare');
  await ask(page, question);
  await expect(answerIn(page)).toContainText('36 pencils');
  const compare = cell(page).getByRole('region', { name: 'Three ways to answer' });
  const column = (name: string) => compare.getByRole('listitem', { name, exact: true });
  await expect(column('Directly')).toContainText('“34 pencils”');
  await expect(column('Directly')).toContainText('said by the model, not executed');
  await expect(column('Directly')).toContainText('Wrong');
  await expect(column('In words, step by step')).toContainText('Right');
  await expect(column('By a program')).toContainText('executed');
  await expect(column('By a program')).toContainText('Right');
});

test('an agent goes on from what its programs printed, with their names kept', async ({ page }) => {
  const question = fresh('Agent: what is the sum of the first three squares?');
  await chooseStrategy(page, 'Agent');
  await ask(page, question);
  await expect(answerIn(page)).toContainText('14');
  const steps = cell(page).getByRole('region', { name: 'Steps to the answer' });
  await expect(steps.getByRole('list', { name: 'Plan' }).getByRole('listitem')).toHaveText([
    'done: list the squares',
    'to do: add them up',
  ]);
  await expect(steps.getByRole('region', { name: 'Printed by the program' })).toContainText('1 4 9');
  const [, second] = await seenByModel(question);
  expect(second?.messages.at(-1)?.content).toBe('It printed:\n1 4 9\n\nYou may write 5 more programs.');
});

test('the offline writer says plainly what it does not do', async ({ page }) => {
  await page.getByRole('button', { name: /^Model/ }).click();
  await page.getByRole('menuitemradio', { name: /offline writer/ }).click();
  await chooseStrategy(page, 'Tests');
  await ask(page, 'What is 15% of 240?');
  await expect(answerIn(page)).toContainText('36');
  const tests = cell(page).getByRole('region', { name: 'Programs and tests' });
  await expect(tests).toContainText('There are no tests, so the programs’ votes alone decide.');
  await expect(tests).toContainText('The offline writer writes programs only, not tests');
});
