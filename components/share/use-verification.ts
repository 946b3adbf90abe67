'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import type { QuestionCell } from '@/lib/notebook/cell';
import type { RunProgram } from '@/lib/reasoning/run';
import { type Verification, verifyTrace } from '@/lib/reasoning/verify';

export type CellCheck = { state: 'waiting' | 'running' } | { state: 'done'; verification: Verification };

/**
 * Runs stored programs again in the reader's own browser, one after the other. The sandbox is loaded at the first
 * press and not before: opening a shared page runs nothing and fetches no engine.
 */
export function useVerification() {
  const [checks, setChecks] = useState<ReadonlyMap<string, CellCheck>>(new Map());
  const sandbox = useRef<Promise<{ run: RunProgram; close: () => void }> | null>(null);
  const queue = useRef<Promise<void>>(Promise.resolve());
  const closed = useRef(new AbortController());

  useEffect(() => {
    closed.current = new AbortController();
    return () => {
      closed.current.abort();
      void sandbox.current?.then(({ close }) => close());
      sandbox.current = null;
    };
  }, []);

  const verify = useCallback((cells: readonly QuestionCell[]) => {
    const set = (id: string, check: CellCheck) => setChecks((before) => new Map(before).set(id, check));
    for (const cell of cells) {
      set(cell.id, { state: 'waiting' });
      queue.current = queue.current.then(async () => {
        if (closed.current.signal.aborted) return;
        set(cell.id, { state: 'running' });
        sandbox.current ??= import('@/lib/sandbox/browser-sandbox').then((module) =>
          module.createBrowserSandbox(),
        );
        const { run } = await sandbox.current;
        const verification = await verifyTrace(cell.trace, run, closed.current.signal);
        set(cell.id, { state: 'done', verification });
      });
    }
  }, []);

  return { checks, verify };
}
