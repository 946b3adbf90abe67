import type { Clock } from './clock';
import type { Journal } from './journal';
import type { KeptCopies } from './kept-copies';
import type { ListenToPage } from './page-events';
import type { TabChannel } from './tab-channel';
import type { Transport } from './transport';

/** What a saver needs from the outside: the browser's (browser-ports.ts) or a test's. */
export type SaverPorts = {
  transport: Transport;
  journal: Promise<Journal>;
  copies: Promise<KeptCopies>;
  /** The page may be older than what was saved on it: it is what was kept, since the server could not be reached. */
  pageKept: boolean;
  channel: TabChannel;
  listenToPage: ListenToPage;
  clock: Clock;
  /** Names this page load in the journal. */
  tabId: string;
  /** Lets go of what the ports hold; called once by `close`. */
  release: () => void;
};
