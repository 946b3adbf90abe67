import { type Answer, answerFrom } from './answer';
import { type Attempt, isCandidate } from './attempt';

/** Only the outcome of the attempt itself makes its answer, whatever the event claims. */
export function answerOfAttempt(attempts: readonly Attempt[], number: number): Answer | null {
  const attempt = attempts.find((each) => each.number === number);
  if (!attempt?.run?.outcome || !isCandidate(attempt)) return null;
  const byHand = attempts.some((each) => each.origin === 'hand' && each.number <= number);
  const said = attempt.run.replies !== undefined;
  return answerFrom(attempt.run.outcome, byHand ? 'edited' : said ? 'simulated' : 'executed');
}
