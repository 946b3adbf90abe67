import type { Page } from '@playwright/test';
import {
  answerIn,
  ask,
  cell,
  expect,
  fresh,
  openNewNotebook,
  openScriptedNotebook,
  printedIn,
  questionField,
  stagesOf,
  test,
} from './notebook-page';
import { seenByModel } from './seen-by-model';

const program = (page: Page) => cell(page).getByRole('figure', { name: 'Program of question 1' });
const stop = (page: Page, number = 1) => cell(page, number).getByRole('button', { name: 'Stop' });
const stopped = (page: Page, number = 1) => cell(page, number).getByText('Stopped.');
const hangUps = async (question: string) => (await seenByModel(question)).map(({ hungUp }) => hungUp);

test('a question gets a program, a run and an answer, and the cursor goes on to the next question', async ({
  page,
}) => {
  await openNewNotebook(page);
  await ask(page, 'What is 15% of 240?');
  await expect(answerIn(page)).toContainText('36');
  await expect(answerIn(page)).toContainText('Executed');
  await expect(program(page)).toContainText('const percent = 15; // "15%"');
  await expect(stagesOf(page)).toHaveText([/^Asked/, /^Written[\d.]+ s/, /^Ran[\d.]+ s/, /^Answered/]);
  await expect(questionField(page, 2)).toBeFocused();
});

test('the program streams in, goes on after the page is loaded again, and Stop ends the provider’s call', async ({
  page,
}) => {
  const question = fresh('Slow: how many lines are there in the first test?');
  await openScriptedNotebook(page);
  await ask(page, question);
  await expect(program(page)).toContainText('quantity0');
  await expect(stagesOf(page).nth(1)).toContainText('in progress');
  const length = async () => ((await program(page).textContent()) ?? '').length;
  const early = await length();
  await expect.poll(length).toBeGreaterThan(early);
  await page.reload();
  await expect.poll(length).toBeGreaterThan(early);
  await expect(stagesOf(page).nth(1)).toContainText('in progress');
  expect(await hangUps(question)).toEqual([false]);
  await stop(page).click();
  await expect(stopped(page)).toBeVisible();
  await expect.poll(() => hangUps(question)).toEqual([true]);
  await expect(stop(page)).toHaveCount(0);
  await expect(stagesOf(page).nth(1)).toContainText('stopped');
  await expect(answerIn(page)).toHaveCount(0);
  const arrived = cell(page).getByRole('figure', { name: 'What had arrived of the program' });
  await expect(arrived).toContainText('quantity0');
});

test('Stop works from the first millisecond', async ({ page }) => {
  const question = fresh('Hang: is there a Stop at once?');
  await openScriptedNotebook(page);
  await questionField(page).fill(question);
  // One turn of the event loop, no frame and no request, lies between asking and stopping.
  await questionField(page).evaluate(async (field) => {
    field.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, bubbles: true, cancelable: true }),
    );
    await Promise.resolve();
    const buttons = [...document.querySelectorAll<HTMLButtonElement>('[data-cell] button')];
    buttons.find(({ textContent }) => textContent?.trim() === 'Stop')?.click();
  });
  await expect(stopped(page)).toBeVisible();
  await expect(stop(page)).toHaveCount(0);
  // Whatever had already gone out on the wire was called back.
  await ask(page, 'Plain: how many apples are there after a Stop at once?');
  await expect(answerIn(page)).toContainText('4');
  await expect.poll(async () => (await hangUps(question)).filter((hungUp) => !hungUp)).toEqual([]);
});

test('Stop reaches a model that says nothing', async ({ page }) => {
  const question = fresh('Hang: will it ever speak?');
  await openScriptedNotebook(page);
  await ask(page, question);
  await expect.poll(() => hangUps(question)).toEqual([false]);
  await stop(page).click();
  await expect(stopped(page)).toBeVisible();
  await expect.poll(() => hangUps(question)).toEqual([true]);
});

test('what a program prints appears while it runs; Stop ends an endless run, and the next run works', async ({
  page,
}) => {
  await openScriptedNotebook(page);
  await ask(page, 'Endless: how long is for ever?');
  await expect(printedIn(page)).toHaveText(['starting']);
  await expect(stagesOf(page).nth(2)).toContainText('in progress');
  await stop(page).click();
  await expect(stopped(page)).toBeVisible();
  await expect(printedIn(page)).toHaveText(['starting']);
  await ask(page, 'Plain: and how many apples after that?', 2);
  await expect(answerIn(page, 2)).toContainText('4');
});

test('everything that was printed stays beside the answer, in order', async ({ page }) => {
  await openScriptedNotebook(page);
  await ask(page, 'Printing: which steps are there?');
  await expect(answerIn(page)).toContainText('done');
  await expect(printedIn(page)).toHaveText(['step 1', 'step 2', 'step 3']);
});

