import { answerIn, ask, cell, expect, openNewNotebook, questionField, test } from './notebook-page';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test('the palette finds a command in either language and carries it out where the person was', async ({
  page,
}) => {
  await openNewNotebook(page);
  await ask(page, 'What is 6 * 7?');
  await expect(answerIn(page)).toContainText('42');
  await questionField(page, 1).focus();
  await page.keyboard.press('Control+k');
  const search = page.getByRole('combobox', { name: 'Search the commands' });
  await expect(search).toBeFocused();
  await search.fill('dupl');
  await expect(page.getByRole('option')).toHaveText(['Duplicate cells']);
  await search.press('Enter');
  await expect(answerIn(page, 2)).toContainText('42');
  await expect(cell(page, 2)).toBeFocused();
  await page.keyboard.press('Control+k');
  await search.fill('运行全部');
  await expect(page.getByRole('option', { selected: true })).toHaveText(/Run all programs/);
  await search.press('Escape');
  await expect(cell(page, 2)).toBeFocused();
});

test('the help sheet lists the keys, and keys of an input method trigger nothing', async ({ page }) => {
  await openNewNotebook(page);
  await page.keyboard.press('Escape');
  await cell(page).dispatchEvent('keydown', { key: 'b', keyCode: 229, bubbles: true });
  await cell(page).dispatchEvent('keydown', { key: 'b', isComposing: true, bubbles: true });
  await page.keyboard.press('?');
  const help = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await expect(help.getByText('Go to the cell below')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(help).toBeHidden();
  await expect(cell(page)).toBeFocused();
  await expect(page.locator('[data-cell]')).toHaveCount(1);
});

test('Ctrl+K and Esc work inside the program editor', async ({ page }) => {
  await openNewNotebook(page);
  await page.keyboard.press('Escape');
  await page.keyboard.press('e');
  await expect(page.locator('.live-editor[data-live]')).toBeVisible();
  await page.keyboard.type('answer(6 * 7)');
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('combobox', { name: 'Search the commands' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('textbox', { name: 'Program of question 1' })).toBeFocused();
  // The editor's own hints, where they are open by now, close first.
  await expect(async () => {
    await page.keyboard.press('Escape');
    await expect(cell(page)).toBeFocused({ timeout: 500 });
  }).toPass();
});

test('several cells are selected, moved, duplicated, collapsed, deleted and had back as one', async ({
  page,
}) => {
  await openNewNotebook(page);
  for (const [at, name] of ['one', 'two', 'three', 'four'].entries()) {
    if (at > 0) await page.keyboard.press('b');
    await questionField(page, at + 1).fill(name);
    await page.keyboard.press('Escape');
  }
  const questions = () =>
    page.locator('.question-field').evaluateAll((fields) => fields.map((field) => field.textContent));
  await page.keyboard.press('Shift+ArrowUp');
  await expect(page.getByText('2 cells selected')).toBeVisible();
  await page.keyboard.press('Control+Shift+ArrowUp');
  await expect.poll(questions).toEqual(['one', 'three', 'four', 'two']);
  await page
    .getByRole('region', { name: 'Selected cells' })
    .getByRole('button', { name: /^Duplicate/ })
    .click();
  await expect.poll(questions).toEqual(['one', 'three', 'four', 'three', 'four', 'two']);
  await page.keyboard.press('d');
  await page.keyboard.press('d');
  await expect.poll(questions).toEqual(['one', 'three', 'four', 'two']);
  await page.keyboard.press('z');
  await expect.poll(questions).toEqual(['one', 'three', 'four', 'three', 'four', 'two']);
  await page.keyboard.press('Control+a');
  await page.keyboard.press('o');
  await expect(page.locator('.collapsed-cell')).toHaveCount(6);
  await page.getByRole('button', { name: /^two/ }).click();
  await expect(questionField(page, 6)).toHaveValue('two');
});

test('copied cells paste into another notebook with their answers; other text is refused in words', async ({
  page,
}) => {
  await openNewNotebook(page);
  await ask(page, 'What is 6 * 7?');
  await expect(answerIn(page)).toContainText('42');
  await cell(page).focus();
  await page.keyboard.press('c');
  await expect(page.getByText('Cell copied', { exact: true })).toBeVisible();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(JSON.parse(text)).toMatchObject({ wand: 1, cells: [{ question: 'What is 6 * 7?' }] });
  await openNewNotebook(page);
  await page.keyboard.press('Escape');
  await page.keyboard.press('v');
  await expect(answerIn(page, 2)).toContainText('42');
  await page.keyboard.press('Control+c');
  await page.keyboard.press('Control+v');
  await expect(answerIn(page, 3)).toContainText('42');
  await openNewNotebook(page);
  await page.evaluate(() => navigator.clipboard.writeText('no cells'));
  await page.keyboard.press('Escape');
  await page.keyboard.press('v');
  await expect(
    page.getByText('There are no cells on the clipboard. Copy some first.', { exact: true }),
  ).toBeVisible();
});

test('a cell is dragged to another place', async ({ page }) => {
  await openNewNotebook(page);
  await questionField(page, 1).fill('one');
  await page.keyboard.press('Escape');
  await page.keyboard.press('b');
  await questionField(page, 2).fill('two');
  await cell(page, 2)
    .locator('.cell-grip')
    .dragTo(cell(page, 1), { targetPosition: { x: 300, y: 5 } });
  await expect(questionField(page, 1)).toHaveValue('two');
  await expect(questionField(page, 2)).toHaveValue('one');
});
