import { useLayoutEffect, useRef, useState } from 'react';
import { whenIdle } from '@/components/editor/when-idle';
import type { Ruled } from '@/components/handout/model-rule';
import type { SolveEvent } from '@/lib/reasoning/trace';
import type { TraceState } from '@/lib/reasoning/trace-state';
import type { NotebookSession } from '@/lib/saving/notebook-session';
import { holdLock, isLockHeld } from '@/lib/saving/tab-locks';
import { createSolving, type Solving } from './solving';
import { openSolvingPorts } from './solving-ports';

const lockOf = (cellId: string) => `wand-cell-${cellId}`;

type UseSolving = {
  session: NotebookSession | null;
  /** Which notebook it is, and what may be asked of models in it now. */
  ruled: Ruled;
  /** The model that a question goes to now. */
  model: () => string;
  onEvent: (id: string, event: SolveEvent, state: TraceState) => void;
};

/** Solving for as long as the notebook is open; the sandbox warms up when the page is idle. */
export function useSolving({ session, ruled, model, onEvent }: UseSolving): Solving | null {
  const [solving, setSolving] = useState<Solving | null>(null);
  const latest = useRef({ ruled, model, onEvent });
  latest.current = { ruled, model, onEvent };
  const { notebook } = ruled;
  // In the same breath as the session: a question asked as soon as the page answers must not be lost.
  useLayoutEffect(() => {
    if (!session) return;
    const ports = openSolvingPorts(notebook);
    const opened = createSolving({
      notebook: () => session.view().notebook,
      edit: session.edit,
      ports,
      portsOf: ports.portsOf,
      tabs: {
        hold: (id) => holdLock(lockOf(id)),
        isHeld: async (id) => (await isLockHeld(lockOf(id))) ?? false,
      },
      mayAsk: () => latest.current.ruled.rule === 'on',
      model: () => latest.current.model(),
      onEvent: (id, event, state) => latest.current.onEvent(id, event, state),
      after: (ms, run) => {
        const timer = setTimeout(run, ms);
        return () => clearTimeout(timer);
      },
    });
    setSolving(opened);
    let left = false;
    void session.saver.ready.then(() => {
      if (!left) for (const { id } of session.view().notebook.cells) opened.resume(id);
    });
    const cancelIdle = whenIdle(ports.prewarm);
    return () => {
      cancelIdle();
      left = true;
      opened.leave();
      ports.close();
      setSolving(null);
    };
  }, [session, notebook]);
  return solving;
}
