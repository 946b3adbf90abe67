import type { BrowserContext, Page } from '@playwright/test';
import { newQuestionCell } from '../lib/notebook/new-cell';
import { answerIn, cell, expect, saved, test } from './notebook-page';

const mine = { 'sec-fetch-site': 'same-origin' };
const question = 'What is 500000 more than 487654?';

/** A student: a phone with nobody's cookies, which takes a copy and answers by a program of their own. */
async function answerAs(context: BrowserContext, link: string, nickname: string, program: string) {
  const page = await context.newPage();
  let received = '';
  page.on('response', async (response) => {
    if (!/\/_next\/|\/sandbox\//.test(response.url())) received += await response.text().catch(() => '');
  });
  await page.goto(link);
  await expect(page.getByText('Models are off: you write each program by hand and run it.')).toBeVisible();
  await page.getByLabel('Nickname (not needed)').fill(nickname);
  await page.getByRole('button', { name: 'Get my copy' }).click();
  await page.waitForURL(/\/notebooks\//);
  await expect(page.getByText('Your teacher has turned models off')).toBeVisible();
  await expect(page.getByRole('button', { name: /^(Ask|Model|Strategy)/ })).toHaveCount(0);
  await cell(page).getByRole('button', { name: 'Write the program' }).click();
  await expect(page.getByRole('textbox', { name: 'Program of question 1' })).toBeFocused();
  await page.keyboard.insertText(program);
  await cell(page).getByRole('button', { name: 'Run', exact: true }).click();
  await expect(answerIn(page)).toContainText('987,653');
  await expect(saved(page)).toBeVisible();
  return { page, bytes: () => received };
}

/** What the server says to whoever asks a model in the student's name. */
const askAnyway = (page: Page, about?: { notebook: string }) =>
  page.evaluate(
    async ([asked, place]) => {
      const reply = await fetch('/api/programs', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ question: asked, model: 'scripted:wand-test', about: place }),
      });
      return [reply.status, (await reply.json()).problem.code];
    },
    [question, about] as const,
  );

test('a class works on copies without a model, and the teacher sees who answered alike', async ({
  page,
  browser,
}) => {
  const notebook = {
    title: 'Sums',
    model: null,
    cells: [{ ...newQuestionCell('sum', 'a0', question), expected: '987654' }],
  };
  const made = await page.request.post('/api/notebooks', { headers: mine, data: { notebook } });
  await page.goto(`/notebooks/${(await made.json()).id}`);
  await page.getByRole('button', { name: 'Share' }).click();
  const dialog = page.getByRole('dialog', { name: 'Share' });
  await dialog.getByLabel('A copy for each student').check();
  await expect(dialog.getByLabel('Off: students write the programs by hand')).toBeChecked();
  await dialog.getByRole('button', { name: 'Copy link' }).click();
  const link = await dialog.getByRole('textbox', { name: 'Share' }).inputValue();

  const phone = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };
  const options = { baseURL: new URL(page.url()).origin, serviceWorkers: 'block', ...phone } as const;
  const [one, two] = [await browser.newContext(options), await browser.newContext(options)];
  const [ada, bo] = await Promise.all([
    answerAs(one, link, 'Ada', 'answer(487653 + 500000)'),
    answerAs(two, link, 'Bo', 'answer(487_654 + 499_999)'),
  ]);
  const notebookId = new URL(ada.page.url()).pathname.split('/').at(-1) ?? '';
  expect(await askAnyway(ada.page, { notebook: notebookId })).toEqual([403, 'ai-off']);
  expect(await askAnyway(ada.page)).toEqual([403, 'ai-off']);
  expect(ada.bytes()).toContain('500000 more than');
  expect(ada.bytes() + bo.bytes()).not.toContain('987654');

  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Share' }).click();
  await dialog.getByRole('link', { name: 'Copies: 2 · board' }).click();
  await page.waitForURL(/\/handouts\//);
  await page.getByText('2 answered 987653').click();
  await expect(page.getByText(/Ada, Bo|Bo, Ada/)).toBeVisible();
  await expect(page.getByText('2 answered, 0 of them right · 0 at work · 0 not begun')).toBeVisible();

  const id = new URL(page.url()).pathname.split('/').at(-1) ?? '';
  await page.request.delete(`/api/shares/${id}`, { headers: mine, data: {} });
  await expect(page.getByText('ended: it shows what came in before')).toBeVisible();
  await ada.page.reload();
  await expect(ada.page.getByText('Your teacher has ended this link.')).toBeVisible();
  await expect(cell(ada.page).getByRole('button', { name: 'Ask again' })).toBeVisible();
  await Promise.all([one.close(), two.close()]);
});
