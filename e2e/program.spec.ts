import type { Page } from '@playwright/test';
import { answerIn, ask, cell, expect, openNewNotebook, test } from './notebook-page';

/** The live editor's text field. */
const editor = (page: Page) => page.getByRole('textbox', { name: /Program of question 1/ });

async function editProgram(page: Page, program: string) {
  await cell(page).getByRole('button', { name: 'Edit program' }).click();
  await expect(editor(page)).toBeFocused({ timeout: 30_000 });
  await page.keyboard.press('Control+a');
  await page.keyboard.insertText(program);
}

test.beforeEach(async ({ page }) => {
  await openNewNotebook(page);
  await ask(page, 'What is 15% of 240?');
  await expect(answerIn(page)).toContainText('36');
});

test('a program is edited and run without any model, and its answer says so', async ({ page, baseURL }) => {
  const foreign: string[] = [];
  const asked: string[] = [];
  page.on('request', (request) => {
    const url = request.url();
    if (/^https?:/.test(url) && !url.startsWith(baseURL ?? '')) foreign.push(url);
    if (url.includes('/api/programs')) asked.push(url);
  });
  await editProgram(page, 'answer(6 * 7)');
  await expect(cell(page).getByText('Edited by hand, not run yet')).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expect(answerIn(page)).toContainText('42');
  await expect(answerIn(page)).toContainText('Executed, program edited by hand');
  await page.reload();
  await expect(answerIn(page)).toContainText('42');
  expect(foreign).toEqual([]);
  expect(asked).toEqual([]);
});

test('Esc leaves the editor, and an error is marked on its line', async ({ page }) => {
  await editProgram(page, 'const a = 1;\nconst b = a.b.c;\nanswer(b);');
  await page.keyboard.press('Control+Enter');
  await expect(cell(page).getByText('TypeError').first()).toBeVisible();
  await expect(cell(page).getByText('Line 2').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(editor(page)).toHaveCount(0);
});

test('the editor completes what the sandbox offers', async ({ page }) => {
  await editProgram(page, '');
  await page.keyboard.type('answ', { delay: 30 });
  await page.keyboard.press('Control+Space');
  await expect(page.getByRole('option', { name: /^answer/ }).first()).toBeVisible({ timeout: 30_000 });
});

test('asking again warns before it replaces hand edits, and the edited program can be had back', async ({
  page,
}) => {
  await editProgram(page, 'answer(6 * 7)');
  await page.keyboard.press('Control+Enter');
  await expect(answerIn(page)).toContainText('42');
  await page.keyboard.press('Escape');
  await cell(page).getByRole('button', { name: 'Ask again' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('replace your program');
  await dialog.getByRole('button', { name: 'Ask again' }).click();
  await expect(answerIn(page)).toContainText('36');
  await cell(page).getByRole('button', { name: 'What can be done with this cell' }).click();
  await page.getByRole('menuitem', { name: /42/ }).click();
  await expect(answerIn(page)).toContainText('42');
});
