import type { Page } from '@playwright/test';
import { answerIn, ask, expect, openNewNotebook, saved, test } from './notebook-page';

const csv = 'city,region,sales\nBern,West,120\nChur,East,80.5\nGenf,West,95\n';

/** Drops a file on the notebook, as a person does out of a folder. */
const drop = (page: Page, name: string, text: string) =>
  page.evaluate(
    ([file, content]) => {
      const data = new DataTransfer();
      data.items.add(new File([content], file, { type: 'text/csv' }));
      for (const type of ['dragover', 'drop'])
        document.body.dispatchEvent(new DragEvent(type, { bubbles: true, dataTransfer: data }));
    },
    [name, text] as const,
  );

test('a dropped table is data that a question draws, and a reader computes again', async ({
  page,
  browser,
}) => {
  await openNewNotebook(page);
  await drop(page, 'Sales 2026.csv', csv);
  const data = page.getByRole('region', { name: 'Data set 1', exact: true });
  await expect(data).toContainText('data.sales2026');
  await expect(data).toContainText('3 rows, 3 columns');
  await expect(data).toBeFocused();

  const bySales = data.getByRole('columnheader', { name: 'sales' });
  await bySales.getByRole('button').focus();
  await page.keyboard.press('Enter');
  await expect(bySales).toHaveAttribute('aria-sort', 'ascending');
  await expect(data.getByRole('row').nth(1)).toContainText('Chur');

  await ask(page, 'Draw a bar chart of the total sales by region.');
  const answer = answerIn(page);
  await expect(answer.getByRole('img', { name: /^Bar chart: .*2 values, from 80\.5 to 215/ })).toBeVisible();
  await expect(answer.locator('.chart-svg rect[fill]')).not.toHaveCount(0);
  await answer.getByRole('button', { name: 'As a table' }).click();
  await expect(answer.getByRole('row').nth(1)).toHaveText(/West\s*215/);

  await expect(saved(page)).toBeVisible();
  await page.getByRole('button', { name: 'Share' }).click();
  await page.getByRole('button', { name: 'Copy link' }).click();
  const link = page.getByRole('dialog').getByRole('textbox');
  await expect(link).toHaveValue(/\/shared\//);
  const reader = await (await browser.newContext()).newPage();
  await reader.goto(await link.inputValue());
  await expect(reader.getByText('data.sales2026').first()).toBeVisible();
  await expect(reader.getByRole('img', { name: /^Bar chart/ })).toBeVisible();
  await reader.getByRole('button', { name: 'Run again', exact: true }).click();
  await expect(reader.getByText(/Same answer in your browser/)).toBeVisible();
  await reader.context().close();
});

test('data that was replaced outdates the answer, and undo brings it back', async ({ page }) => {
  await openNewNotebook(page);
  await drop(page, 'sales.csv', csv);
  const data = page.getByRole('region', { name: 'Data set 1', exact: true });
  await expect(data).toContainText('3 rows');
  await ask(page, 'What is the total of sales?');
  await expect(answerIn(page)).toContainText('295.5');

  await data.getByRole('button', { name: 'What can be done with this cell' }).click();
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('menuitem', { name: 'Replace by a file…' }).click();
  const file = { name: 'more.csv', mimeType: 'text/csv', buffer: Buffer.from(`${csv}Sion,West,4.5\n`) };
  await (await chooser).setFiles(file);
  await expect(data).toContainText('4 rows');
  await expect(page.getByText('data.sales has changed since this was run.')).toBeVisible();
  await page.getByRole('button', { name: 'Run with the data as it is now' }).click();
  await expect(answerIn(page)).toContainText('300');

  await data.focus();
  await page.keyboard.press('d');
  await page.keyboard.press('d');
  await expect(page.getByText('data.sales is not in this notebook any more.')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).last().click();
  await expect(data).toContainText('4 rows');
});
