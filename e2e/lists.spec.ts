import { readFile, writeFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { answerIn, cell, expect, openNewNotebook, questionField, saved, test } from './notebook-page';

const list = [
  { id: 'percent', question: 'What is 15% of 240?', answer: 36 },
  { id: 'sum', question: 'What is 2 + 2?', answer: 5 },
  { id: 'opinion', question: 'Which colour is the nicest?', answer: 'blue' },
]
  .map((each) => JSON.stringify(each))
  .join('\n');

const score = (page: Page) => page.getByRole('region', { name: 'Score' });
const show = (page: Page, name: string) => score(page).getByRole('button', { name, exact: true });

test('a list is imported, asked, scored, filtered and exported', async ({ page }, testInfo) => {
  await page.goto('/');
  const path = testInfo.outputPath('Year 7.jsonl');
  await writeFile(path, list);
  await page.locator('input[type=file]').setInputFiles(path);
  await page.waitForURL(/\/notebooks\//);
  await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue('Year 7');
  await expect(score(page)).toContainText('0 of 3 right');
  await expect(show(page, 'Unanswered 3')).toBeVisible();

  await page.getByRole('button', { name: 'Ask 3 questions' }).click();
  await expect(score(page)).toContainText('1 of 3 right');
  await expect(score(page)).toContainText('2 answered: 1 right, 1 wrong. 1 refused.');

  await show(page, 'Wrong 1').click();
  await expect(cell(page, 2)).toBeVisible();
  await expect(cell(page, 1)).toBeHidden();
  await expect(cell(page, 3)).toBeHidden();
  await expect(score(page).getByRole('button', { name: 'Ask this one again' })).toBeEnabled();
  await show(page, 'All 3').click();
  await expect(cell(page, 3)).toBeVisible();

  await score(page).getByRole('button', { name: 'Export…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Results and traces' });
  await dialog.getByRole('radio', { name: /^For fine-tuning/ }).check();
  await expect(dialog.getByRole('status')).toContainText('1 record. 2 questions are left out:');
  await expect(dialog.getByRole('listitem')).toHaveText(['1 without an answer', '1 answered wrong']);
  await expect(dialog.getByRole('figure')).toContainText('What is 15% of 240?');
  await dialog.getByRole('radio', { name: /^Results as a table/ }).check();
  await expect(dialog.getByRole('status')).toContainText('3 records.');
  const download = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Save the file' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('Year 7.results.csv');
  const [header, ...rows] = (await readFile(await file.path(), 'utf8')).trim().split('\r\n');
  expect(header).toContain('id,question,answer,result,given');
  expect(rows.map((row) => row.split(',').slice(0, 4))).toEqual([
    ['percent', 'What is 15% of 240?', '36', 'right'],
    ['sum', 'What is 2 + 2?', '5', 'wrong'],
    ['opinion', 'Which colour is the nicest?', 'blue', 'refused'],
  ]);
});

test('a bad line is named and nothing is taken; a table goes behind what is there, and comes back by undo', async ({
  page,
}, testInfo) => {
  await openNewNotebook(page);
  await questionField(page).fill('What is 1 + 1?');
  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('menuitem', { name: 'Import questions…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Import questions' });
  const bad = testInfo.outputPath('bad.csv');
  await writeFile(bad, 'question,answer\nOne?,1\n,2\n');
  await dialog.locator('input[type=file]').setInputFiles(bad);
  await expect(dialog.getByRole('alert')).toHaveText(
    'Nothing was imported from “bad.csv”: line 3: there is no question.',
  );
  const good = testInfo.outputPath('good.csv');
  await writeFile(good, '题目,答案\n"15 × 12 = ?",180\n一打是多少？,12\n');
  await dialog.locator('input[type=file]').setInputFiles(good);
  await expect(questionField(page, 3)).toHaveValue('一打是多少？');
  await expect(questionField(page, 1)).toHaveValue('What is 1 + 1?');
  await expect(score(page)).toContainText('0 of 2 right');
  await expect(saved(page)).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(cell(page, 2)).toBeHidden();
  await expect(answerIn(page)).toBeHidden();
});
