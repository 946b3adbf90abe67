import type { Page } from '@playwright/test';
import { addBundle } from '../../e2e/add-script';

/**
 * How long the offline writer takes in Chromium, milliseconds, over every example of its guide in both languages,
 * each asked once in a page that has just loaded it: `firstMs` for the very first question, which prepares what the
 * others share, then the median and the 95th percentile of the rest.
 */
export async function benchOfflineWriter(page: Page) {
  await addBundle(
    page,
    `import { guideIn } from './lib/models/offline/guide';
    import { writeOffline } from './lib/models/offline/write-offline';
    import { contentOf } from './lib/notebook/data/data-set-of';
    globalThis.benchOffline = () => {
      const topics = [...guideIn('en'), ...guideIn('zh')];
      const questions = topics.flatMap(({ entries, data }) => {
        const sets = data ? [{ name: data.name, ...contentOf(data.columns).about }] : [];
        return entries.flatMap(({ examples }) => examples.map((question) => ({ question, data: sets })));
      });
      const times = questions.map(({ question, data }) => {
        const start = performance.now();
        const reply = writeOffline({ question, attempts: [], temperature: 0, seed: 0, data });
        const ms = performance.now() - start;
        if (reply.kind !== 'program') throw new Error('No program for ' + question);
        return ms;
      });
      const [firstMs, ...rest] = times;
      rest.sort((a, b) => a - b);
      return {
        questions: questions.length,
        firstMs,
        medianMs: rest[rest.length >> 1],
        p95Ms: rest[Math.floor(rest.length * 0.95)],
      };
    };`,
  );
  const measured = await page.evaluate(() =>
    // The bundle above put it there.
    (globalThis as unknown as { benchOffline: () => Record<string, number> }).benchOffline(),
  );
  return Object.fromEntries(
    Object.entries(measured).map(([name, value]) => [name, Math.round(value * 10) / 10]),
  );
}
