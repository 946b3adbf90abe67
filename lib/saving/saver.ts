import type { LoadedNotebook, SaveRequest } from '@/lib/net/notebooks-api';
import type { Notebook } from '@/lib/notebook/notebook';
import type { Edit } from '@/lib/notebook/notebook-edit';
import type { Problem } from '@/lib/reasoning/result';
import { copyKeeper } from './copy-keeper';
import { journalKeeper } from './journal-keeper';
import { markRefused, markSent } from './mark-sent';
import { fitsKeepalive, hasPending, nextRequest } from './pending-changes';
import { replyInTime } from './reply-in-time';
import { resolveConflict } from './resolve-conflict';
import { retries } from './retries';
import { saveDelay, waitForJournalMs } from './save-timing';
import type { SaverPorts } from './saver-ports';
import type { ConflictChoice, SaverView } from './saver-view';
import { type SavingStep, startSaving } from './saving-state';
import type { Acknowledged } from './tab-channel';
import { takeJournal } from './take-journal';
import { takeAcknowledged, takeLoaded } from './take-loaded';
import { takeReply } from './take-reply';
import { sameView, viewOf } from './view-of';
import { withLocal } from './with-local';

/** Keeps what a tab edits. Made for `useSyncExternalStore(saver.subscribe, saver.view)`. */
export type Saver = {
  /** The notebook as it is now; call it synchronously with every edit (a session does). */
  update: (notebook: Notebook) => void;
  /** When what was never saved by tabs that are gone has been taken in. */
  ready: Promise<void>;
  /** The same object until something changes. */
  view: () => SaverView;
  subscribe: (listener: () => void) => () => void;
  /** Sends what is unsaved now; ends when it is acknowledged or could not be. */
  flush: () => Promise<void>;
  resolve: (cellId: string, choice: ConflictChoice) => void;
  /** Takes what the server did at this page's own wish, beside saving: a cell brought back from the bin. */
  learn: (news: Acknowledged) => void;
  /** Sends what is left and lets go of everything. */
  close: () => Promise<void>;
};

type SaverOptions = { loaded: LoadedNotebook; ports: SaverPorts; onChange: (edit: Edit) => void };

const maxParts = 500;
/**
 * Saves what a tab edits: one request in flight, retried until it is acknowledged, everything unsaved in the
 * journal first. The decisions are pure functions on `SavingState`; this shell only orders them in time.
 * `onChange` hands out edits to take over at once: another tab's change, a replayed journal, a resolution.
 */
