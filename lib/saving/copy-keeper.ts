import type { LoadedNotebook } from '@/lib/net/notebooks-api';
import type { CopiedVersions, CopyHead } from './kept-copies';
import type { SaverPorts } from './saver-ports';
import { type SavingState, startSaving } from './saving-state';

/** Milliseconds after which a page that came from the server is copied. */
const copyAfterMs = 1_500;

/** Keeps a notebook's copy in step with what the server acknowledged, writing only what changed. */
export type CopyKeeper = {
  /**
   * What was acknowledged after a kept page was fetched; null where the page is as new. A page that came from the
   * server is never older than the copy, and takes its place.
   */
  newer: () => Promise<LoadedNotebook | null>;
  /** Takes down what the server is known to hold; `updatedAt` is its own word. Writes never overlap. */
  keep: (state: SavingState, updatedAt: number) => Promise<void>;
  close: () => Promise<void>;
};

export function copyKeeper(
  loaded: LoadedNotebook,
  { copies: opening, pageKept, clock }: Pick<SaverPorts, 'copies' | 'pageKept' | 'clock'>,
): CopyKeeper {
  const { cells: _, damaged: __, ...first } = loaded;
  /** Not looked up yet: undefined. */
  let written: CopiedVersions | undefined;
  let kept = false;
  let last: Promise<void> = Promise.resolve();

  const write = async ({ known, properties }: SavingState, updatedAt: number) => {
    const head: CopyHead = { ...first, ...properties, updatedAt };
    const copies = await opening;
    if (written === undefined) written = await copies.versions(loaded.id);
    const done = await copies.write(head, known, written);
    // After a failure nothing is sure: the next one writes it all.
    written = done ? new Map([...known].map(([id, { version }]) => [id, version])) : null;
  };

  const keep = (state: SavingState, updatedAt: number): Promise<void> => {
    kept = true;
    last = last.then(() => write(state, updatedAt));
    return last;
  };

  return {
    newer: async () => {
      if (!pageKept) {
        // The page comes first; what is acknowledged before then holds all of this.
        clock.after(copyAfterMs, () => {
          if (!kept) void keep(startSaving(loaded), loaded.updatedAt);
        });
        return null;
      }
      const copy = await (await opening).read(loaded.id);
      return copy !== null && copy.updatedAt > loaded.updatedAt ? copy : null;
    },
    keep,
    close: async () => {
      await last;
      (await opening).close();
    },
  };
}
