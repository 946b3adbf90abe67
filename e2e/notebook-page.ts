import { test as base, expect, type Page } from '@playwright/test';
import { newQuestionCell } from '../lib/notebook/new-cell';
import { evenPositions } from '../lib/notebook/position';

const [position = ''] = evenPositions(1);

/** A test in which anything that the page complains about on its console is a failure. */
export const test = base.extend<{ quietConsole: undefined }>({
  quietConsole: [
    async ({ context }, use) => {
      const complaints: string[] = [];
      context.on('weberror', (error) => complaints.push(String(error.error())));
      context.on('console', (message) => {
        const expected = /Failed to load resource|net::ERR_/.test(message.text());
        if (message.type() === 'error' && !expected) complaints.push(message.text());
      });
      await use(undefined);
      expect(complaints, 'what the console complained about').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** Opens a new notebook, made as the button of the home page makes it; its first question has the focus. */
export async function openNewNotebook(page: Page, origin = '') {
  const notebook = { title: '', model: null, cells: [newQuestionCell('first', position)] };
  const made = await page.request.post(`${origin}/api/notebooks`, {
    headers: { 'sec-fetch-site': 'same-origin' },
    data: { notebook },
  });
  expect(made.status()).toBe(200);
  await page.goto(`${origin}/notebooks/${(await made.json()).id}`);
  await expect(questionField(page)).toBeFocused();
}

/** The cell with the nth question, from 1. */
export const cell = (page: Page, number = 1) =>
  page.getByRole('region', { name: `Question ${number}`, exact: true });

export const questionField = (page: Page, number = 1) => cell(page, number).getByRole('textbox').first();

/** The answer that stands in a cell. */
export const answerIn = (page: Page, number = 1) =>
  cell(page, number).getByRole('region', { name: 'Answer', exact: true });

/** Asked → written → ran → answered, down the edge of a cell. */
export const stagesOf = (page: Page, number = 1) =>
  cell(page, number).getByRole('list', { name: 'From the question to the answer' }).getByRole('listitem');

/** What a cell's program has printed. */
export const printedIn = (page: Page, number = 1) =>
  cell(page, number).getByRole('region', { name: 'Printed by the program' }).getByRole('listitem');

/** What the page says when everything is on the server. */
export const saved = (page: Page) => page.getByRole('status').filter({ hasText: /^Saved$/ });

/** A question that no other test asks, nor this one repeated: the scripted model counts its replies by question. */
export const fresh = (question: string) => `${question} (${Math.random().toString(36).slice(2, 8)})`;

/** Types a question into the nth cell and asks it with Shift+Enter. */
export async function ask(page: Page, question: string, number = 1) {
  await questionField(page, number).fill(question);
  await questionField(page, number).press('Shift+Enter');
}

/** Chooses the scripted model of the test server for this notebook. */
export async function chooseScriptedModel(page: Page) {
  await page.getByRole('button', { name: /^Model/ }).click();
  await page.getByRole('menuitemradio', { name: /wand-test/ }).click();
}

/** Chooses how the nth question is answered. */
export async function chooseStrategy(page: Page, name: string, number = 1) {
  await cell(page, number)
    .getByRole('button', { name: /^Strategy: / })
    .click();
  await page.getByRole('menuitemradio', { name: new RegExp(`^${name} `) }).click();
}

/** Types a question into the first cell, and what its answer is held against. */
export async function setCheck(page: Page, question: string, { expected = '', conditions = '' }) {
  await questionField(page).fill(question);
  await cell(page).getByRole('button', { name: 'What can be done with this cell' }).click();
  await page.getByRole('menuitem', { name: 'Check the answer…' }).click();
  await page.getByLabel('Expected answer').fill(expected);
  await page.getByLabel('Conditions').fill(conditions);
  await page.getByRole('button', { name: 'Done' }).click();
}
