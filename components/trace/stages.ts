import type { TraceState } from '@/lib/reasoning/trace-state';

export type StageName = 'asked' | 'written' | 'ran' | 'checked' | 'answered';

export type Stage = {
  name: StageName;
  mark: 'waiting' | 'live' | 'done' | 'failed' | 'stopped';
  /** How long it took, or has taken until now, over all attempts; undefined where it has not begun. */
  ms?: number | undefined;
  /** How many programs went back to the model. */
  repairs: number;
  /** How many programs were asked for side by side; 1 where there is nothing to compare. */
  programs: number;
};

/** The stages that a trace goes through, as the rail shows them. `now` counts for what is still going on. */
export function stagesOf(state: TraceState, now: number): Stage[] {
  const { attempts, checks, status } = state;
  const writingNow = attempts.some((each) => each.origin === 'model' && each.writtenAt === undefined);
  const runningNow = attempts.some(({ run }) => run !== undefined && run.endedAt === undefined);
  const over = isOver(state) && !(status === 'ran' && (writingNow || runningNow));
  const until = over ? state.endedAt : now;
  const writing = covered(
    attempts
      .filter((attempt) => attempt.origin === 'model')
      .map((attempt) => ({ from: attempt.startedAt, to: attempt.writtenAt ?? until })),
  );
  const running = covered(
    attempts.flatMap(({ run }) => (run ? [{ from: run.startedAt, to: run.endedAt ?? until }] : [])),
  );
  const hasProgram = attempts.some((attempt) => attempt.program !== '' && attempt.writtenAt !== undefined);
  const last = attempts.at(-1);
  const ranBadly = last?.run?.outcome !== undefined && state.answer === null;
  // Who waits for a reply has neither failed nor been stopped.
  const ended = status === 'asking' ? 'waiting' : status === 'stopped' ? 'stopped' : 'failed';
  const none = { repairs: 0, programs: 1 };
  const checking = checks.some((check) => check.endedAt === undefined);
  const verdicts = state.judgements.filter(({ attempt }) => attempt === state.answeredBy);
  return [
    { name: 'asked', mark: 'done', ...none },
    {
      name: 'written',
      mark: !over && (writingNow || status === 'writing') ? 'live' : hasProgram ? 'done' : ended,
      ms: writing,
      repairs: attempts.filter((attempt) => attempt.feedback !== undefined).length,
      programs: Math.max(1, attempts.filter((attempt) => attempt.temperature !== undefined).length),
    },
    {
      name: 'ran',
      mark:
        !over && runningNow ? 'live' : running === undefined ? 'waiting' : over && ranBadly ? ended : 'done',
      ms: running,
      ...none,
    },
    ...(checks.length === 0 && state.judgements.length === 0
      ? []
      : [
          {
            name: 'checked' as const,
            mark:
              !over && checking
                ? ('live' as const)
                : verdicts.some(({ verdict }) => verdict === 'wrong')
                  ? ('failed' as const)
                  : ('done' as const),
            ms: covered(checks.map((check) => ({ from: check.startedAt, to: check.endedAt ?? until }))),
            ...none,
          },
        ]),
    {
      name: 'answered',
      mark: state.answer ? 'done' : over ? ended : 'waiting',
      ...none,
    },
  ];
}

const isOver = ({ status }: TraceState) =>
  ['ran', 'answered', 'refused', 'asking', 'said', 'failed', 'stopped'].includes(status);

/** How much time the spans cover; where they overlap it counts once. Undefined where there is none. */
function covered(spans: { from: number; to: number | undefined }[]): number | undefined {
  if (spans.length === 0) return undefined;
  let total = 0;
  let reached = Number.NEGATIVE_INFINITY;
  for (const { from, to = from } of spans.toSorted((a, b) => a.from - b.from)) {
    total += Math.max(0, to - Math.max(from, reached));
    reached = Math.max(reached, to);
  }
  return total;
}