export function createSaver({ loaded, ports, onChange }: SaverOptions): Saver {
  const { transport, channel, clock } = ports;
  const listeners = new Set<() => void>();
  const tries = retries(clock);
  const { failed, succeeded } = tries;
  let state = startSaving(loaded);
  let savedAt: number | null = null;
  let partsLimit = maxParts;
  /** What is known may be old: read before writing. */
  let stale = false;
  let draining = false;
  let hurrying = false;
  let closed = false;
  let oldest: number | null = null;
  let newest = 0;
  let running: Promise<void> | null = null;
  let busy = false;
  const held: Acknowledged[] = [];
  let cancelTimer = () => {};
  let view = viewOf(state, { busy, problem: null, savedAt, journal: 'opening' });

  const notify = () => {
    // Reading again leaves nothing unsaved.
    const next = viewOf(state, {
      busy: busy && !stale,
      problem: tries.problem(),
      savedAt,
      journal: journal.status(),
    });
    if (sameView(view, next)) return;
    view = next;
    for (const listener of listeners) listener();
  };

  const journal = journalKeeper({
    notebookId: loaded.id,
    ports,
    state: () => state,
    onStatus: () => notify(),
  });

  const copy = copyKeeper(loaded, ports);

  const plan = () => {
    cancelTimer();
    if (closed || busy || !(stale || hasPending(state))) return;
    const now = clock.now();
    const wait = tries.hasFailed() ? tries.wait() : saveDelay(now, oldest ?? now, newest);
    cancelTimer = clock.after(wait, () => void run());
  };

  const take = ({ state: next, edits, announce }: SavingStep) => {
    state = next;
    const [only] = edits;
    if (only) onChange(edits.length === 1 ? only : { type: 'batch', edits });
    if (announce && (announce.cells.length > 0 || announce.properties)) channel.post(announce);
    journal.soon();
    notify();
    plan();
  };

  /** Each answers whether to go on at once. */
  const readAgain = async (): Promise<boolean> => {
    const reply = await replyInTime(clock, (signal) => transport.load({ signal }));
    if (!reply.ok) return failed(reply.problem);
    succeeded();
    stale = false;
    take(takeLoaded(state, reply.value));
    void copy.keep(state, reply.value.updatedAt);
    return true;
  };

  const send = async (request: SaveRequest): Promise<boolean> => {
    oldest = null;
    state = markSent(state, request);
    const journalled = journal.write();
    // A dying page runs nothing after its event: the request must leave before it ends.
    if (!hurrying)
      await Promise.race([journalled, new Promise<void>((go) => clock.after(waitForJournalMs, go))]);
    const keepalive = !tries.hasFailed() && fitsKeepalive(request);
    const reply = await replyInTime(clock, (signal) => transport.save(request, { keepalive, signal }));
    if (!reply.ok) return refused(reply.problem, request);
    if (reply.value.cells.length !== request.cells.length) {
      return failed({ code: 'internal', message: 'The server did not answer for every cell.' });
    }
    succeeded();
    savedAt = clock.now();
    take(takeReply(state, request, reply.value));
    void copy.keep(state, reply.value.updatedAt);
    return draining || partsLimit === 1;
  };

  /** Refused content is sent part by part, so that one bad cell holds up no other. */
  const refused = (why: Problem, request: SaveRequest): boolean => {
    if (why.code !== 'invalid' && why.code !== 'too-large') return failed(why);
    const [only] = request.cells;
    if (request.cells.length + (request.properties ? 1 : 0) > 1) partsLimit = 1;
    else if (only) state = markRefused(state, only, why);
    else return failed(why);
    tries.say(why);
    return true;
  };

  const exchange = async () => {
    let goOn = true;
    while (goOn && !closed) {
      const request = stale ? null : nextRequest(state, partsLimit);
      if (stale) goOn = await readAgain();
      else if (request) goOn = await send(request);
      else goOn = false;
      for (const message of held.splice(0)) take(takeAcknowledged(state, message));
    }
    partsLimit = maxParts;
  };

  const run = (): Promise<void> => {
    if (running) return running;
    cancelTimer();
    busy = true;
    running = exchange().finally(() => {
      running = null;
      busy = false;
      notify();
      plan();
    });
    notify();
    return running;
  };

  const flush = async () => {
    draining = true;
    // What was typed while a request was in flight needs one more.
    await running;
    await run();
    draining = false;
  };

  channel.listen((message) => {
    if (busy) held.push(message);
    else take(takeAcknowledged(state, message));
  });

  const stopListening = ports.listenToPage({
    hide: () => {
      hurrying = true;
      void journal.write();
      if (hasPending(state)) void run();
      hurrying = false;
    },
    wake: () => {
      stale = true;
      void run();
    },
  });

  /** A kept page catches up with what was saved on it; then what was never saved comes on top. */
  const opened = Promise.all([journal.open(), copy.newer()]).then(([left, newer]) => {
    if (closed) return;
    if (newer) take(takeLoaded(state, newer));
    stale ||= ports.pageKept;
    take(takeJournal(state, left));
  });

  return {
    update: (notebook) => {
      if (notebook === state.local) return;
      state = withLocal(state, notebook);
      newest = clock.now();
      oldest = hasPending(state) ? (oldest ?? newest) : null;
      journal.soon();
      if (!busy) plan();
      notify();
    },
    ready: opened,
    view: () => view,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    flush,
    resolve: (cellId, choice) => take(resolveConflict(state, cellId, choice)),
    learn: (news) => {
      channel.post(news);
      if (busy) held.push(news);
      else take(takeAcknowledged(state, news));
    },
    close: async () => {
      stopListening();
      await opened;
      await flush();
      closed = true;
      cancelTimer();
      channel.close();
      await journal.close();
      await copy.close();
      ports.release();
    },
  };
}
