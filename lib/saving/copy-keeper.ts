import type { LoadedNotebook } from '@/lib/net/notebooks-api';
import type { CopyHead } from './kept-copies';
import type { SaverPorts } from './saver-ports';
import { type SavingState, startSaving } from './saving-state';

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
  { copies: opening, pageKept }: Pick<SaverPorts, 'copies' | 'pageKept'>,
): CopyKeeper {
  const { cells: _, damaged: __, ...first } = loaded;
  let written: ReadonlyMap<string, number> | undefined;
  let last: Promise<void> = Promise.resolve();

  const write = async ({ known, properties }: SavingState, updatedAt: number) => {
    const head: CopyHead = { ...first, ...properties, updatedAt };
    const copies = await opening;
    const done = await copies.write(head, known, written);
    // After a failure nothing is sure: the next one writes it all.
    written = done ? new Map([...known].map(([id, { version }]) => [id, version])) : undefined;
  };

  const keep = (state: SavingState, updatedAt: number): Promise<void> => {
    last = last.then(() => write(state, updatedAt));
    return last;
  };

  return {
    newer: async () => {
      if (!pageKept) {
        void keep(startSaving(loaded), loaded.updatedAt);
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
