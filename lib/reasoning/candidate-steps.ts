import { asksModel } from './ask-source';
import { type Asked, askSteps, type Wish } from './ask-steps';
import { callingRunSteps } from './calling-run-steps';
import { feedbackFor } from './feedback';
import { behind, inOwnLines } from './joined-program';
import type { GivenAnswer, Outcome } from './outcome';
import { languageOf } from './question';
import { runSteps } from './run-steps';
import type { SolveEvent } from './trace';
import type { Work } from './work';

/** What came of one attempt at a program. */
export type Candidate =
  | { kind: 'answer'; attempt: number; program: string; outcome: Outcome; answer: GivenAnswer }
  /** It ran and gave no answer. */
  | { kind: 'trouble'; attempt: number; program: string; outcome: Outcome; feedback: string }
  /** Stopped before or while it ran. */
  | { kind: 'cancelled'; attempt: number }
  | { kind: 'no-program'; attempt: number; asked: Exclude<Asked, { kind: 'program' }> };

/** Asks for one program and runs it. Yields their events; a turn without a program is left to the strategy to tell. */
export async function* candidateSteps(
  work: Work,
  wish: Wish = {},
): AsyncGenerator<SolveEvent, Candidate, void> {
  const asked = yield* askSteps(work, wish);
  const { attempt } = asked;
  if (asked.kind !== 'program') return { kind: 'no-program', attempt, asked };
  if (work.signal.aborted) return { kind: 'cancelled', attempt };
  const { program } = asked;
  const { ports, signal, input } = work;
  const between = wish.before ?? '';
  const before = [...work.declared(behind([between], program)), between];
  const moment = wish.moment ?? { seed: ports.newSeed(), clock: ports.now() };
  const calling = wish.task?.kind === 'simulate' && asksModel(program);
  const plain = behind(before, program);
  const { outcome, whole } = calling
    ? yield* callingRunSteps(work, { attempt, program, before, moment })
    : {
        outcome: yield* runSteps(
          attempt,
          { program: plain, ...moment, limits: input.limits },
          ports,
          signal,
          program,
        ),
        whole: plain,
      };
  if (outcome.kind === 'returned' && outcome.answer !== null) {
    return { kind: 'answer', attempt, program, outcome, answer: outcome.answer };
  }
  const feedback = feedbackFor(program, inOwnLines(outcome, whole, program), languageOf(input.question));
  return feedback === null
    ? { kind: 'cancelled', attempt }
    : { kind: 'trouble', attempt, program, outcome, feedback };
}
