'use client';

import type { TraceState } from '@/lib/reasoning/trace-state';
import { AgentView } from './agent-view';
import { CallsView } from './calls-view';
import { CompareView } from './compare-view';
import { DecomposeView } from './decompose-view';
import { TestsView } from './tests-view';
import { TimelineView } from './timeline-view';
import { Verdicts } from './verdicts';
import { VerifierView } from './verifier-view';
import { VoteView } from './vote-view';

type StrategyViewProps = {
  state: TraceState;
  /** Puts a program into the editor; left out where nothing is edited. */
  onTake?: ((program: string) => void) | undefined;
};

/** How a strategy came to its answer, beyond its program and run: by what the trace holds, whatever its name. */
export function StrategyView({ state, onTake }: StrategyViewProps) {
  const has = (kind: string) => state.attempts.some(({ task }) => task === kind);
  const compared = has('direct') || has('steps');
  return (
    <>
      {state.answer && !compared && (
        <Verdicts judgements={state.judgements.filter(({ attempt }) => attempt === state.answeredBy)} />
      )}
      {compared && <CompareView state={state} />}
      <TestsView state={state} />
      {state.attempts.some(({ temperature }) => temperature !== undefined) && (
        <VoteView state={state} onTake={onTake} />
      )}
      <VerifierView state={state} />
      <CallsView state={state} />
      <AgentView state={state} />
      <DecomposeView state={state} />
      <TimelineView state={state} />
    </>
  );
}
