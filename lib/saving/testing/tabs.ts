import type { LoadedNotebook } from '@/lib/net/notebooks-api';
import type { Journal, JournalEntry } from '../journal';
import { type KeptCopies, noCopies } from '../kept-copies';
import { openNotebookSession } from '../notebook-session';
import type { Acknowledged, TabChannel } from '../tab-channel';
import { manualClock } from './manual-clock';
import type { serverInMemory } from './server-in-memory';

/** One browser: a clock, a journal and a channel that its tabs share. */
export function browserInMemory(server: ReturnType<typeof serverInMemory>) {
  const clock = manualClock();
  const rows = new Map<string, JournalEntry>();
  const live = new Set<string>();
  const listeners = new Map<string, (message: Acknowledged) => void>();
  let opened = 0;

  const journal: Journal = {
    durable: true,
    left: async () => structuredClone([...rows.values()].filter(({ tabId }) => !live.has(tabId))),
    write: async (put, clear) => {
      for (const { tabId, cellId } of clear) rows.delete(`${tabId} ${cellId}`);
      for (const entry of put) rows.set(`${entry.tabId} ${entry.cellId}`, structuredClone(entry));
      return true;
    },
    close: () => {},
  };

  const openTab = async (
    options: {
      journal?: Journal;
      transport?: typeof server.transport;
      copies?: KeptCopies;
      /** The page as it was kept, opened without the server. */
      kept?: LoadedNotebook;
    } = {},
  ) => {
    opened += 1;
    const tabId = `tab-${opened}`;
    live.add(tabId);
    let page: { hide: () => void; wake: () => void } = { hide: () => {}, wake: () => {} };
    let dead = false;
    const channel: TabChannel = {
      post: (message) => {
        for (const [id, listener] of listeners) if (id !== tabId) listener(structuredClone(message));
      },
      listen: (listener) => listeners.set(tabId, (message) => !dead && listener(message)),
      close: () => listeners.delete(tabId),
    };
    const { save, load } = options.transport ?? server.transport;
    const { left, close, durable, write } = options.journal ?? journal;
    const never = new Promise<never>(() => {});
    const session = openNotebookSession({
      loaded: options.kept ?? server.load(),
      ports: {
        transport: { load, save: (request, init) => (dead ? never : save(request, init)) },
        journal: Promise.resolve({
          left,
          close,
          durable,
          write: (put, clear) => (dead ? never : write(put, clear)),
        }),
        copies: Promise.resolve(options.copies ?? noCopies),
        pageKept: options.kept !== undefined,
        channel,
        listenToPage: (on) => {
          page = on;
          return () => {};
        },
        clock,
        tabId,
        release: () => live.delete(tabId),
      },
    });
    await clock.turn(0);
    return {
      ...session,
      hide: () => page.hide(),
      wake: () => page.wake(),
      /** The tab dies at once: nothing more leaves it. */
      kill: () => {
        dead = true;
        live.delete(tabId);
        listeners.delete(tabId);
      },
    };
  };

  return { clock, openTab, journalled: () => [...rows.values()] };
}
