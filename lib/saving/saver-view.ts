import type { Cell } from '@/lib/notebook/cell';
import type { Problem } from '@/lib/reasoning/result';

/**
 * What the page shows of saving.
 * `saving` also covers the moment before a change is sent; `unsaved-offline` and `failed` are retried by
 * themselves, except where the server refused the content.
 */
export type SaverView = {
  status: 'saved' | 'saving' | 'unsaved-offline' | 'conflict' | 'failed';
  /** When the server last acknowledged a change of this tab, milliseconds since 1970. */
  savedAt: number | null;
  /** Why the last attempt failed; null unless `failed` or `unsaved-offline`. */
  problem: Problem | null;
  conflicts: Conflict[];
  /** The server did not answer when it was asked last. */
  offline: boolean;
  /** `memory-only`: this browser denies IndexedDB, so unsaved edits do not survive a closed tab. Warn. */
  journal: 'opening' | 'durable' | 'memory-only';
};

/** One cell that was changed here and elsewhere. Null: deleted on that side. Both texts stay until resolved. */
export type Conflict = { cellId: string; mine: Cell | null; theirs: Cell | null };

/** `both`: theirs stays, mine becomes a new cell below it. */
export type ConflictChoice = 'mine' | 'theirs' | 'both';
