import { newCellId } from '@/lib/notebook/cell-id';
import { systemClock } from './clock';
import { openJournal } from './indexed-db-journal';
import { openCopies } from './kept-copies';
import { isLive, markTabAlive } from './live-tabs';
import { listenToPage } from './page-events';
import { isPageKept } from './page-kept';
import type { SaverPorts } from './saver-ports';
import { openTabChannel } from './tab-channel';
import { fetchTransport, type Transport } from './transport';

/** What a saver needs, from the browser. Make fresh ones for each session. */
export function browserPorts(
  notebookId: string,
  transport: Transport = fetchTransport(notebookId),
): SaverPorts {
  const tabId = newCellId();
  const release = markTabAlive(tabId);
  return {
    transport,
    journal: openJournal(isLive),
    copies: openCopies(),
    pageKept: isPageKept(),
    channel: openTabChannel(notebookId),
    listenToPage,
    clock: systemClock,
    tabId,
    release,
  };
}
