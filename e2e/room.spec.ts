import type { BrowserContext, Page } from '@playwright/test';
import { answerIn, ask, expect, openNewNotebook, test } from './notebook-page';

/** A student: a phone of its own, with nobody's cookies. */
async function joinAs(
  context: BrowserContext,
  code: string,
  nickname: string,
): Promise<{ page: Page; bytes: () => string }> {
  const page = await context.newPage();
  await page.setViewportSize({ width: 390, height: 844 });
  let received = '';
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  session.on('Network.eventSourceMessageReceived', ({ data }) => {
    received += data;
  });
  await page.goto(`/join/${code.toLowerCase()}`);
  await page.getByLabel(/^Nickname/).fill(nickname);
  await page.getByRole('button', { name: 'Join' }).click();
  await expect(page.getByText('Following the teacher')).toBeVisible();
  return { page, bytes: () => received };
}

test('a class joins by code, predicts, and sees the answer only when it is revealed', async ({
  page,
  browser,
}) => {
  await openNewNotebook(page);
  await ask(page, 'What is 15% of 240?');
  await expect(answerIn(page)).toContainText('36');
  await page.getByRole('button', { name: 'Share' }).click();
  await page.getByRole('link', { name: 'Live lesson' }).click();
  await page.waitForURL(/\/present\?room=1$/);
  const code = (await page.locator('.room-panel .room-code').textContent()) ?? '';
  expect(code).toMatch(/^[2-9A-Z]{6}$/);

  const phones = await browser.newContext({ baseURL: new URL(page.url()).origin, serviceWorkers: 'block' });
  const other = await browser.newContext({ baseURL: new URL(page.url()).origin, serviceWorkers: 'block' });
  const [ada, bo] = [await joinAs(phones, code, 'Ada'), await joinAs(other, code, 'Bo')];
  await expect(page.getByText('2 people are here')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('PageDown');

  for (const [student, text] of [
    [ada, '36'],
    [bo, '24'],
  ] as const) {
    await student.page.getByRole('textbox', { name: 'A number' }).fill(text);
    await student.page.getByRole('button', { name: 'Send' }).click();
    await expect(student.page.getByText(`Your prediction: ${text}`)).toBeVisible();
  }
  await page.keyboard.press('g');
  await expect(page.getByText('2 predictions of 2')).toBeVisible();
  expect(ada.bytes()).toContain('15%');
  expect(ada.bytes()).not.toContain('"36"');
  expect(ada.bytes()).not.toContain('answer(');
  await page.keyboard.press('Escape');

  await page.keyboard.press('End');
  await expect(ada.page.locator('[data-part="answer"]')).toContainText('36');
  await expect(bo.page.locator('[data-part="answer"]')).toContainText('36');
  expect(bo.bytes()).toContain('"36"');
  expect(bo.bytes()).not.toContain('"spread"');

  await page.keyboard.press('g');
  await page.getByRole('button', { name: 'Show the class its predictions' }).click();
  await expect(bo.page.getByRole('region', { name: 'What the class predicted' })).toContainText('24');
  await page.keyboard.press('Escape');

  await page.keyboard.press('r');
  await page.getByRole('button', { name: 'End the lesson' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'End the lesson' }).click();
  await expect(ada.page.getByText('The lesson is over')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await page.waitForURL(/\/notebooks\/[\w-]+$/);
  await page.getByText('What a class predicted').click();
  await expect(page.getByText('50% predicted what the program found')).toBeVisible();
  await Promise.all([phones.close(), other.close()]);
});

test('the speaker’s window shows notes and leads the projector', async ({ page, context }) => {
  await openNewNotebook(page);
  await ask(page, 'What is 15% of 240?');
  await expect(answerIn(page)).toContainText('36');
  await page.getByRole('button', { name: 'What can be done with this cell' }).first().click();
  await page.getByRole('menuitem', { name: 'For class…' }).click();
  await page.getByLabel('Notes for the speaker’s window').fill('Ask who used a tenth first.');
  await page.getByRole('button', { name: 'Done' }).click();
  await page.getByRole('button', { name: 'Present' }).click();
  await page.waitForURL(/\/present$/);
  const opened = context.waitForEvent('page');
  await page.keyboard.press('s');
  const speaker = await opened;
  await expect(speaker.getByText('Ask who used a tenth first.')).toBeVisible();
  await expect(page.getByText('Ask who used a tenth first.')).toHaveCount(0);
  await speaker.getByRole('button', { name: 'Forward' }).click();
  await expect(page.locator('[data-part="predict"]')).toBeVisible();
  await expect(speaker.getByRole('region', { name: 'Next' })).toContainText('The program');
  await page.keyboard.press('PageDown');
  await expect(speaker.locator('[data-part="program"]')).toBeVisible();
});
