import type { Page } from '@playwright/test';
import { addBundle } from '../../e2e/add-script';
import { conformanceRun, hostileCases, tightLimits } from '../../lib/sandbox/conformance-cases';

/**
 * How a page fares beside programs that would run, grow or talk for ever: the longest time in which it answered
 * nothing, milliseconds, and the same while nothing runs; and the longest that a program outlived its budget.
 */
export async function benchRunaways(
  page: Page,
): Promise<{ longestSilenceMs: number; idleSilenceMs: number; longestOverrunMs: number }> {
  await addBundle(
    page,
    `import { createBrowserSandbox } from './lib/sandbox/browser-sandbox';
    const silenceDuring = async (work) => {
      let last = performance.now();
      let longest = 0;
      const look = () => {
        longest = Math.max(longest, performance.now() - last);
        last = performance.now();
      };
      const timer = setInterval(look, 5);
      await work();
      look();
      clearInterval(timer);
      return longest;
    };
    globalThis.benchRunaways = async (requests) => {
      const sandbox = createBrowserSandbox();
      await sandbox.prewarm();
      const measured = { longestSilenceMs: 0, longestOverrunMs: 0 };
      measured.idleSilenceMs = await silenceDuring(() => new Promise((done) => setTimeout(done, 2000)));
      for (const request of requests) {
        const start = performance.now();
        const silence = await silenceDuring(() => sandbox.run(request));
        measured.longestSilenceMs = Math.max(measured.longestSilenceMs, silence);
        const overrun = performance.now() - start - request.limits.budgetMs;
        measured.longestOverrunMs = Math.max(measured.longestOverrunMs, overrun);
        await sandbox.run({ ...request, program: 'answer(1)' });
      }
      sandbox.close();
      return measured;
    };`,
  );
  const requests = hostileCases.map(({ program }) => ({ program, ...conformanceRun, limits: tightLimits }));
  const measured = await page.evaluate(
    (asked) =>
      // The bundle above put it there.
      (
        globalThis as unknown as {
          benchRunaways: (
            r: unknown,
          ) => Promise<Record<'longestSilenceMs' | 'idleSilenceMs' | 'longestOverrunMs', number>>;
        }
      ).benchRunaways(asked),
    requests,
  );
  return {
    longestSilenceMs: Math.round(measured.longestSilenceMs),
    idleSilenceMs: Math.round(measured.idleSilenceMs),
    longestOverrunMs: Math.round(measured.longestOverrunMs),
  };
}
