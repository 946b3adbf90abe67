import type { Clock } from './clock';
import type { Journal } from './journal';
import type { ListenToPage } from './page-events';
import type { TabChannel } from './tab-channel';
import type { Transport } from './transport';

/** What a saver needs from the outside: the browser's (browser-ports.ts) or a test's. */
export type SaverPorts = {
  transport: Transport;
  journal: Promise<Journal>;
  channel: TabChannel;
  listenToPage: ListenToPage;
  clock: Clock;
  /** Names this page load in the journal. */
  tabId: string;
  /** Lets go of what the ports hold; called once by `close`. */
  release: () => void;
};
