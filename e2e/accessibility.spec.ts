import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { answerIn, ask, expect, openNewNotebook, test } from './notebook-page';

/** Everything that axe knows in the light, and in the dark what differs there: the contrast. */
async function expectAccessible(page: Page) {
  await page.emulateMedia({ colorScheme: 'light' });
  await expectNothingSerious(page, new AxeBuilder({ page }));
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectNothingSerious(page, new AxeBuilder({ page }).withRules('color-contrast'));
}

async function expectNothingSerious(page: Page, axe: AxeBuilder) {
  // A part that is just fading in has, for a moment, too little contrast.
  await page.evaluate(() =>
    Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => {}))),
  );
  const { violations } = await axe.analyze();
  const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  expect(
    serious.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 200)).join('\n')}`),
  ).toEqual([]);
}

const expectNoSidewaysScroll = async (page: Page) =>
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
  ).toBeLessThanOrEqual(0);

test('axe finds nothing serious on home, notebook, links, shared, present and join pages', async ({
  page,
}) => {
  // Eight pages, each looked at by axe.
  test.setTimeout(150_000);
  await page.goto('/');
  await expectAccessible(page);
  await openNewNotebook(page);
  await expectAccessible(page);
  await ask(page, 'What is 15% of 240?');
  await expect(answerIn(page)).toContainText('36');
  await ask(page, 'Who was the better painter?', 2);
  await expect(page.getByText('The model wrote no program, and says why:')).toBeVisible();
  await expectAccessible(page);
  await page.emulateMedia({ contrast: 'more' });
  await expectAccessible(page);
  await page.emulateMedia({ contrast: 'no-preference' });
  await page.getByRole('button', { name: 'Share' }).click();
  await page.getByRole('button', { name: 'Copy link' }).click();
  const field = page.getByRole('dialog').getByRole('textbox');
  await expect(field).toHaveValue(/\/shared\//);
  await expectAccessible(page);
  const link = await field.inputValue();
  await page.goto('/links');
  await expectAccessible(page);
  await page.goto(link);
  await page.getByRole('button', { name: 'Run all again' }).click();
  await expect(page.getByText(/Same answer in your browser/)).toBeVisible();
  await page.getByText('Cite and check').click();
  await expectAccessible(page);
  await page.goto(`${link}/present`);
  await page.keyboard.press('End');
  await expectAccessible(page);
  await page.goto('/join');
  await expectAccessible(page);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('nothing scrolls sideways and the whole path works by touch', async ({ page }) => {
    await page.goto('/');
    await expectNoSidewaysScroll(page);
    await openNewNotebook(page);
    const field = page.getByRole('region', { name: 'Question 1', exact: true }).getByRole('textbox').first();
    await field.fill('What is the sum of all primes below 1000?');
    await page.getByRole('button', { name: /^Ask/ }).first().tap();
    await expect(answerIn(page)).toContainText('76,127');
    await expectNoSidewaysScroll(page);
    // As wide as a page of 1,280 that is read at 400 %; with words that run from right to left.
    await page.setViewportSize({ width: 320, height: 640 });
    await field.fill('كم عدد التفاحات في 7 صناديق؟');
    expect(await field.evaluate((element) => getComputedStyle(element).direction)).toBe('rtl');
    await expectNoSidewaysScroll(page);
    await page.goto('/');
    await expectNoSidewaysScroll(page);
  });
});
