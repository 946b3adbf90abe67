import type { AnswerCheck } from './answer-check';
import { isResumable } from './broken-off';
import type { DataSet } from './data-set';
import { goOn } from './go-on';
import type { ImageForModel } from './question-image';
import { runRecorded } from './replayed-runs';
import type { RunLimits } from './run';
import { solve } from './solve';
import { strategyOf } from './strategies/registry';
import type { Ports } from './strategy';
import { isStored, type SolveEvent, type Trace } from './trace';
import { traceState } from './trace-state';
import type { ContextCell } from './write-program';

export type Resume = {
  /** A trace that breaks off (`isResumable`). */
  trace: Trace;
  context: ContextCell[];
  limits: RunLimits;
  check?: AnswerCheck | undefined;
  /** The picture of the question. */
  image?: ImageForModel | undefined;
  /** The data sets of the notebook as they are now. */
  data?: readonly DataSet[] | undefined;
};

/**
 * Goes on with a trace that breaks off, by whatever strategy: the same steps are taken again from the beginning, with
 * what is on record in the place of running it, and only events that the trace does not hold yet are yielded.
 * Append them to the trace. `ports.writeProgram` is asked again for the attempts on record (by `attempt`), and must
 * give the text that it gave then; where it can't, the trace ends with that problem.
 */
export async function* resume(
  { trace, ...rest }: Resume,
  ports: Ports,
  signal: AbortSignal,
): AsyncGenerator<SolveEvent, void, void> {
  if (!isResumable(trace)) return;
  const replied = trace.findLastIndex(({ type }) => type === 'clarified');
  const recorded = replied < 0 ? trace : trace.slice(replied);
  const replaying = { ...ports, runProgram: runRecorded(recorded, ports.runProgram) };
  const held = new Map<string, number>();
  for (const event of recorded) held.set(keyOf(event), (held.get(keyOf(event)) ?? 0) + 1);
  for await (const event of again({ trace, replied, ...rest }, replaying, signal)) {
    const left = held.get(keyOf(event)) ?? 0;
    if (isStored(event) && left > 0) held.set(keyOf(event), left - 1);
    else yield event;
  }
}

/** The steps that led to the trace, from the question or from the last reply to what was asked back. */
function again({ trace, replied, ...rest }: Resume & { replied: number }, ports: Ports, signal: AbortSignal) {
  const reply = trace[replied];
  if (reply?.type === 'clarified') {
    return goOn({ ...rest, trace: trace.slice(0, replied), reply: reply.reply }, ports, signal);
  }
  const { question, change, strategy, model, given, skills } = traceState(trace);
  const input = { ...rest, question, change, strategy: strategyOf(strategy), model, given, skills };
  return solve(input, ports, signal);
}

/** What an event is about: attempts that were written side by side may come in another order. */
const keyOf = (event: SolveEvent): string =>
  `${event.type} ${'attempt' in event ? event.attempt : ''} ${'check' in event ? event.check : ''} ${
    'by' in event ? event.by : ''
  }`;
