import { answerIn, ask, cell, expect, openNewNotebook, openScriptedNotebook, test } from './notebook-page';

const modelServer = `http://127.0.0.1:${Number(process.env.E2E_PORT ?? 3210) + 1}/v1`;

test('a model is chosen, stays chosen, and its name and tokens stand on the trace', async ({ page }) => {
  await openScriptedNotebook(page);
  await ask(page, 'Plain: how many apples are there?');
  await expect(answerIn(page)).toContainText('4');
  await expect(cell(page).getByText(/scripted:wand-test · .* s/)).toBeVisible();
  await page.reload();
  await expect(page.getByRole('button', { name: /^Model: .*wand-test/ })).toBeVisible();
  await expect(cell(page).getByText(/scripted:wand-test · .* s/)).toBeVisible();
});

test('the offline writer says what it is', async ({ page }) => {
  await openNewNotebook(page);
  await page.getByRole('button', { name: /^Model/ }).click();
  await expect(page.getByRole('menuitemradio', { name: /no language model/i })).toBeVisible();
});

test('a provider of one’s own is connected for this tab, and its key never reaches a page or the server’s store', async ({
  page,
}) => {
  await openNewNotebook(page);
  await page.getByRole('button', { name: /^Model/ }).click();
  await page.getByRole('menuitem', { name: /Connect a model/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Base URL').fill(modelServer);
  await dialog.getByLabel(/^API key/).fill('sk-secret-for-this-test');
  await dialog.getByLabel('Model').fill('wand-test');
  await dialog.getByRole('button', { name: /^Connect/ }).click();
  await ask(page, 'Plain: how many apples does my own provider see?');
  await expect(answerIn(page)).toContainText('4');
  await expect(page.getByRole('status').filter({ hasText: /^Saved$/ })).toBeVisible();
  const id = page.url().split('/').at(-1);
  const stored = await page.evaluate(async (path) => (await fetch(path)).text(), `/api/notebooks/${id}`);
  expect(stored).not.toContain('sk-secret');
  expect(await page.content()).not.toContain('sk-secret');
});
