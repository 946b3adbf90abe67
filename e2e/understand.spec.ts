import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { answerIn, ask, cell, expect, openNewNotebook, test } from './notebook-page';

/** Shares the open notebook and opens the link as somebody else. */
async function openAsReader(page: Page): Promise<Page> {
  await page.getByRole('button', { name: 'Share' }).click();
  await page.getByRole('button', { name: 'Copy link' }).click();
  const field = page.getByRole('dialog').getByRole('textbox');
  await expect(field).toHaveValue(/\/shared\/[\w-]{22,}$/);
  const context = await page.context().browser()?.newContext();
  if (!context) throw new Error('The browser is gone');
  const reader = await context.newPage();
  await reader.goto(await field.inputValue());
  return reader;
}

const noSeriousFlaw = async (page: Page) => {
  const { violations } = await new AxeBuilder({ page }).include('.understand').analyze();
  expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')).toEqual([]);
};

test('the question’s numbers are turned, in the notebook and by a reader, and nothing of it is kept', async ({
  page,
}) => {
  await openNewNotebook(page);
  await ask(page, 'What is 15% of 240?');
  await expect(answerIn(page)).toContainText('36');
  await cell(page).getByRole('button', { name: 'What if' }).click();
  const panel = cell(page).getByRole('region', { name: 'What if', exact: true });
  const turned = panel.getByRole('region', { name: 'Answer with the turned numbers' });
  await expect(turned).toContainText('36');
  await panel.getByRole('spinbutton', { name: /15%/ }).fill('20');
  await expect(turned).toContainText('48');
  await expect(panel.getByText('At 0%: the answer is zero.')).toBeVisible();
  await expect(answerIn(page)).toContainText('36');

  const reader = await openAsReader(page);
  const asked: string[] = [];
  reader.on('request', (request) => asked.push(`${request.method()} ${new URL(request.url()).pathname}`));
  await reader.getByRole('button', { name: 'What if' }).click();
  await reader.getByRole('slider', { name: /240/ }).press('ArrowRight');
  const shown = reader.getByRole('region', { name: 'Answer with the turned numbers' });
  await expect(shown).toContainText('36.15');
  await reader.getByRole('button', { name: "Back to the question's numbers" }).click();
  await expect(shown).toContainText("With the question's own numbers");
  await noSeriousFlaw(reader);
  expect(asked.filter((request) => !request.startsWith('GET '))).toEqual([]);
  await reader.context().close();
});

test('a reader sees where each number comes from, by keyboard alone', async ({ page }) => {
  await openNewNotebook(page);
  await ask(page, 'What is 15% of 240?');
  await expect(answerIn(page)).toContainText('36');
  const reader = await openAsReader(page);
  await reader.getByRole('button', { name: 'Where the numbers come from' }).press('Enter');
  const panel = reader.getByRole('region', { name: 'Where the numbers come from' });
  const number = panel.getByRole('button', { name: '15%', exact: true });
  await number.focus();
  await expect(panel.getByRole('status')).toContainText('comes from “15%”: the program cites it.');
  await reader.keyboard.press('Tab');
  await expect(panel.getByRole('button', { name: '240', exact: true }).first()).toBeFocused();
  await expect(panel.getByRole('status')).toContainText('comes from “240”');
  await panel.getByRole('button', { name: '36', exact: true }).click();
  await expect(panel.getByRole('status')).toContainText('The answer was made in line');
  await noSeriousFlaw(reader);
  await reader.context().close();
});

test('a program is stepped through, its long loop folded and opened', async ({ page }) => {
  await openNewNotebook(page);
  await ask(page, 'How many numbers from 1 to 3000 are divisible by 7?');
  await expect(answerIn(page)).toContainText('428');
  const reader = await openAsReader(page);
  await reader.getByRole('button', { name: 'Step through' }).click();
  const panel = reader.getByRole('region', { name: 'Step through', exact: true });
  await expect(panel.getByRole('slider')).toBeFocused();
  await expect(panel.getByText('Step 1 of 6,433', { exact: true })).toBeVisible();
  for (let i = 0; i < 4; i += 1) await reader.keyboard.press('ArrowRight');
  await expect(panel.locator('[aria-current=step]')).toContainText('number = 1');
  await reader.keyboard.press('End');
  await expect(panel.getByRole('region', { name: 'The answer' })).toContainText('428');
  for (let i = 0; i < 3; i += 1) await reader.keyboard.press('ArrowLeft');
  await expect(panel.getByText('rounds 3 to 2,999 of 3,000, folded')).toBeVisible();
  await panel.getByRole('checkbox', { name: 'Every round of long loops' }).check();
  await expect(panel.getByText('Step 9 of 6,433', { exact: true })).toBeVisible();
  await noSeriousFlaw(reader);
  await reader.context().close();
});
