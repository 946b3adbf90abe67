import { endOf, failedWith, type Wish } from './ask-steps';
import { type Candidate, candidateSteps } from './candidate-steps';
import { failureKey } from './feedback';
import type { InLanguage } from './prompts/in-language';
import { languageOf } from './question';
import type { SolveEvent, TraceEvent } from './trace';
import type { Work } from './work';
import type { EarlierAttempt } from './write-program';

type Answered = Extract<Candidate, { kind: 'answer' }>;

/** An answer that a run supports, or the event with which the trace would end without one. */
export type Repaired =
  | { kind: 'answer'; candidate: Answered }
  | { kind: 'ended'; event: TraceEvent; attempt: number };

/** Judges an answer; what it returns goes back to the model, null lets the answer stand. */
type JudgeAnswer = (candidate: Answered) => AsyncGenerator<SolveEvent, string | null, void>;

type RepairOptions = {
  /** How often a failing program goes back to the model. */
  repairs: number;
  /** What the model was told before the first of these attempts. */
  earlier?: readonly EarlierAttempt[];
  judge?: JudgeAnswer;
  /** What is wanted of each attempt beside that. */
  wish?: Omit<Wish, 'earlier' | 'fresh'>;
};

const noProgram = 'no program';
const noProgramFeedback: InLanguage = {
  en: 'Your reply held no program. Reply with one fenced block that starts with ```js and calls answer(value, { unit }), or with one line "CANNOT: reason".',
  zh: '你的回复里没有程序。请回复一个以 ```js 开头、调用 answer(value, { unit }) 的代码块，或只回复一行 "CANNOT: 原因"。',
};

/**
 * Writes, runs, and hands back what failed (Self-Debug, arXiv 2304.05128) until there is an answer or the budget is
 * used up. The same failure twice in a row asks for a fresh program, once; when that fails alike, more of the same
 * would only cost. An answer that its judge rejects to the end is returned: it is shown with the verdict it got.
 */
export async function* repairSteps(
  work: Work,
  { repairs, earlier = [], judge, wish }: RepairOptions,
): AsyncGenerator<SolveEvent, Repaired, void> {
  const { ports } = work;
  const told = [...earlier];
  let lastFailure: string | undefined;
  let fresh = false;
  let freshUsed = false;
  for (let used = 0; ; used += 1) {
    const candidate = yield* candidateSteps(work, { ...wish, earlier: told, fresh });
    const ended = (event: TraceEvent): Repaired => ({ kind: 'ended', event, attempt: candidate.attempt });
    if (candidate.kind === 'cancelled') return ended({ type: 'stopped', at: ports.now() });
    const objection = candidate.kind === 'answer' && judge ? yield* judge(candidate) : null;
    if (candidate.kind === 'answer' && objection === null) return { kind: 'answer', candidate };
    if (candidate.kind === 'no-program' && candidate.asked.kind === 'stopped') {
      return ended(endOf(candidate.asked, ports.now()));
    }
    if (work.signal.aborted) return ended({ type: 'stopped', at: ports.now() });

    const failure = failureOf(candidate, objection);
    const repeated = failure === lastFailure;
    const giveUp = used >= repairs || (repeated && (freshUsed || failure === noProgram));
    if (candidate.kind === 'no-program') {
      const end = endOf(candidate.asked, ports.now());
      if (giveUp || end.type !== 'said') return ended(end);
      yield end;
      told.push({ program: '', feedback: noProgramFeedback[languageOf(work.input.question)] });
    } else if (giveUp && candidate.kind === 'answer') {
      return { kind: 'answer', candidate };
    } else if (giveUp) {
      return ended(repeated && freshUsed ? sameAgain(ports.now()) : exhausted(repairs, ports.now()));
    } else {
      const feedback = candidate.kind === 'answer' ? (objection ?? '') : candidate.feedback;
      told.push({ program: candidate.program, feedback });
    }
    fresh = repeated;
    freshUsed ||= repeated;
    lastFailure = failure;
  }
}

function failureOf(candidate: Exclude<Candidate, { kind: 'cancelled' }>, objection: string | null): string {
  if (candidate.kind === 'no-program') return noProgram;
  return candidate.kind === 'answer' ? (objection ?? '') : failureKey(candidate.outcome);
}

const sameAgain = (at: number) =>
  failedWith('same-error-twice', 'The program failed twice in the same way, and so did a fresh one.', at);

const exhausted = (repairs: number, at: number) =>
  failedWith('attempts-exhausted', `No program gave an answer after ${repairs} repairs.`, at);
