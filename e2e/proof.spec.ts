import { readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { type Given, makeShare } from './make-share';
import { answerIn, ask, cell, expect, fresh, openScriptedNotebook, saved, test } from './notebook-page';

const sums: Given[] = [
  { question: 'What is six times seven?', program: 'answer(6 * 7);', answer: '42' },
  {
    question: 'What is 2 to the 10th?',
    program: 'answer(2 ** 10); // zebra',
    answer: '1024',
    expected: 'giraffe',
  },
];

test('a link with a passphrase shows nothing before it, and ends with the link', async ({
  page,
  browser,
  baseURL,
}) => {
  const { token, revoke } = await makeShare(page, sums, { passphrase: 'open sesame' });
  const reader = await (await browser.newContext()).newPage();
  for (const path of [`/shared/${token}`, `/shared/${token}/present`, `/embed/${token}`]) {
    const shown = await (await reader.request.get(path)).text();
    expect(shown).toContain('This link asks for a passphrase');
    expect(shown).not.toMatch(/Sums to share|times seven|zebra|\\?"42\\?"/);
  }
  const closed = ['card', 'oembed'].map((kind) =>
    kind === 'card' ? `/api/shares/card/${token}` : `/api/oembed?url=${baseURL}/shared/${token}`,
  );
  for (const path of closed) expect((await reader.request.get(path)).status()).toBe(401);

  await reader.goto(`/shared/${token}`);
  await reader.getByLabel('Passphrase').fill('open says me');
  await reader.getByRole('button', { name: 'Open' }).click();
  await expect(reader.getByRole('alert').filter({ hasText: 'not the passphrase' })).toBeVisible();
  await reader.getByLabel('Passphrase').fill('open sesame');
  await reader.getByRole('button', { name: 'Open' }).click();
  await expect(reader.getByText('What is six times seven?')).toBeVisible();
  for (const path of [`/shared/${token}/present`, `/embed/${token}`]) {
    expect(await (await reader.request.get(path)).text()).toContain('six times seven');
  }
  await reader.getByRole('button', { name: 'Open my own copy' }).click();
  await reader.waitForURL(/\/notebooks\//);

  await revoke();
  for (const path of [`/shared/${token}`, `/shared/${token}/present`, `/embed/${token}`, ...closed]) {
    expect((await reader.request.get(path)).status()).toBe(404);
  }
  await reader.context().close();
});

test('a page of another site embeds one question, runs it, and fits its height', async ({
  page,
  baseURL,
}) => {
  const { token } = await makeShare(page, sums);
  const { html } = await (
    await page.request.get(`/api/oembed?url=${encodeURIComponent(`${baseURL}/shared/${token}#cell-q2`)}`)
  ).json();
  const resizing =
    '<script>addEventListener("message",e=>{if(e.data.type==="wand-height")document.querySelector("iframe").height=e.data.height})</script>';
  const framed = html.replace('?cell', '?theme=dark&amp;cell');
  // A real server: what is answered in a network's place counts as public, and may not embed this machine's pages.
  const site = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html');
    response.end(`<!doctype html><body>${framed}${resizing}`);
  });
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
  const address = site.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  const reply = page.waitForResponse((response) => response.url().includes('/embed/'));
  // Not one of the app's pages: it does not say that it is alive.
  await page.evaluate((url) => location.assign(url), `http://127.0.0.1:${port}/`);
  const headers = (await reply).headers();
  expect(headers['content-security-policy']).toContain('frame-ancestors *');
  expect([headers['x-robots-tag'], headers['referrer-policy']]).toEqual(['noindex, nofollow', 'no-referrer']);
  const frame = page.frameLocator('iframe');
  await expect(frame.locator('html[data-theme="dark"][data-alive]')).toBeAttached();
  await expect(frame.getByText('What is 2 to the 10th?')).toBeVisible();
  await expect(frame.getByText('six times seven')).toHaveCount(0);
  await frame.getByRole('button', { name: 'Run again', exact: true }).click();
  await expect(frame.getByText(/Same answer in your browser/)).toBeVisible();
  const height = Number(await page.locator('iframe').getAttribute('height'));
  expect(height).toBe(
    await frame.locator('main').evaluate((main) => Math.ceil(main.getBoundingClientRect().height)),
  );
  site.close();
});

test('a downloaded page runs its programs with no network, and shows what was changed in it', async ({
  page,
  browser,
}, info) => {
  const { token } = await makeShare(page, sums);
  await page.goto(`/shared/${token}`);
  await page.getByRole('button', { name: 'Download' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: 'Web page that runs offline' }).click();
  const path = info.outputPath('copy.html');
  await (await download).saveAs(path);

  const away = await (await browser.newContext({ offline: true })).newPage();
  await away.goto(`file://${path}`);
  await away.getByRole('button', { name: 'Run all again' }).click();
  await expect(away.getByText('2 the same, 0 different. The record is as it was exported.')).toBeVisible();

  const forged = info.outputPath('forged.html');
  await writeFile(forged, (await readFile(path, 'utf8')).replaceAll('"text":"42"', '"text":"41"'));
  await away.goto(`file://${forged}`);
  await away.getByRole('button', { name: 'Run all again' }).click();
  await expect(away.getByText('Here it gives something else: 42 – recorded: 41')).toBeVisible();
  await expect(away.getByText('The record was changed after it was exported.')).toBeVisible();
  await away.context().close();

  await page.goto('/check');
  await page.getByLabel('The file').setInputFiles(forged);
  await expect(page.getByText('The copy was changed after it was exported.')).toBeVisible();
});

test('what a link leaves out is in nothing that its reader receives', async ({ page, browser, baseURL }) => {
  const options = { cell: 'q2', programs: false, attempts: false, expected: false };
  const { token } = await makeShare(page, sums, { options });
  const reader = await (await browser.newContext({ acceptDownloads: true })).newPage();
  const received: string[] = [];
  const shown = [`/shared/${token}`, `/shared/${token}/present`, `/embed/${token}`];
  const paths = [
    ...shown,
    `/embed/${token}?cell=q1`,
    `/api/oembed?url=${baseURL}/shared/${token}`,
    `/api/oembed?url=${encodeURIComponent(`${baseURL}/shared/${token}#cell-q1`)}`,
  ];
  for (const path of paths) received.push(await (await reader.request.get(path)).text());
  expect((await reader.request.get(`/api/shares/card/${token}`)).headers()['content-type']).toBe('image/png');
  await reader.goto(`/shared/${token}`);
  for (const name of ['Wand notebook', 'Markdown']) {
    await reader.getByRole('button', { name: 'Download' }).click();
    const download = reader.waitForEvent('download');
    await reader.getByRole('menuitem', { name }).click();
    received.push(await readFile(await (await download).path(), 'utf8'));
  }
  // What is not left out is there, or the rest of this test would say nothing.
  const whole = [...received.slice(0, shown.length), ...received.slice(paths.length)];
  for (const text of whole) expect(text).toContain('2 to the 10th');
  for (const text of received) expect(text).not.toMatch(/six times|"42"|zebra|giraffe|answer\(/);
  await reader.context().close();
});

test('a model explains a program in its own words, which stay with the answer and go along with a link', async ({
  page,
}) => {
  await openScriptedNotebook(page);
  await ask(page, fresh('Explain: how many pencils?'));
  await expect(answerIn(page)).toContainText('36');
  await cell(page).getByRole('button', { name: 'In plain words' }).click();
  await cell(page).getByRole('radio', { name: 'a child' }).check();
  await cell(page)
    .getByRole('button', { name: /^Ask .* to explain$/ })
    .click();
  await expect(cell(page).getByRole('blockquote')).toHaveText(
    'There are three boxes. Twelve pencils in each make 36.',
  );
  await expect(cell(page).getByText(/^In the words of .*wand-test/)).toBeVisible();
  await expect(saved(page)).toBeVisible();

  const id = new URL(page.url()).pathname.split('/').at(-1);
  const made = await page.request.post(`/api/notebooks/${id}/shares`, {
    headers: { 'sec-fetch-site': 'same-origin' },
    data: {},
  });
  await page.goto(`/shared/${(await made.json()).token}`);
  await page.getByRole('button', { name: 'In plain words' }).click();
  await expect(page.getByRole('blockquote')).toContainText('three boxes');
  await expect(page.getByRole('button', { name: /^Ask/ })).toHaveCount(0);
});
