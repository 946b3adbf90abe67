'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import type { QuestionCell } from '@/lib/notebook/cell';
import { dataSetsIn } from '@/lib/notebook/data/data-set-of';
import type { Notebook } from '@/lib/notebook/notebook';
import type { RunProgram } from '@/lib/reasoning/run';
import { type Verification, verifyTrace } from '@/lib/reasoning/verify';

export type CellCheck = { state: 'waiting' | 'running' } | { state: 'done'; verification: Verification };

/** What the reader's browser makes of the record that it was given: `hash` is the one that it found. */
export type RecordCheck = { state: 'intact' | 'changed'; hash: string };

/**
 * Runs stored programs again in the reader's own browser, one after the other, and hashes the record that they stand
 * in. The sandbox is loaded at the first press and not before: opening a shared page runs nothing and fetches no engine.
 * `sha256`: what the hash is said to be; null where nobody says.
 */
export function useVerification(notebook: Notebook, sha256: string | null) {
  const [checks, setChecks] = useState<ReadonlyMap<string, CellCheck>>(new Map());
  const [record, setRecord] = useState<RecordCheck | null>(null);
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

  const checkRecord = useCallback(async () => {
    if (sha256 === null) return;
    const { notebookHash } = await import('@/lib/notebook/content-hash');
    const hash = notebookHash(notebook);
    setRecord({ state: hash === sha256 ? 'intact' : 'changed', hash });
  }, [notebook, sha256]);

  const verify = useCallback(
    (cells: readonly QuestionCell[]) => {
      const set = (id: string, check: CellCheck) => setChecks((before) => new Map(before).set(id, check));
      void checkRecord();
      for (const cell of cells) {
        set(cell.id, { state: 'waiting' });
        queue.current = queue.current.then(async () => {
          if (closed.current.signal.aborted) return;
          set(cell.id, { state: 'running' });
          sandbox.current ??= import('@/lib/sandbox/browser-sandbox').then((module) =>
            module.createBrowserSandbox(),
          );
          const { run } = await sandbox.current;
          const verification = await verifyTrace(
            cell.trace,
            run,
            closed.current.signal,
            dataSetsIn(notebook.cells),
          );
          set(cell.id, { state: 'done', verification });
        });
      }
    },
    [checkRecord, notebook],
  );

  return { checks, record, verify };
}
