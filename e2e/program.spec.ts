import type { Page } from '@playwright/test';
import {
  answerIn,
  ask,
  cell,
  expect,
  fresh,
  openNewNotebook,
  openScriptedNotebook,
  saved,
  stagesOf,
  test,
} from './notebook-page';
import { seenByModel } from './seen-by-model';

/** The live editor's text field. */
const editor = (page: Page) => page.getByRole('textbox', { name: 'Program of question 1' });
const stillProgram = (page: Page) => cell(page).getByRole('figure', { name: 'Program of question 1' });

async function openEditor(page: Page) {
  await cell(page).getByRole('button', { name: 'Edit program' }).click();
  await expect(cell(page).locator('.monaco-editor')).toBeVisible({ timeout: 30_000 });
  await expect(editor(page)).toBeFocused();
}

async function editProgram(page: Page, program: string) {
  await openEditor(page);
  await page.keyboard.press('Control+a');
  await page.keyboard.insertText(program);
}

async function askOffline(page: Page) {
  await openNewNotebook(page);
  await ask(page, 'What is 15% of 240?');
  await expect(answerIn(page)).toContainText('36');
}

async function chooseEarlier(page: Page, answer: RegExp) {
  await cell(page).getByRole('button', { name: 'What can be done with this cell' }).click();
  await page.getByRole('menuitem', { name: answer }).click();
}

test('a program is edited and run without asking a model, and its answer says so', async ({ page }) => {
  const question = fresh('Plain: how many apples are edited?');
  await openScriptedNotebook(page);
  await ask(page, question);
  await expect(answerIn(page)).toContainText('4');
  await editProgram(page, 'answer(6 * 7)');
  await expect(cell(page).getByText('Edited by hand, not run yet')).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expect(answerIn(page)).toContainText('42');
  await expect(answerIn(page)).toContainText('Executed, program edited by hand');
  await expect(editor(page)).toBeFocused();
  await expect(saved(page)).toBeVisible();
  await page.reload();
  await expect(answerIn(page)).toContainText('42');
  await expect(answerIn(page)).toContainText('Executed, program edited by hand');
  await expect(cell(page).getByText('Edited by hand', { exact: true })).toBeVisible();
  expect(await seenByModel(question)).toHaveLength(1);
});

test('the editor comes from our own server, and nothing else is asked', async ({ page, baseURL }) => {
  const requested: string[] = [];
  page.on('request', (request) => requested.push(request.url()));
  await askOffline(page);
  await editProgram(page, 'const a = 6;\nanswer(a * 7)');
  await page.keyboard.press('Control+Enter');
  await expect(answerIn(page)).toContainText('42');
  expect(requested.length).toBeGreaterThan(0);
  expect(requested.filter((url) => /^(https?|wss?):/.test(url) && !url.startsWith(`${baseURL}/`))).toEqual(
    [],
  );
});

test('one editor is alive, in the cell that has the focus; other programs are highlighted text', async ({
  page,
}) => {
  await askOffline(page);
  await ask(page, 'What is 6 * 7?', 2);
  await expect(answerIn(page, 2)).toContainText('42');
  await expect(page.locator('.monaco-editor')).toHaveCount(0);
  await expect(stillProgram(page).locator('.hljs-keyword').first()).toHaveText('const');
  await openEditor(page);
  await expect(stillProgram(page)).toHaveCount(0);
  await cell(page, 2).getByRole('button', { name: 'Edit program' }).click();
  await expect(page.getByRole('textbox', { name: 'Program of question 2' })).toBeFocused();
  await expect(stillProgram(page)).toBeVisible();
  await expect(editor(page)).toHaveCount(0);
});

test('a failing program is marked on its line, in the editor and in words, until it is changed', async ({
  page,
}) => {
  await askOffline(page);
  await editProgram(page, 'const a = {};\nconst b = a.price.first;\nanswer(b);');
  await page.keyboard.press('Control+Enter');
  const trouble = cell(page).getByRole('alert');
  await expect(trouble).toContainText('TypeError');
  await expect(trouble).toContainText('Line 2 const b = a.price.first;');
  await expect(answerIn(page)).toHaveCount(0);
  await expect(stagesOf(page).nth(2)).toContainText('no success');
  const squiggle = cell(page).locator('.squiggly-error');
  const secondLine = cell(page).locator('.view-line').nth(1);
  await expect(squiggle).toHaveCount(1);
  const top = async (part: typeof squiggle) => (await part.boundingBox())?.y ?? Number.NaN;
  expect(Math.abs((await top(squiggle)) - (await top(secondLine)))).toBeLessThan(10);

  await page.keyboard.press('Escape');
  await expect(editor(page)).toHaveCount(0);
  await expect(stillProgram(page).locator('[data-error]')).toContainText('a.price.first');
  await editProgram(page, 'const a = { price: { first: 3 } };\nanswer(a.price.first);');
  await expect(squiggle).toHaveCount(0);
  await page.keyboard.press('Control+Enter');
  await expect(answerIn(page)).toContainText('3');
  await expect(trouble).toHaveCount(0);
});

