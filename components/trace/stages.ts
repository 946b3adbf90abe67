import type { TraceState } from '@/lib/reasoning/trace-state';

export type StageName = 'asked' | 'written' | 'ran' | 'answered';

export type Stage = {
  name: StageName;
  mark: 'waiting' | 'live' | 'done' | 'failed' | 'stopped';
  /** How long it took, or has taken until now, over all attempts; undefined where it has not begun. */
  ms?: number | undefined;
  /** How many programs came after the first, by a model. */
  repairs: number;
};

/** The stages that a trace goes through, as the rail shows them. `now` counts for what is still going on. */
export function stagesOf(state: TraceState, now: number): Stage[] {
  const { attempts, status } = state;
  const writing = total(
    attempts.map((attempt) =>
      attempt.origin === 'model'
        ? span(attempt.startedAt, attempt.writtenAt, status === 'writing' ? now : state.endedAt)
        : undefined,
    ),
  );
  const running = total(
    attempts.map(
      ({ run }) => run && span(run.startedAt, run.endedAt, status === 'running' ? now : state.endedAt),
    ),
  );
  const hasProgram = attempts.some((attempt) => attempt.program !== '' && attempt.writtenAt !== undefined);
  const last = attempts.at(-1);
  const ranBadly = last?.run?.outcome !== undefined && state.answer === null;
  const ended = status === 'stopped' ? 'stopped' : 'failed';
  return [
    { name: 'asked', mark: 'done', repairs: 0 },
    {
      name: 'written',
      mark: status === 'writing' ? 'live' : hasProgram ? 'done' : ended,
      ms: writing,
      repairs: attempts.filter((attempt) => attempt.origin === 'model').length - 1,
    },
    {
      name: 'ran',
      mark: status === 'running' ? 'live' : running === undefined ? 'waiting' : ranBadly ? ended : 'done',
      ms: running,
      repairs: 0,
    },
    {
      name: 'answered',
      mark: state.answer ? 'done' : isOver(state) ? ended : 'waiting',
      repairs: 0,
    },
  ];
}

const isOver = ({ status }: TraceState) => ['ran', 'refused', 'said', 'failed', 'stopped'].includes(status);

const span = (from: number, to: number | undefined, otherwise: number | undefined) =>
  Math.max(0, (to ?? otherwise ?? from) - from);

function total(spans: (number | undefined)[]): number | undefined {
  const known = spans.filter((each) => each !== undefined);
  return known.length === 0 ? undefined : known.reduce((sum, each) => sum + each, 0);
}
