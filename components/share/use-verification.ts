'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import type { Cell, QuestionCell } from '@/lib/notebook/cell';
import { dataSetsIn } from '@/lib/notebook/data/data-set-of';
import type { RunProgram } from '@/lib/reasoning/run';
import { type Verification, verifyTrace } from '@/lib/reasoning/verify';

export type CellCheck = { state: 'waiting' | 'running' } | { state: 'done'; verification: Verification };

/**
 * Runs stored programs again in the reader's own browser, one after the other. The sandbox is loaded at the first
 * press and not before: opening a shared page runs nothing and fetches no engine. `all` holds the data sets that the
 * programs read.
 */
export function useVerification(all: readonly Cell[]) {
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

  const verify = useCallback(
    (cells: readonly QuestionCell[]) => {
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
          const verification = await verifyTrace(cell.trace, run, closed.current.signal, dataSetsIn(all));
          set(cell.id, { state: 'done', verification });
        });
      }
    },
    [all],
  );

  return { checks, verify };
}
