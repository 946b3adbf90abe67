import type { JournalEntry } from './journal';

/** Without Web Locks, an entry younger than this may belong to a tab that is about to send it. */
const graceMs = 30_000;

const lockOf = (tabId: string) => `wand-tab-${tabId}`;

/** Marks this tab as alive for as long as the page lives; returns a function that ends it sooner. */
export function markTabAlive(tabId: string): () => void {
  // Web Locks exist on https and localhost only.
  if (typeof navigator === 'undefined' || !navigator.locks) return () => {};
  let end = () => {};
  const held = new Promise<void>((resolve) => {
    end = resolve;
  });
  navigator.locks.request(lockOf(tabId), () => held).catch(() => {});
  return () => end();
}

/** Whether the tab that wrote an entry is still there to send it. */
export async function isLive(entry: JournalEntry): Promise<boolean> {
  if (typeof navigator === 'undefined' || !navigator.locks) return Date.now() - entry.at < graceMs;
  const { held = [] } = await navigator.locks.query();
  return held.some(({ name }) => name === lockOf(entry.tabId));
}
