'use client';

import type { TraceState } from '@/lib/reasoning/trace-state';
import { TimelineView } from './timeline-view';
import { Verdicts } from './verdicts';
import { VoteView } from './vote-view';

type StrategyViewProps = {
  state: TraceState;
  /** Puts a program into the editor; left out where nothing is edited. */
  onTake?: ((program: string) => void) | undefined;
};

/** How a strategy came to its answer, beyond its program and run: by what the trace holds, whatever its name. */
export function StrategyView({ state, onTake }: StrategyViewProps) {
  const sampled = state.attempts.some(({ temperature }) => temperature !== undefined);
  return (
    <>
      {state.answer && (
        <Verdicts judgements={state.judgements.filter(({ attempt }) => attempt === state.answeredBy)} />
      )}
      {sampled && <VoteView state={state} onTake={onTake} />}
      <TimelineView state={state} />
    </>
  );
}
