import type { Candidate } from '../candidate-steps';
import { type Language, languageOf } from '../question';
import { repairSteps } from '../repair-steps';
import type { Strategy } from '../strategy';
import type { TraceEvent, Verdict } from '../trace';
import { verifierSteps } from '../verifier-steps';
import { startWork } from '../work';
import type { EarlierAttempt } from '../write-program';

/** How many answers are tried, and how often each of their programs goes back to the model. */
export const verifiedAnswers = 2;
export const verifiedRepairs = 1;

const score: Record<Verdict, number> = { right: 2, uncertain: 1, wrong: 0 };

/**
 * Code-based self-verification (CSV, arXiv 2308.07921; ranking by it, LEVER, arXiv 2302.08468): each answer is checked
 * by a program that goes another way. One that it calls wrong goes back to the model once, with the reason; the
 * answer with the best verdict stands, of equals the earlier one, and wears it.
 */
export const verify: Strategy = async function* (input, ports, signal) {
  const work = startWork(input, ports, signal);
  const earlier: EarlierAttempt[] = [];
  let best: { candidate: Extract<Candidate, { kind: 'answer' }>; verdict: Verdict } | null = null;
  for (let round = 0; round < verifiedAnswers; round += 1) {
    const repaired = yield* repairSteps(work, { repairs: verifiedRepairs, earlier });
    if (repaired.kind === 'ended') {
      if (best === null || repaired.event.type === 'stopped') return yield repaired.event;
      yield* aside(repaired.event, repaired.attempt);
      break;
    }
    const { candidate } = repaired;
    const { verdict, reason } = yield* verifierSteps(work, candidate);
    if (signal.aborted) return yield { type: 'stopped', at: ports.now() };
    if (best === null || score[verdict] > score[best.verdict]) best = { candidate, verdict };
    if (verdict !== 'wrong') break;
    earlier.push({ program: candidate.program, feedback: objection(reason, languageOf(input.question)) });
  }
  if (best) yield { type: 'answered', at: ports.now(), attempt: best.candidate.attempt };
};

const objection = (reason: string | undefined, language: Language) =>
  language === 'zh'
    ? `另一个程序用别的方法检验了答案，认为它是错的${reason ? `：${reason}` : '。'}\n两个程序都可能读错了题。请逐字重新读题，然后判断。`
    : `A second program checked the answer by another route, and says that it is wrong${reason ? `: ${reason}` : '.'}\nEither of the two programs may have misread the question. Read it again, word by word, and decide.`;

/** A second answer that did not come is no end: the first one stands. */
function* aside(event: TraceEvent, attempt: number): Generator<TraceEvent> {
  const { at } = event;
  if (event.type === 'refused') yield { type: 'no-program', at, attempt, why: 'refused', text: event.reason };
  if (event.type === 'asked-back')
    yield { type: 'no-program', at, attempt, why: 'asked-back', text: event.asked.text };
  if (event.type === 'said') yield { type: 'no-program', at, attempt, why: 'said', text: event.text };
  if (event.type === 'failed' && event.partial !== undefined) {
    yield { type: 'no-program', at, attempt, why: 'failed', problem: event.problem };
  }
}
