import { mainAttempt } from '../../lib/reasoning/main-attempt';
import { defaultRunLimits } from '../../lib/reasoning/run';
import { solve } from '../../lib/reasoning/solve';
import type { StrategyName } from '../../lib/reasoning/strategies/registry';
import type { Ports } from '../../lib/reasoning/strategy';
import { isStored, type Trace } from '../../lib/reasoning/trace';
import { traceState } from '../../lib/reasoning/trace-state';
import { errorClassOf } from './error-class';
import { judge } from './judge';
import type { EvaluationQuestion } from './read-questions';
import type { Judged } from './tally';
import { covered, timedPorts } from './timed-ports';

export type Way = { model: string; strategy: StrategyName; samples?: number | undefined };

/** Answers one question as the notebook would, and judges it. The strategy is not told what is expected. */
export async function answerQuestion(
  { id, question, answer }: EvaluationQuestion,
  { model, strategy, samples }: Way,
  ports: Ports,
): Promise<{ judged: Judged; trace: Trace }> {
  const timed = timedPorts(ports);
  const input = { question, model, context: [], limits: defaultRunLimits, strategy, samples };
  const trace: Trace = [];
  const start = performance.now();
  for await (const event of solve(input, timed.ports, new AbortController().signal)) {
    if (isStored(event)) trace.push(event);
  }
  const ms = performance.now() - start;
  const state = traceState(trace);
  const verdict = judge(state, answer);
  const { programs } = timed.times;
  const writeMs = covered(timed.times.model);
  const tokens = (kind: 'inputTokens' | 'outputTokens') =>
    state.attempts.reduce((sum, { usage }) => sum + (usage?.[kind] ?? 0), 0);
  const judged: Judged = {
    id,
    question,
    expected: answer,
    verdict,
    error: errorClassOf(state, verdict === 'right'),
    said: JSON.stringify(state.answer?.value ?? state.words ?? state.problem?.code ?? state.status),
    program: mainAttempt(state)?.program ?? '',
    ms,
    writeMs,
    overheadMs: ms - writeMs,
    calls: state.attempts.length,
    programs,
    inputTokens: tokens('inputTokens'),
    outputTokens: tokens('outputTokens'),
  };
  return { judged, trace };
}
