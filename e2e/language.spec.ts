import { expect, test } from './notebook-page';

test.describe('a Chinese browser', () => {
  test.use({ locale: 'zh-CN' });

  test('asks, answers and explains in Chinese', async ({ page }) => {
    await page.goto('/');
    await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
    await page.getByRole('button', { name: '新建笔记本' }).click();
    await page.waitForURL(/\/notebooks\//);
    const field = page.locator('[data-kind="question"]').first().getByRole('textbox').first();
    await field.fill('240的15%是多少？');
    await field.press('Shift+Enter');
    await expect(page.getByRole('region', { name: '答案' })).toContainText('36');
    await expect(page.getByText('运行所得')).toBeVisible();
  });
});

test('language and theme are switched by hand and stay', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Language / Theme' }).click();
  await page.getByRole('menuitemradio', { name: '简体中文' }).click();
  await expect(page.getByRole('button', { name: '新建笔记本' })).toBeVisible();
  await page.getByRole('button', { name: '语言 / 主题' }).click();
  await page.getByRole('menuitemradio', { name: '深色' }).click();
  const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  await expect.poll(paper).toBe('rgb(21, 20, 26)');
  await page.reload();
  await expect(page.getByRole('button', { name: '新建笔记本' })).toBeVisible();
  expect(await paper()).toBe('rgb(21, 20, 26)');
});
