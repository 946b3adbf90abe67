import AxeBuilder from '@axe-core/playwright';
import { answerIn, ask, cell, expect, openNewNotebook, test } from './notebook-page';

test('the guide loads no writer and no sandbox until an example is pressed, then shows program and answer', async ({
  page,
}) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.goto('/offline-writer');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What the offline writer understands');
  await page.waitForLoadState('networkidle');
  expect(requests.filter((url) => url.includes('/sandbox/'))).toEqual([]);
  const before = requests.length;

  await page.getByRole('searchbox', { name: 'Search the kinds of questions' }).fill('roman');
  await expect(page.getByText('1 kind of question.', { exact: false })).toBeVisible();
  const example = page.getByRole('button', { name: 'Write 1994 in Roman numerals.' });
  await example.click();
  const run = page.getByRole('region', { name: 'Program and answer of: Write 1994 in Roman numerals.' });
  await expect(run.getByRole('region', { name: 'Answer' })).toContainText('MCMXCIV');
  await expect(run.getByRole('figure', { name: 'Program' })).toContainText('answer(');
  await expect(run.getByText('99 % sure')).toBeVisible();
  expect(requests.slice(before).some((url) => url.includes('/sandbox/'))).toBe(true);
  expect(requests.filter((url) => url.includes('monaco'))).toEqual([]);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')).toEqual([]);

  await example.click();
  await expect(run).toBeHidden();
});

test('a refusal leads to the guide, and an example of the guide to a notebook', async ({ page }) => {
  await openNewNotebook(page);
  await ask(page, 'Who wrote Faust?');
  await expect(cell(page).getByRole('blockquote')).toContainText('Who wrote Faust');
  await expect(cell(page).getByRole('button', { name: 'Connect a model…' })).toBeVisible();
  await cell(page).getByRole('link', { name: 'What the offline writer understands' }).click();
  await page.getByRole('button', { name: 'What is 15% of 240?', exact: true }).click();
  await page.getByRole('button', { name: 'Ask it in a new notebook' }).click();
  await page.waitForURL(/\/notebooks\/[\w-]+$/);
  await cell(page).getByRole('textbox').first().press('Shift+Enter');
  await expect(answerIn(page)).toContainText('36');
});

test.describe('a Chinese browser on a phone', () => {
  test.use({ locale: 'zh-CN', viewport: { width: 390, height: 844 }, hasTouch: true });

  test('reads the guide in Chinese and runs a Chinese example', async ({ page }) => {
    await page.goto('/offline-writer');
    await page.getByRole('searchbox', { name: '搜索问题类型' }).fill('鸡');
    await page
      .getByRole('button', { name: /鸡兔同笼/ })
      .first()
      .tap();
    await expect(page.getByRole('region', { name: '答案' })).toBeVisible();
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(sideways).toBeLessThanOrEqual(0);
  });
});
