import type { LoadedNotebook } from '@/lib/net/notebooks-api';
import type { Notebook } from '@/lib/notebook/notebook';
import type { Edit } from '@/lib/notebook/notebook-edit';
import type { Clock } from './clock';
import type { Journal } from './journal';
import type { ListenToPage } from './page-events';
import type { ConflictChoice, SaverView } from './saver-view';
import type { TabChannel } from './tab-channel';
import type { Transport } from './transport';

export type SaverPorts = {
  transport: Transport;
  journal: Promise<Journal>;
  channel: TabChannel;
  listenToPage: ListenToPage;
  clock: Clock;
  /** Names this page load in the journal. */
  tabId: string;
};

/** Keeps what a tab edits. Made for `useSyncExternalStore(saver.subscribe, saver.view)`. */
export type Saver = {
  /** The notebook as it is now; call it synchronously with every edit (a session does). */
  update: (notebook: Notebook) => void;
  /** The same object until something changes. */
  view: () => SaverView;
  subscribe: (listener: () => void) => () => void;
  /** Sends what is unsaved now; ends when it is acknowledged or could not be. */
  flush: () => Promise<void>;
  resolve: (cellId: string, choice: ConflictChoice) => void;
  close: () => Promise<void>;
};

/** `onChange`: edits to take over at once: another tab's saved change, a replayed journal, a resolution. */
export type CreateSaver = (options: {
  loaded: LoadedNotebook;
  ports: SaverPorts;
  onChange: (edit: Edit) => void;
}) => Saver;
