import { useSyncExternalStore } from 'react';
import type { NotebookSession } from '@/lib/saving/notebook-session';
import type { SaverView } from '@/lib/saving/saver-view';

const opening: SaverView = {
  status: 'saved',
  savedAt: null,
  problem: null,
  conflicts: [],
  offline: false,
  journal: 'opening',
};
const noSubscription = () => () => {};

/** What the page shows of saving. */
export const useSaving = (session: NotebookSession | null): SaverView =>
  useSyncExternalStore(
    session?.saver.subscribe ?? noSubscription,
    session ? session.saver.view : () => opening,
    () => opening,
  );
