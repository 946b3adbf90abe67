import type { Page } from '@playwright/test';
import {
  answerIn,
  ask,
  cell,
  chooseScriptedModel,
  expect,
  openNewNotebook,
  questionField,
  test,
} from './notebook-page';

const seenUrl = `http://127.0.0.1:${Number(process.env.E2E_PORT ?? 3210) + 2}/`;

/** What the model server has seen of a question. */
async function seen(question: string): Promise<{ hungUp: boolean }[]> {
  const requests: { question: string; hungUp: boolean }[] = await (await fetch(seenUrl)).json();
  return requests.filter((request) => request.question.includes(question));
}

const program = (page: Page) => cell(page).getByRole('figure', { name: 'Program of question 1' });

test('a question gets a program, a run and an answer, and the cursor goes on to the next question', async ({
  page,
}) => {
  await openNewNotebook(page);
  await ask(page, 'What is 15% of 240?');
  await expect(answerIn(page)).toContainText('36');
  await expect(answerIn(page)).toContainText('Executed');
  await expect(program(page)).toContainText('const percent = 15; // "15%"');
  const stages = cell(page)
    .getByRole('list', { name: 'From the question to the answer' })
    .getByRole('listitem');
  await expect(stages).toHaveText([/^Asked/, /^Written[\d.]+ s/, /^Ran[\d.]+ s/, /^Answered/]);
  await expect(questionField(page, 2)).toBeFocused();
});

test('the program streams in as it is written, and Stop ends the provider’s call', async ({ page }) => {
  const question = 'Slow: how many lines are there in the first test?';
  await openNewNotebook(page);
  await chooseScriptedModel(page);
  await ask(page, question);
  const stop = cell(page).getByRole('button', { name: 'Stop' });
  await expect(stop).toBeVisible();
  await expect(program(page)).toContainText('quantity0');
  const length = async () => ((await program(page).textContent()) ?? '').length;
  const early = await length();
  await expect.poll(length).toBeGreaterThan(early);
  await stop.click();
  await expect(cell(page).getByText('Stopped.')).toBeVisible();
  await expect.poll(async () => (await seen(question)).map(({ hungUp }) => hungUp)).toEqual([true]);
  await expect(answerIn(page)).toHaveCount(0);
});

test('Stop works from the first millisecond', async ({ page }) => {
  const question = 'Hang: is there a Stop at once?';
  await openNewNotebook(page);
  await chooseScriptedModel(page);
  await questionField(page).fill(question);
  await questionField(page).press('Control+Enter');
  await cell(page).getByRole('button', { name: 'Stop' }).click();
  await expect(cell(page).getByText('Stopped.')).toBeVisible();
  await expect.poll(async () => (await seen(question)).every(({ hungUp }) => hungUp)).toBe(true);
});

test('an endless program is stopped by hand, and the next run works', async ({ page }) => {
  await openNewNotebook(page);
  await chooseScriptedModel(page);
  await ask(page, 'Endless: how long is for ever?');
  await expect(cell(page).getByText('starting')).toBeVisible();
  await cell(page).getByRole('button', { name: 'Stop' }).click();
  await expect(cell(page).getByText('Stopped.')).toBeVisible();
  await ask(page, 'Plain: and how many apples after that?', 2);
  await expect(answerIn(page, 2)).toContainText('4');
});

test('what a program prints appears while it runs', async ({ page }) => {
  await openNewNotebook(page);
  await chooseScriptedModel(page);
  await ask(page, 'Printing: which steps are there?');
  await expect(cell(page).getByRole('region', { name: 'Printed by the program' })).toContainText('step 3');
  await expect(answerIn(page)).toContainText('done');
});

test('an empty question is not asked', async ({ page }) => {
  await openNewNotebook(page);
  await questionField(page).press('Shift+Enter');
  await expect(page.getByText('Type a question first.')).toBeVisible();
});

test('Ctrl+Enter asks and stays, Alt+Enter inserts a cell below, Enter is a new line', async ({ page }) => {
  await openNewNotebook(page);
  await questionField(page).fill('What is 2 + 3?');
  await questionField(page).press('Control+Enter');
  await expect(answerIn(page)).toContainText('5');
  await expect(questionField(page)).toBeFocused();
  await expect(cell(page, 2)).toHaveCount(0);
  await questionField(page).press('Alt+Enter');
  await expect(questionField(page, 2)).toBeFocused();
  await page.keyboard.type('one');
  await page.keyboard.press('Enter');
  await page.keyboard.type('two');
  await expect(questionField(page, 2)).toHaveValue('one\ntwo');
});

test('choosing a word in an input method asks nothing', async ({ page }) => {
  await openNewNotebook(page);
  await questionField(page).fill('240的15%');
  await questionField(page).evaluate((field) => {
    const enter = { key: 'Enter', shiftKey: true, bubbles: true, cancelable: true, isComposing: true };
    field.dispatchEvent(new KeyboardEvent('keydown', enter));
    field.dispatchEvent(new KeyboardEvent('keydown', { ...enter, isComposing: false, keyCode: 229 }));
  });
  await expect(cell(page).getByRole('list', { name: 'From the question to the answer' })).toHaveCount(0);
  await questionField(page).press('Shift+Enter');
  await expect(answerIn(page)).toContainText('36');
});
