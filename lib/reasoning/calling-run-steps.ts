import { askSource, pendingCalls, withoutMarkers } from './ask-source';
import { behind } from './joined-program';
import type { Outcome } from './outcome';
import { oneRun, ranEvent } from './run-steps';
import { type PendingCall, type Reply, replyValue, sameCall } from './simulated-call';
import type { SolveEvent } from './trace';
import { wordsSteps } from './words-steps';
import type { Work } from './work';

/** How many calls one question may make. */
export const maxSimulatedCalls = 8;

type CallingRun = {
  attempt: number;
  /** The program alone, and what stands in front of it. */
  program: string;
  before: readonly string[];
  moment: { seed: number; clock: number };
};

/**
 * One run of a program that may ask the model (Chain of Code, arXiv 2312.04474). Where it waits for a reply the model
 * is asked, and the program runs again from its start with the replies known so far written into it, with the same
 * seed and clock. What ran last holds every reply, so it replays without a model. Returns the last outcome.
 */
export async function* callingRunSteps(
  work: Work,
  { attempt, program, before, moment }: CallingRun,
): AsyncGenerator<SolveEvent, { outcome: Outcome; whole: string }, void> {
  const { ports, signal, input } = work;
  const pinned: Reply[] = [];
  for (;;) {
    const exhausted = work.said.length >= maxSimulatedCalls;
    const known = exhausted ? work.said : pinned;
    const source = askSource(known, exhausted);
    const run = { program: behind([...before, source], program), ...moment, limits: input.limits };
    const outcome = yield* oneRun(attempt, run, ports, signal, { own: program, replies: known.length });
    const calls = pendingCalls(outcome);
    if (calls.length === 0) {
      const kept = withoutMarkers(outcome);
      yield ranEvent(attempt, kept, ports.now());
      return { outcome: kept, whole: run.program };
    }
    for (const call of calls) {
      if (pinned.some((reply) => sameCall(reply.call, call))) continue;
      const before = work.said.find((reply) => sameCall(reply.call, call));
      if (!before && work.said.length >= maxSimulatedCalls) break;
      const reply = before ?? (yield* replySteps(work, attempt, call));
      if (!before) work.said.push(reply);
      pinned.push(reply);
      if (signal.aborted) return { outcome: cancelled(outcome), whole: run.program };
    }
  }
}

const cancelled = ({ durationMs }: Outcome): Outcome => ({ kind: 'cancelled', console: [], durationMs });

/** Asks the model what a program asks it. What it says is a reply, never an outcome. */
async function* replySteps(
  work: Work,
  attempt: number,
  call: PendingCall,
): AsyncGenerator<SolveEvent, Reply, void> {
  const { question, wanted } = call;
  const task = { kind: 'reply' as const, asked: question, wanted };
  const { text } = yield* wordsSteps(work, task, { of: attempt, call: { question, wanted } });
  if (text === null) return { call, failure: 'the model did not reply' };
  const value = replyValue(text, wanted);
  return value === null
    ? { call, failure: `the model's reply is not what was wanted: ${text.slice(0, 200)}` }
    : { call, value };
}
