import type { JournalEntry } from './journal';
import { holdLock, isLockHeld } from './tab-locks';

/** Where locks are not known, an entry younger than this may belong to a tab that is about to send it. */
const graceMs = 30_000;

const lockOf = (tabId: string) => `wand-tab-${tabId}`;

/** Marks this tab as alive for as long as the page lives; returns a function that ends it sooner. */
export const markTabAlive = (tabId: string): (() => void) => holdLock(lockOf(tabId));

/** Whether the tab that wrote an entry is still there to send it. */
export const isLive = async (entry: JournalEntry): Promise<boolean> =>
  (await isLockHeld(lockOf(entry.tabId))) ?? Date.now() - entry.at < graceMs;
