import type { AnswerCheck } from './answer-check';
import { type DataSet, dataRef } from './data-set';
import type { ImageForModel } from './question-image';
import type { RunLimits } from './run';
import { pursue } from './solve';
import { strategyOf } from './strategies/registry';
import type { Ports } from './strategy';
import type { SolveEvent, Trace } from './trace';
import { traceState } from './trace-state';
import type { ContextCell } from './write-program';

export type GoOn = {
  /** A trace that ends with what the model asked back. */
  trace: Trace;
  reply: string;
  context: ContextCell[];
  limits: RunLimits;
  check?: AnswerCheck | undefined;
  image?: ImageForModel | undefined;
  /** The data sets of the notebook as they are now. */
  data?: readonly DataSet[] | undefined;
};

/**
 * Goes on with a trace that waits for a reply: yields `clarified` and then what the same strategy makes of the question
 * with the reply, by the same model. Append what it yields to the trace. Yields nothing where nothing was asked back.
 */
export async function* goOn(
  { trace, reply, ...rest }: GoOn,
  ports: Ports,
  signal: AbortSignal,
): AsyncGenerator<SolveEvent, void, void> {
  const state = traceState(trace);
  const { given, skills, status, askedBack, clarifications, question, change, strategy, model } = state;
  if (status !== 'asking' || !askedBack) return;
  yield { type: 'clarified', at: ports.now(), reply };
  if (rest.data?.length) yield { type: 'data', at: ports.now(), data: rest.data.map(dataRef) };
  yield* pursue(
    {
      ...rest,
      question,
      change,
      given,
      skills,
      strategy: strategyOf(strategy),
      model,
      clarifications: [...clarifications, { asked: askedBack.text, reply }],
      after: { attempts: highest(state.attempts), checks: highest(state.checks) },
    },
    ports,
    signal,
  );
}

const highest = (numbered: readonly { number: number }[]) =>
  Math.max(0, ...numbered.map(({ number }) => number));
