import type { JournalEntry } from './journal';
import { type JournalWriter, journalWriter } from './journal-writer';
import { journalWithinMs } from './save-timing';
import type { SaverPorts } from './saver-ports';
import type { SaverView } from './saver-view';
import type { SavingState } from './saving-state';

/** Keeps the journal in step with the state: soon after every change, and at once when asked. */
export type JournalKeeper = {
  status: () => SaverView['journal'];
  /** What tabs that are gone left behind; it leaves the journal with the first write after this. */
  open: () => Promise<JournalEntry[]>;
  write: () => Promise<void>;
  soon: () => void;
  close: () => Promise<void>;
};

export function journalKeeper(options: {
  notebookId: string;
  ports: Pick<SaverPorts, 'journal' | 'clock' | 'tabId'>;
  state: () => SavingState;
  onStatus: () => void;
}): JournalKeeper {
  const { notebookId, ports, state, onStatus } = options;
  let writer: JournalWriter | null = null;
  let status: SaverView['journal'] = 'opening';
  let durable = false;
  let planned = false;
  let again = false;
  let running: Promise<void> | null = null;

  /** A full disk may have room again: after a failure each change is tried like the first. */
  const writeOnce = async () => {
    if (!writer || !durable) return;
    const next = (await writer.write(state(), ports.clock.now())) ? 'durable' : 'memory-only';
    if (next === status) return;
    status = next;
    onStatus();
  };

  /** One write is under way at a time, and then one more with all that came meanwhile: a slow disk is not queued at. */
  const write = (): Promise<void> => {
    again = true;
    running ??= (async () => {
      while (again) {
        again = false;
        await writeOnce();
      }
      running = null;
    })();
    return running;
  };

  return {
    status: () => status,
    open: async () => {
      const journal = await ports.journal;
      const left = await journal.left(notebookId);
      writer = journalWriter(journal, notebookId, ports.tabId);
      writer.takeFrom(left);
      durable = journal.durable;
      status = durable ? 'durable' : 'memory-only';
      onStatus();
      return left;
    },
    write,
    soon: () => {
      if (planned) return;
      planned = true;
      ports.clock.after(journalWithinMs, () => {
        planned = false;
        void write();
      });
    },
    close: async () => {
      await write();
      (await ports.journal).close();
    },
  };
}
