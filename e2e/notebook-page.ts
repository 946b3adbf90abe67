import { test as base, expect, type Page } from '@playwright/test';
import { newQuestionCell } from '../lib/notebook/new-cell';
import { evenPositions } from '../lib/notebook/position';

const [position = ''] = evenPositions(1);

/** A test in which anything that the page complains about on its console is a failure. */
export const test = base.extend<{ quietConsole: undefined; patience: undefined }>({
  patience: [
    async ({ page }, use) => {
      waitForLife(Object.getPrototypeOf(page));
      await use(undefined);
    },
    { auto: true },
  ],
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

const patient = new WeakSet<Page>();

/**
 * A page of the app answers keys and clicks once it is alive (components/shell/wording.tsx), which on a busy machine is
 * well after it has loaded. So every page, of whatever context, is only opened when it is.
 */
function waitForLife(pages: Page) {
  if (patient.has(pages)) return;
  patient.add(pages);
  const { goto, reload, waitForURL } = pages;
  const alive = async (page: Page) => {
    // An exported page, a file, has nothing to wake up.
    const isOurs = await page.evaluate(
      () => document.contentType === 'text/html' && location.protocol !== 'file:',
    );
    if (isOurs) await page.locator('html[data-alive]').waitFor();
  };
  pages.goto = async function (this: Page, ...options) {
    const response = await goto.apply(this, options);
    if (response?.ok()) await alive(this);
    return response;
  };
  pages.reload = async function (this: Page, ...options) {
    const response = await reload.apply(this, options);
    if (response?.ok()) await alive(this);
    return response;
  };
  pages.waitForURL = async function (this: Page, ...options) {
    await waitForURL.apply(this, options);
    await alive(this);
  };
}

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

/** Opens a new notebook with the scripted model, its first question by a strategy if one is named. */
export async function openScriptedNotebook(page: Page, strategy?: string) {
  await openNewNotebook(page);
  await chooseScriptedModel(page);
  if (strategy !== undefined) await chooseStrategy(page, strategy);
}