test('the editor completes what the sandbox offers, and nothing of a browser', async ({ page }) => {
  await askOffline(page);
  await editProgram(page, '');
  const option = (name: RegExp) => page.getByRole('option', { name }).first();
  await page.keyboard.type('answ');
  await page.keyboard.press('Control+Space');
  await expect(option(/^answer/)).toBeVisible({ timeout: 30_000 });
  await page.keyboard.press('Tab');
  await page.keyboard.type('(1);\nconsole.');
  await expect(option(/^log/)).toBeVisible({ timeout: 30_000 });
  await expect(option(/^table/)).toHaveCount(0);
  // The first Esc belongs to the list.
  await page.keyboard.press('Escape');
  await expect(option(/^log/)).toHaveCount(0);
  await page.keyboard.type('log(2);\n[1].');
  await expect(option(/^at/)).toBeVisible({ timeout: 30_000 });
  await page.keyboard.press('Escape');
  await page.keyboard.type('at(0);\ndocum');
  await page.keyboard.press('Control+Space');
  await expect(option(/^decodeURIComponent/)).toBeVisible({ timeout: 30_000 });
  await expect(option(/^document/)).toHaveCount(0);
});

test('what is typed while the editor is on its way is kept, and the cursor goes on from there', async ({
  page,
}) => {
  await askOffline(page);
  await page.route('**/_next/static/chunks/**', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    await route.continue();
  });
  await cell(page).press('e');
  await expect(editor(page)).toBeFocused();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('answer(6 * )');
  await page.keyboard.press('ArrowLeft');
  await expect(cell(page).locator('.monaco-editor')).toBeVisible({ timeout: 30_000 });
  await expect(editor(page)).toBeFocused();
  await page.keyboard.type('7');
  await page.keyboard.press('Control+Enter');
  await expect(answerIn(page)).toContainText('42');
});

test('Esc leaves the editor for the cell, Shift+Enter runs and goes on', async ({ page }) => {
  await askOffline(page);
  await openEditor(page);
  await page.keyboard.press('Escape');
  await expect(editor(page)).toHaveCount(0);
  await expect(cell(page)).toBeFocused();
  await page.keyboard.press('e');
  await expect(editor(page)).toBeFocused();
  await page.keyboard.press('Shift+Enter');
  await expect(cell(page, 2)).toBeFocused();
  await expect(answerIn(page)).toContainText('36');
  await expect(editor(page)).toHaveCount(0);
});

test('edits that were not run stay through a reload, and can be discarded', async ({ page }) => {
  await askOffline(page);
  await editProgram(page, 'answer(1)');
  await expect(saved(page)).toBeVisible();
  await page.reload();
  await expect(stillProgram(page)).toContainText('answer(1)');
  await expect(cell(page).getByText('Edited by hand, not run yet')).toBeVisible();
  await expect(answerIn(page)).toContainText('36');
  await cell(page).getByRole('button', { name: 'Discard edits' }).click();
  await expect(stillProgram(page)).toContainText('const percent = 15;');
  await expect(cell(page).getByText('Edited by hand, not run yet')).toHaveCount(0);
});

test('a model’s program that takes the place of a person’s shows what it changed, and either can be kept', async ({
  page,
}) => {
  await askOffline(page);
  await editProgram(page, '// precious\nanswer(6 * 7)');
  await page.keyboard.press('Escape');
  await cell(page).getByRole('button', { name: 'Ask again' }).click();
  await expect(answerIn(page)).toContainText('36');
  const replaced = cell(page).getByRole('region', { name: 'Your program was replaced' });
  const changes = replaced.getByRole('figure', { name: 'Changes in the program of question 1' });
  await expect(changes).toContainText('removed: // precious');
  await expect(changes).toContainText('added: const percent = 15;');

  await replaced.getByRole('button', { name: 'Bring mine back' }).click();
  await expect(stillProgram(page)).toContainText('// precious');
  await expect(replaced).toHaveCount(0);
  await expect(cell(page)).toBeFocused();
  await page.keyboard.press('z');
  await replaced.getByRole('button', { name: 'Keep the model’s' }).click();
  await expect(replaced).toHaveCount(0);
  await expect(stillProgram(page)).toContainText('const percent = 15;');

  await chooseEarlier(page, /Edited by hand/);
  await expect(stillProgram(page)).toContainText('// precious');
});

test('a program can be written without asking anything', async ({ page }) => {
  await openNewNotebook(page);
  await page.keyboard.type('My own sum');
  await cell(page).getByRole('button', { name: 'What can be done with this cell' }).click();
  await page.getByRole('menuitem', { name: 'Write the program yourself' }).click();
  await expect(editor(page)).toBeFocused({ timeout: 30_000 });
  await page.keyboard.insertText('answer(40 + 2, "points")');
  await page.keyboard.press('Control+Enter');
  await expect(answerIn(page)).toContainText('42 points');
  await expect(answerIn(page)).toContainText('Executed, program edited by hand');
});
