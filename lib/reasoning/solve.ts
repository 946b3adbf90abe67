import { hasCheck } from './answer-check';
import { failedWith } from './ask-steps';
import { dataRef } from './data-set';
import { judgeSteps } from './judge-steps';
import type { GivenAnswer } from './outcome';
import { type StrategyName, strategies } from './strategies/registry';
import type { Ports, SolveInput } from './strategy';
import type { SolveEvent } from './trace';
import { withData } from './with-data';

/**
 * Leads from a question to an answer by the named strategy. Yields trace events in order and ends;
 * never throws. Aborting the signal ends every outstanding model call and run, then yields `stopped`.
 * Whatever the strategy, an answer is held against what the cell asks of it before it counts as given.
 */
export async function* solve(
  input: SolveInput & { strategy: StrategyName },
  ports: Ports,
  signal: AbortSignal,
): AsyncGenerator<SolveEvent, void, void> {
  yield {
    type: 'asked',
    at: ports.now(),
    question: input.question,
    strategy: input.strategy,
    model: input.model,
    ...(input.imageHash !== undefined && { image: input.imageHash }),
    ...(input.change && { change: input.change }),
  };
  if (input.unanswered?.length) {
    return yield failedWith('reference-unanswered', input.unanswered.join(', '), ports.now());
  }
  if (input.skills?.length) yield { type: 'skills', at: ports.now(), skills: [...input.skills] };
  if (input.given?.length) yield { type: 'given', at: ports.now(), given: [...input.given] };
  if (input.data?.length) yield { type: 'data', at: ports.now(), data: input.data.map(dataRef) };
  yield* pursue(input, ports, signal);
}

/** What the strategy makes of the question, each answer held against its check: all of a solve but its beginning. */
export async function* pursue(
  input: SolveInput & { strategy: StrategyName },
  outer: Ports,
  signal: AbortSignal,
): AsyncGenerator<SolveEvent, void, void> {
  const ports = { ...outer, runProgram: withData(outer.runProgram, input.data ?? []) };
  const answers = new Map<number, GivenAnswer>();
  const judged = new Set<number>();
  let checks = input.after?.checks ?? 0;
  for await (const event of strategies[input.strategy].solve(input, ports, signal)) {
    if (event.type === 'ran' && event.outcome.kind === 'returned' && event.outcome.answer)
      answers.set(event.attempt, event.outcome.answer);
    if (event.type === 'checking') checks = event.check;
    if (event.type === 'judged' && (event.by === 'expected' || event.by === 'assertions'))
      judged.add(event.attempt);
    if (event.type === 'answered' && input.check && hasCheck(input.check) && !judged.has(event.attempt)) {
      const answer = answers.get(event.attempt);
      const judging = { input, ports, signal, nextCheck: () => ++checks };
      if (answer) yield* judgeSteps(judging, event.attempt, answer, input.check);
    }
    yield event;
  }
}
