import { type StrategyName, strategies } from './strategies/registry';
import type { Ports, SolveInput } from './strategy';
import type { SolveEvent } from './trace';

/**
 * Leads from a question to an answer by the named strategy. Yields trace events in order and ends;
 * never throws. Aborting the signal ends every outstanding model call and run, then yields `stopped`.
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
  };
  yield* strategies[input.strategy](input, ports, signal);
}
