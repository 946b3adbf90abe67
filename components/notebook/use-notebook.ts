import { useLayoutEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { LoadedNotebook } from '@/lib/net/notebooks-api';
import { browserPorts } from '@/lib/saving/browser-ports';
import { type NotebookSession, openNotebookSession, type SessionView } from '@/lib/saving/notebook-session';
import { notebookOf } from '@/lib/saving/saving-state';
import type { Transport } from '@/lib/saving/transport';

const noSubscription = () => () => {};

/**
 * The notebook being edited. The session (history and saver) opens in the browser only and lives as long as
 * the page; until then, and on the server, the notebook shows as it was loaded.
 */
export function useNotebook(
  loaded: LoadedNotebook,
  transport?: Transport,
): { view: SessionView; session: NotebookSession | null } {
  const [session, setSession] = useState<NotebookSession | null>(null);
  const [first] = useState(loaded);
  const [way] = useState(transport);
  const before: SessionView = useMemo(
    () => ({ notebook: notebookOf(first), canUndo: false, canRedo: false }),
    [first],
  );
  // Before anything else can happen: a key pressed right after hydration must find the session there.
  useLayoutEffect(() => {
    const opened = openNotebookSession({ loaded: first, ports: browserPorts(first.id, way) });
    setSession(opened);
    return () => {
      setSession(null);
      void opened.close();
    };
  }, [first, way]);
  const read = session ? session.view : () => before;
  const view = useSyncExternalStore(session?.subscribe ?? noSubscription, read, () => before);
  return { view, session };
}
