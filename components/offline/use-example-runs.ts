import { useCallback, useEffect, useRef, useState } from 'react';
import { openSolvingPorts, type SolvingPorts } from '@/components/notebook/solving-ports';
import type { SampleData } from '@/lib/models/offline/data/data-kinds';
import { newCellId } from '@/lib/notebook/cell-id';
import { dataSetsIn } from '@/lib/notebook/data/data-set-of';
import { newDataCell } from '@/lib/notebook/new-cell';
import { defaultRunLimits } from '@/lib/reasoning/run';
import { solve } from '@/lib/reasoning/solve';
import { defaultStrategy } from '@/lib/reasoning/strategies/registry';
import { applyEvent, emptyTraceState, type TraceState } from '@/lib/reasoning/trace-state';

/**
 * Asks the offline writer on the page that explains it, by the same path as in a notebook. Nothing is loaded before
 * the first press: neither the writer nor the sandbox; and nothing is kept.
 */
export function useExampleRuns() {
  const [states, setStates] = useState<ReadonlyMap<string, TraceState>>(new Map());
  const ports = useRef<SolvingPorts | null>(null);
  const left = useRef(new AbortController());

  useEffect(() => {
    left.current = new AbortController();
    return () => {
      left.current.abort();
      ports.current?.close();
      ports.current = null;
    };
  }, []);

  const ask = useCallback(async (question: string, data?: SampleData) => {
    ports.current ??= openSolvingPorts();
    const { signal } = left.current;
    const sets = data ? dataSetsIn([newDataCell(newCellId(), 'a0', data)]) : [];
    const input = { question, model: 'offline:writer', context: [], limits: defaultRunLimits, data: sets };
    let state = emptyTraceState;
    for await (const event of solve({ ...input, strategy: defaultStrategy }, ports.current, signal)) {
      if (signal.aborted) return;
      state = applyEvent(state, event);
      const now = state;
      setStates((before) => new Map(before).set(question, now));
    }
  }, []);

  return { states, ask };
}
