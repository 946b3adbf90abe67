import { isMarker } from './ask-source';
import { keptOutcome } from './kept-outcome';
import type { ConsoleLine, Outcome } from './outcome';
import type { RunRequest } from './run';
import type { Ports } from './strategy';
import type { SolveEvent, TraceEvent } from './trace';

/**
 * One run of one program as trace events: `running`, what is printed as it comes, `ran`.
 * Returns the outcome. The step that every strategy shares. `own` is the attempt's own program, where more runs;
 * `replies` are those of the model that stand in it.
 */
export async function* runSteps(
  attempt: number,
  request: RunRequest,
  ports: Pick<Ports, 'runProgram' | 'now'>,
  signal: AbortSignal,
  own: string = request.program,
  replies = 0,
): AsyncGenerator<SolveEvent, Outcome, void> {
  const outcome = yield* oneRun(attempt, request, ports, signal, { own, replies });
  yield ranEvent(attempt, outcome, ports.now());
  return outcome;
}

export const ranEvent = (attempt: number, outcome: Outcome, at: number): TraceEvent => ({
  type: 'ran',
  at,
  attempt,
  outcome,
});

/** A run without its end: `running` and what is printed. Whether it counts is up to the caller. */
export async function* oneRun(
  attempt: number,
  request: RunRequest,
  ports: Pick<Ports, 'runProgram' | 'now'>,
  signal: AbortSignal,
  { own, replies }: { own: string; replies: number },
): AsyncGenerator<SolveEvent, Outcome, void> {
  const { program, seed, clock, limits } = request;
  const more = { ...(program !== own && { program }), ...(replies > 0 && { replies }) };
  yield { type: 'running', at: ports.now(), attempt, seed, clock, limits, ...more };
  const printed: ConsoleLine[] = [];
  let wake = () => {};
  let outcome: Outcome | undefined;
  const run = ports
    .runProgram(request, {
      signal,
      onConsole: (lines) => {
        printed.push(...lines.filter((line) => !isMarker(line)));
        wake();
      },
    })
    .then((ended) => {
      outcome = ended;
      wake();
    });
  while (outcome === undefined) {
    await new Promise<void>((resolve) => {
      wake = resolve;
      if (printed.length > 0 || outcome !== undefined) resolve();
    });
    if (printed.length > 0) yield { type: 'console-growing', attempt, lines: printed.splice(0) };
  }
  await run;
  return keptOutcome(outcome);
}
