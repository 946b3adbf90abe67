import { answerIn, ask, expect, openNewNotebook, test } from './notebook-page';

test('a teacher reveals question, program, run and answer with a clicker', async ({ page }) => {
  await openNewNotebook(page);
  await ask(page, 'What is 15% of 240?');
  await expect(answerIn(page)).toContainText('36');
  await page.getByRole('button', { name: 'Present' }).click();
  await page.waitForURL(/\/present$/);
  const part = (name: string) => page.locator(`[data-part="${name}"]`);
  await expect(part('question')).toHaveText('What is 15% of 240?');
  await expect(part('program')).toHaveCount(0);
  await expect(page.getByText('36', { exact: true })).toHaveCount(0);

  await page.keyboard.press('PageDown');
  await expect(part('predict')).toHaveText('What will the answer be?');
  await page.keyboard.press('PageDown');
  await expect(part('program')).toContainText('percent');
  await page.keyboard.press('ArrowRight');
  await expect(part('steps')).toContainText('percent');
  await page.keyboard.press('PageDown');
  await expect(part('run')).toContainText('The program ran in');
  await expect(part('answer')).toHaveCount(0);
  await page.keyboard.press('Space');
  await expect(part('answer')).toContainText('36');
  await page.keyboard.press('PageUp');
  await expect(part('answer')).toHaveCount(0);

  const size = () =>
    page.locator('.present').evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
  const before = await size();
  await page.keyboard.press('+');
  await expect.poll(size).toBeGreaterThan(before);

  await page.keyboard.press('b');
  await expect(part('question')).toHaveCount(0);
  await page.keyboard.press('b');
  await expect(part('question')).toBeVisible();

  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keys for presenting' })).toContainText('Black screen');
  await page.keyboard.press('Escape');
  await page.keyboard.press('o');
  await page.getByLabel('The program', { exact: true }).uncheck();
  await page.keyboard.press('Escape');
  await expect(part('program')).toHaveCount(0);

  await page.keyboard.press('Escape');
  await page.waitForURL(/\/notebooks\/[\w-]+$/);
});

test('a long program fits the screen of a projector without scrolling sideways', async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 768 });
  await openNewNotebook(page);
  await ask(page, 'What is the sum of all primes below 1000?');
  await expect(answerIn(page)).toBeVisible();
  await page.getByRole('button', { name: 'Present' }).click();
  await page.waitForURL(/\/present$/);
  await page.keyboard.press('End');
  const overflow = await page
    .locator('.present-stage')
    .evaluate((stage) => stage.scrollWidth - stage.clientWidth);
  expect(overflow).toBeLessThanOrEqual(0);
});
