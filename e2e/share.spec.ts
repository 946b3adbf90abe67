import type { Page } from '@playwright/test';
import { answerIn, ask, expect, openNewNotebook, saved, test } from './notebook-page';

async function shareLink(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Share' }).click();
  await page.getByRole('button', { name: 'Copy link' }).click();
  const field = page.getByRole('dialog').getByRole('textbox');
  await expect(field).toHaveValue(/\/shared\/[\w-]{22,}$/);
  return field.inputValue();
}

test('a reader without an account checks the answer in their own browser and takes a copy', async ({
  page,
  browser,
}) => {
  await openNewNotebook(page);
  await ask(page, 'What is 15% of 240?');
  await expect(answerIn(page)).toContainText('36');
  const link = await shareLink(page);

  const reader = await (await browser.newContext()).newPage();
  const requests: string[] = [];
  reader.on('request', (request) => requests.push(request.url()));
  const reply = await reader.goto(link);
  expect(reply?.headers()['x-robots-tag']).toContain('noindex');
  expect(reply?.headers()['referrer-policy']).toBe('no-referrer');
  await expect(reader.getByText('What is 15% of 240?')).toBeVisible();
  await expect(reader.getByText("The author's answer, not yet run here")).toBeVisible();
  await reader.waitForLoadState('networkidle');
  expect(requests.filter((url) => url.includes('/sandbox/'))).toEqual([]);

  await reader.getByRole('button', { name: 'Run again', exact: true }).click();
  await expect(reader.getByText(/Same answer in your browser/)).toBeVisible();

  await reader.getByRole('button', { name: 'Open my own copy' }).click();
  await reader.waitForURL(/\/notebooks\//);
  await expect(answerIn(reader)).toContainText('36');
  expect(reader.url()).not.toBe(page.url());
  await reader.context().close();
});

test('an owner sees all links and revokes one; it is gone at once', async ({ page, browser }) => {
  await openNewNotebook(page);
  await ask(page, 'What is 7 * 6?');
  await expect(answerIn(page)).toContainText('42');
  const link = await shareLink(page);
  const reader = await (await browser.newContext()).newPage();
  expect((await reader.goto(link))?.status()).toBe(200);

  await page.getByRole('link', { name: 'All my links' }).click();
  await expect(page.getByRole('heading', { name: 'My links' })).toBeVisible();
  await expect(page.getByText('opened once')).toBeVisible();
  await page.getByRole('button', { name: 'Revoke' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Revoke' }).click();
  await expect(page.getByText('Revoked', { exact: true })).toBeVisible();

  expect((await reader.goto(link))?.status()).toBe(404);
  await expect(reader.getByText('This link does not work')).toBeVisible();
  expect((await reader.goto(`${link.slice(0, -32)}${'x'.repeat(32)}`))?.status()).toBe(404);
  await reader.context().close();
});

test('a link shows one question without its programs, then the latest of it, behind the same address', async ({
  page,
  browser,
}) => {
  await openNewNotebook(page);
  await ask(page, 'What is 15% of 240?');
  await expect(answerIn(page)).toContainText('36');
  await ask(page, 'What is 6 * 7?', 2);
  await expect(answerIn(page, 2)).toContainText('42');
  await expect(saved(page)).toBeVisible();
  await page.getByRole('button', { name: 'Share' }).click();
  const dialog = page.getByRole('dialog', { name: 'Share' });
  await dialog.getByText('Choose what readers get').click();
  await dialog.getByLabel('Cells').selectOption({ label: 'Question 2: What is 6 * 7?' });
  await dialog.getByLabel('Programs. Without them').uncheck();
  await dialog.getByLabel('The link works').selectOption({ label: 'For a week' });
  await dialog.getByRole('button', { name: 'Copy link' }).click();
  const link = await dialog.getByRole('textbox', { name: 'Share' }).inputValue();
  await expect(dialog.getByRole('listitem')).toContainText('One question · No programs · Until');
  await dialog.getByRole('button', { name: 'Show a QR code' }).click();
  await expect(dialog.getByRole('img', { name: 'QR code of the link' })).toBeVisible();

  const reader = await (await browser.newContext()).newPage();
  const response = await reader.goto(link);
  await expect(reader.getByText('What is 6 * 7?')).toBeVisible();
  await expect(reader.getByRole('region', { name: 'Answer' })).toContainText('42');
  await expect(reader.getByText('The author left the programs out')).toBeVisible();
  await expect(reader.getByRole('button', { name: 'Run again' })).toHaveCount(0);
  const received = (await response?.text()) ?? '';
  expect(received).toContain('What is 6 * 7?');
  expect(received).not.toContain('240');
  expect(received).not.toContain('answer(');

  await dialog.getByRole('button', { name: 'Show the latest' }).click();
  await expect(dialog.getByRole('listitem')).toContainText('Always the latest');
  await page.keyboard.press('Escape');
  await ask(page, 'What is 6 * 8?', 2);
  await expect(answerIn(page, 2)).toContainText('48');
  await expect(saved(page)).toBeVisible();
  await reader.reload();
  await expect(reader.getByText('What is 6 * 8?')).toBeVisible();
});

test('a stored answer that was tampered with is caught', async ({ page, browser }) => {
  await page.goto('/');
  const program = 'answer(6 * 7);';
  const forged = {
    title: 'Forged',
    model: null,
    cells: [
      {
        kind: 'question',
        id: 'forged',
        position: 'a0',
        question: 'What is six times seven?',
        earlier: [],
        draft: null,
        expected: null,
        trace: [
          { type: 'asked', at: 1, question: 'q', strategy: 'program-with-repair', model: 'offline:writer' },
          { type: 'writing', at: 1, attempt: 1 },
          { type: 'written', at: 1, attempt: 1, program, prose: '', model: 'offline:writer', usage: {} },
          {
            type: 'running',
            at: 1,
            attempt: 1,
            seed: 1,
            clock: 1,
            limits: { budgetMs: 10_000, memoryMB: 64 },
          },
          {
            type: 'ran',
            at: 1,
            attempt: 1,
            outcome: {
              kind: 'returned',
              answer: { value: { type: 'number', text: '41' } },
              console: [],
              durationMs: 1,
            },
          },
          { type: 'answered', at: 1, attempt: 1 },
        ],
      },
    ],
  };
  const token = await page.evaluate(async (notebook) => {
    const post = async (path: string, body: unknown) => {
      const reply = await fetch(path, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
      return reply.json();
    };
    const { id } = await post('/api/notebooks', { notebook });
    return (await post(`/api/notebooks/${id}/shares`, {})).token;
  }, forged);
  const reader = await (await browser.newContext()).newPage();
  await reader.goto(`/shared/${token}`);
  await reader.getByRole('button', { name: 'Run all again' }).click();
  const alert = reader.getByRole('alert').filter({ hasText: 'Your browser got something else' });
  await expect(alert.getByRole('row', { name: 'Answer 41 42' })).toBeVisible();
  await reader.context().close();
});
