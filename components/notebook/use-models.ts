import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { type AvailableModel, availableModelsSchema } from '@/lib/models/available-model';
import { recallOwnProvider } from '@/lib/models/own-provider-memory';
import { isOffline } from '@/lib/reasoning/is-offline';

export const offlineWriter = 'offline:writer';

export type Models = {
  status: 'loading' | 'ready' | 'unreachable';
  /** What may be chosen, the deployment's default first; the offline writer is always among them. */
  list: AvailableModel[];
  /** The model a question goes to when the notebook names none. */
  fallback: string;
  /** The model at the user's own provider, `own:…`; null when none is connected in this tab. */
  own: string | null;
  reload: () => void;
};

const justOffline: AvailableModel[] = [{ name: offlineWriter, label: '', provider: '' }];

/** The models that a question may go to. Without the server, the offline writer is left. */
export function useModels(): Models {
  const [list, setList] = useState(justOffline);
  const [status, setStatus] = useState<Models['status']>('loading');
  const [own, setOwn] = useState<string | null>(null);
  const asking = useRef<AbortController | null>(null);
  const reload = useCallback(() => {
    asking.current?.abort();
    const controller = new AbortController();
    asking.current = controller;
    const remembered = recallOwnProvider(sessionStorage);
    setOwn(remembered && `own:${remembered.model}`);
    setStatus('loading');
    askForModels(controller.signal).then(
      (models) => {
        if (controller.signal.aborted) return;
        const offline = models.find(({ name }) => isOffline(name));
        setList(offline ? models : [...models, ...justOffline]);
        setStatus('ready');
      },
      () => {
        if (!controller.signal.aborted) setStatus('unreachable');
      },
    );
  }, []);
  useEffect(() => {
    reload();
    addEventListener('online', reload);
    return () => {
      removeEventListener('online', reload);
      asking.current?.abort();
    };
  }, [reload]);
  return useMemo(
    () => ({ status, list, fallback: list[0]?.name ?? offlineWriter, own, reload }),
    [status, list, own, reload],
  );
}

async function askForModels(signal: AbortSignal): Promise<AvailableModel[]> {
  const response = await fetch('/api/models', { signal });
  if (!response.ok) throw new Error(`GET /api/models answered ${response.status}`);
  return availableModelsSchema.parse(await response.json());
}
