import type { Browser } from '@playwright/test';
import { ask, cell, chooseScriptedModel, chooseStrategy, openNewNotebook } from '../../e2e/notebook-page';
import type { OpenAiServer } from '../../e2e/openai-server';
import { program } from '../../e2e/openai-server-script';

/**
 * From a press of Stop in the middle of a vote, one program voted and four calls open: milliseconds until the model's
 * server has lost the last call, and until the page says that it stopped.
 */
export async function benchStop(
  browser: Browser,
  origin: string,
  models: OpenAiServer,
): Promise<{ calledOffMs: number; shownMs: number }> {
  models.script({ when: 'Bench vote', replies: [program('answer(1);'), { kind: 'hang', text: 'Thinking' }] });
  const page = await browser.newPage({ baseURL: origin });
  try {
    await openNewNotebook(page);
    await chooseScriptedModel(page);
    await chooseStrategy(page, 'Vote');
    await ask(page, 'Bench vote: when does it end?');
    await cell(page).getByText('1 of 5 programs have answered so far.').waitFor();
    const { pressedAt, shownMs } = await cell(page).evaluate(async (element) => {
      const stop = [...element.querySelectorAll('button')].find(
        ({ textContent }) => textContent?.trim() === 'Stop',
      );
      const pressedAt = Date.now();
      const pressed = performance.now();
      stop?.click();
      while (!element.textContent?.includes('Stopped before the vote was over.'))
        await new Promise(requestAnimationFrame);
      return { pressedAt, shownMs: Math.round(performance.now() - pressed) };
    });
    const calls = models.requests.filter(({ question }) => question.includes('Bench vote'));
    await Promise.all(calls.map(({ over }) => over));
    const last = Math.max(...calls.map(({ hungUpAt }) => hungUpAt ?? 0));
    return { calledOffMs: last - pressedAt, shownMs };
  } finally {
    await page.close();
  }
}
