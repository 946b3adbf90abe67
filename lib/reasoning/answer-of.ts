import { type Answer, answerFrom } from './answer';
import { isCandidate } from './attempt';
import type { TraceState } from './trace-state';

/** Only the outcome of the attempt itself makes its answer, whatever the event claims. */
export function answerOf(state: Pick<TraceState, 'attempts'>, number: number): Answer | null {
  const attempt = state.attempts.find((each) => each.number === number);
  if (!attempt?.run?.outcome || !isCandidate(attempt)) return null;
  const byHand = state.attempts.some((each) => each.origin === 'hand' && each.number <= number);
  const said = attempt.run.replies !== undefined;
  return answerFrom(attempt.run.outcome, byHand ? 'edited' : said ? 'simulated' : 'executed');
}
