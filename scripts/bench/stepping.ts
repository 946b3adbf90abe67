import type { Browser } from '@playwright/test';
import { answerIn, ask, cell, openNewNotebook } from '../../e2e/notebook-page';
import { median } from '../evaluate/tally';

/**
 * Stepping through a program of ten thousand recorded steps: milliseconds from the press to the first step, and those
 * between two frames while every frame goes to another step.
 */
export async function benchStepping(browser: Browser, origin: string) {
  const page = await browser.newPage({ baseURL: origin });
  try {
    await openNewNotebook(page);
    await ask(page, 'How many numbers from 1 to 6000 are divisible by 7?');
    await answerIn(page).waitFor();
    const open = () => cell(page).getByRole('button', { name: 'Step through' });
    const slider = cell(page).getByRole('slider', { name: 'Step' });
    // The first press also fetches the view and the parser, and starts a sandbox: both are measured.
    const openMs: number[] = [];
    for (let round = 0; round < 3; round += 1) {
      const pressed = performance.now();
      await open().click();
      await slider.waitFor();
      openMs.push(Math.round(performance.now() - pressed));
      if (round < 2) await cell(page).getByRole('button', { name: 'Close' }).click();
    }
    await cell(page).getByRole('checkbox', { name: 'Every round of long loops' }).check();
    const frames = await slider.evaluate(async (input: HTMLInputElement) => {
      const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
      const between: number[] = [];
      let before = await new Promise<number>(requestAnimationFrame);
      for (let frame = 1; frame <= 240; frame += 1) {
        setValue?.call(input, String(Math.round((Number(input.max) * frame) / 240)));
        input.dispatchEvent(new Event('input', { bubbles: true }));
        const now = await new Promise<number>(requestAnimationFrame);
        between.push(now - before);
        before = now;
      }
      return { between, steps: Number(input.max) + 1 };
    });
    const sorted = frames.between.toSorted((a, b) => a - b);
    const at = (share: number) => Math.round(sorted[Math.floor(share * (sorted.length - 1))] ?? 0);
    return {
      steps: frames.steps,
      firstOpenMs: openMs[0] ?? 0,
      openMs: median(openMs.slice(1)),
      frameMs: at(0.5),
      frameP95Ms: at(0.95),
      frameWorstMs: at(1),
    };
  } finally {
    await page.close();
  }
}
