import { useCallback, useEffect, useState } from 'react';
import {
  type LoadedVersion,
  loadedVersionSchema,
  type VersionSummary,
  versionListSchema,
} from '@/lib/net/versions-api';
import type { NotebookSession } from '@/lib/saving/notebook-session';
import { getJson } from '@/lib/saving/send-json';

export type ShownVersion = { summary: VersionSummary; loaded: LoadedVersion };

export type Versions = {
  list: VersionSummary[] | 'loading' | 'failed';
  shown: ShownVersion | null;
  /** The one that was chosen, also while it is being read. */
  chosen: string | null;
  failed: boolean;
  choose: (summary: VersionSummary) => void;
};

/** The notebook's versions while the dialog is open, and the one that is looked at: the newest until another is chosen. */
export function useVersions(notebookId: string, session: NotebookSession | null, open: boolean): Versions {
  const path = `/api/notebooks/${notebookId}/versions`;
  const [list, setList] = useState<Versions['list']>('loading');
  const [shown, setShown] = useState<ShownVersion | null>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const [failed, setFailed] = useState(false);

  const choose = useCallback(
    async (summary: VersionSummary) => {
      setChosen(summary.id);
      const loaded = await getJson(`${path}/${summary.id}`, loadedVersionSchema);
      setFailed(!loaded.ok);
      if (loaded.ok) setShown({ summary, loaded: loaded.value });
    },
    [path],
  );
  useEffect(() => {
    if (!open) return;
    let closed = false;
    setList('loading');
    setShown(null);
    setChosen(null);
    setFailed(false);
    const load = async () => {
      await session?.saver.flush();
      const loaded = await getJson(path, versionListSchema);
      if (closed) return;
      setList(loaded.ok ? loaded.value.versions : 'failed');
      const [newest] = loaded.ok ? loaded.value.versions : [];
      if (newest) void choose(newest);
    };
    void load();
    return () => {
      closed = true;
    };
  }, [open, path, session, choose]);

  return { list, shown: shown?.summary.id === chosen ? shown : null, chosen, failed, choose };
}