test('several questions are asked one after the other, and Stop all ends them', async ({ page }) => {
  await openScriptedNotebook(page);
  await questionField(page).fill('Endless: the first of two?');
  await page.getByRole('button', { name: 'Question', exact: true }).last().click();
  const second = fresh('Plain: the second of two?');
  await questionField(page, 2).fill(second);
  await page.getByRole('button', { name: 'Ask 2 questions' }).click();
  await expect(printedIn(page)).toHaveText(['starting']);
  await expect(cell(page, 2).getByText('Next in line')).toBeVisible();
  await page.getByRole('button', { name: 'Stop all' }).click();
  await expect(stopped(page)).toBeVisible();
  await expect(cell(page, 2).getByText('Next in line')).toHaveCount(0);
  await expect(cell(page, 2).getByRole('button', { name: 'Ask', exact: true })).toBeVisible();
  expect(await seenByModel(second)).toEqual([]);
});

test('a change asked for in words shows what it changed, and can be undone', async ({ page }) => {
  await openScriptedNotebook(page);
  const question = fresh('Changing: how many pencils?');
  await ask(page, question);
  await expect(answerIn(page)).toContainText('36');
  await cell(page).focus();
  await page.keyboard.press('Control+Shift+E');
  const wish = page.getByLabel('What should change in the program?');
  await expect(wish).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(wish).toHaveCount(0);
  await expect(cell(page)).toBeFocused();
  await cell(page).getByRole('button', { name: 'Change in words' }).click();
  await page.keyboard.type('One more box.');
  await page.keyboard.press('Enter');
  await expect(answerIn(page)).toContainText('48');
  await expect(cell(page).getByRole('region', { name: 'Changed as asked' })).toContainText('One more box.');
  const seen = (await seenByModel(question)).at(-1);
  expect(JSON.stringify(seen)).toContain('One more box.');
  const changed = cell(page).getByRole('region', { name: 'The program was changed as you asked' });
  await expect(changed.getByRole('figure')).toContainText('removed: const boxes = 3;');
  await changed.getByRole('button', { name: 'Undo the change' }).click();
  await expect(answerIn(page)).toContainText('36');
  await expect(changed).toHaveCount(0);
});

test('a question goes to the model with the answers above it', async ({ page }) => {
  await openScriptedNotebook(page);
  const [above, below] = [fresh('Plain: how many apples are above?'), fresh('Plain: and how many below?')];
  await ask(page, above);
  await expect(answerIn(page)).toContainText('4');
  await ask(page, below, 2);
  await expect(answerIn(page, 2)).toContainText('4');
  const [request] = await seenByModel(below);
  expect(request?.messages.find(({ role }) => role === 'user')?.content).toContain(above);
});

test('an empty question is not asked', async ({ page }) => {
  await openNewNotebook(page);
  await questionField(page).fill('   ');
  await questionField(page).press('Shift+Enter');
  await expect(cell(page).getByText('Type a question first.')).toBeVisible();
  await expect(questionField(page)).toBeFocused();
  await expect(stagesOf(page)).toHaveCount(0);
  await expect(cell(page, 2)).toHaveCount(0);
});

test('Ctrl+Enter asks and stays, Alt+Enter asks and inserts a cell below, Enter is a new line', async ({
  page,
}) => {
  await openNewNotebook(page);
  await questionField(page).fill('What is 2 + 3?');
  await questionField(page).press('Control+Enter');
  await expect(answerIn(page)).toContainText('5');
  await expect(questionField(page)).toBeFocused();
  await expect(cell(page, 2)).toHaveCount(0);

  await page.getByRole('button', { name: 'Question', exact: true }).last().click();
  await questionField(page, 2).fill('was second');
  await questionField(page).fill('What is 2 + 4?');
  await questionField(page).press('Alt+Enter');
  await expect(answerIn(page)).toContainText('6');
  await expect(questionField(page, 2)).toBeFocused();
  await page.keyboard.type('one');
  await page.keyboard.press('Enter');
  await page.keyboard.type('two');
  await expect(questionField(page, 2)).toHaveValue('one\ntwo');
  await expect(questionField(page, 3)).toHaveValue('was second');

  await questionField(page).press('Shift+Enter');
  await expect(cell(page, 2)).toBeFocused();
  await expect(cell(page, 4)).toHaveCount(0);
});

test('choosing a word in an input method asks nothing', async ({ page }) => {
  await openNewNotebook(page);
  await questionField(page).focus();
  const keyboard = await page.context().newCDPSession(page);
  await keyboard.send('Input.imeSetComposition', { text: 'baifen', selectionStart: 6, selectionEnd: 6 });
  const enter = { key: 'Enter', code: 'Enter', modifiers: 8, windowsVirtualKeyCode: 229 };
  await keyboard.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...enter });
  await keyboard.send('Input.insertText', { text: '240的15%是多少' });
  await expect(questionField(page)).toHaveValue('240的15%是多少');
  await expect(cell(page, 2)).toHaveCount(0);
  await expect(stagesOf(page)).toHaveCount(0);
  // Safari sends the key that ends a composition after its end, with the code of an input method.
  await questionField(page).evaluate((field) => {
    const late = { key: 'Enter', shiftKey: true, bubbles: true, cancelable: true, keyCode: 229 };
    field.dispatchEvent(new KeyboardEvent('keydown', late));
  });
  await expect(cell(page, 2)).toHaveCount(0);
  await questionField(page).press('Shift+Enter');
  await expect(answerIn(page)).toContainText('36');
  await expect(questionField(page, 2)).toBeFocused();
});
