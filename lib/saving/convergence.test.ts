import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { newTextCell } from '@/lib/notebook/new-cell';
import { type Fault, serverInMemory } from './testing/server-in-memory';
import { browserInMemory } from './testing/tabs';

/** What may happen to two tabs on one notebook; `tab` is 0 or 1. */
type Step =
  | { do: 'type'; tab: number; cell: string }
  | { do: 'delete'; tab: number; cell: string }
  | { do: 'undo'; tab: number }
  | { do: 'wait'; ms: number }
  | { do: 'fault'; fault: Fault }
  | { do: 'kill'; tab: number }
  | { do: 'wake'; tab: number };

const tab = fc.nat(1);
const cell = fc.constantFrom('a', 'b');
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ do: fc.constant('type' as const), tab, cell }) },
  {
    weight: 5,
    arbitrary: fc.record({ do: fc.constant('wait' as const), ms: fc.constantFrom(20, 60, 420, 3_000) }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('fault' as const),
      fault: fc.constantFrom<Fault>('fails', 'reply-lost', 'never', 'twice'),
    }),
  },
  fc.record({ do: fc.constant('delete' as const), tab, cell }),
  fc.record({ do: fc.constant('undo' as const), tab }),
  fc.record({ do: fc.constant('kill' as const), tab }),
  fc.record({ do: fc.constant('wake' as const), tab }),
);

test('whatever fails, two tabs, the server and every conflict kept "both" end up the same, and no last word is lost', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
      const server = serverInMemory([newTextCell('a', 'a0', 'A'), newTextCell('b', 'a1', 'B')]);
      const browser = browserInMemory(server);
      const tabs = [await browser.openTab(), await browser.openTab()];
      let count = 0;
      /** What each tab typed last into a cell and nobody deleted or undid since. */
      const lastWords = new Map<string, string>();
      let takenBack = false;
      for (const each of steps) {
        if (each.do === 'wait') await browser.clock.turn(each.ms);
        else if (each.do === 'fault') server.faults.push(each.fault);
        else {
          const at = each.tab;
          const here = tabs[at];
          if (!here) continue;
          if (each.do === 'type') {
            count += 1;
            const text = `words ${count}`;
            if (here.view().notebook.cells.some(({ id }) => id === each.cell)) {
              lastWords.clear();
              lastWords.set(each.cell, text);
              takenBack = false;
            }
            here.edit({ type: 'change-text', id: each.cell, text });
          } else if (each.do === 'delete') {
            here.edit({ type: 'delete-cell', id: each.cell });
            takenBack = true;
          } else if (each.do === 'undo') {
            here.undo();
            takenBack = true;
          } else if (each.do === 'wake') here.wake();
          else {
            await browser.clock.turn(60);
            here.kill();
            tabs[at] = await browser.openTab();
          }
        }
      }
      server.faults.length = 0;
      for (let round = 0; round < 6; round++) {
        await browser.clock.turn(40_000);
        for (const here of tabs) {
          here.wake();
          for (const { cellId } of here.saver.view().conflicts) here.saver.resolve(cellId, 'both');
        }
      }
      await browser.clock.turn(40_000);
      const stored = Object.values(server.stored());
      for (const here of tabs) {
        expect(here.view().notebook.cells).toEqual(stored);
        expect(here.saver.view()).toMatchObject({ status: 'saved', conflicts: [] });
      }
      expect(browser.journalled()).toEqual([]);
      if (takenBack) return;
      const words = stored.map((each) => (each.kind === 'text' ? each.text : ''));
      for (const last of lastWords.values()) expect(words).toContain(last);
    }),
    { numRuns: 300 },
  );
}, 60_000);
