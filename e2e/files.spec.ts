import { readFile, writeFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { answerIn, ask, expect, openNewNotebook, test } from './notebook-page';

async function exported(page: Page, format: RegExp): Promise<{ name: string; path: string; text: string }> {
  await page.getByRole('button', { name: 'More' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: format }).click();
  const file = await download;
  const path = await file.path();
  return { name: file.suggestedFilename(), path, text: await readFile(path, 'utf8') };
}

test('a notebook travels as a file, and importing it runs nothing', async ({ page }, testInfo) => {
  await openNewNotebook(page);
  await ask(page, 'What is 15% of 240?');
  await expect(answerIn(page)).toContainText('36');
  const file = await exported(page, /wand\.json/);
  expect(file.name).toMatch(/\.wand\.json$/);
  const markdown = await exported(page, /Markdown/);
  expect(markdown.text).toContain('What is 15% of 240?');
  expect(markdown.text).toContain('```js');
  const ipynb = await exported(page, /ipynb/);
  expect(JSON.parse(ipynb.text)).toMatchObject({ nbformat: 4, nbformat_minor: 5 });

  for (const { text, name } of [file, ipynb]) {
    await page.goto('/');
    const path = testInfo.outputPath(name);
    await writeFile(path, text);
    const engine: string[] = [];
    page.on('request', (request) => request.url().includes('/api/programs') && engine.push(request.url()));
    await page.locator('input[type=file]').setInputFiles(path);
    await page.waitForURL(/\/notebooks\//);
    await expect(answerIn(page)).toContainText('36');
    expect(engine).toEqual([]);
  }
});

test('a file that is no notebook is refused in words', async ({ page }, testInfo) => {
  await page.goto('/');
  const path = testInfo.outputPath('bad.json');
  await writeFile(path, '{"hello": 1}');
  await page.locator('input[type=file]').setInputFiles(path);
  // The toast repeats its words for screen readers, for a moment, behind "Notification".
  await expect(
    page.getByText('“bad.json” could not be imported: it is no notebook of Wand', { exact: true }),
  ).toBeVisible();
});
