import { checkFeedback, hasCheck } from '../answer-check';
import { judgeSteps } from '../judge-steps';
import { languageOf } from '../question';
import { repairSteps } from '../repair-steps';
import type { Strategy } from '../strategy';
import { startWork } from '../work';
import { maxRepairs } from './program-with-repair';

/**
 * Repair with binary feedback: an answer that fails what the cell asks of it goes back to the model like an error,
 * without what was expected unless the person allows it. An answer that fails to the end is shown with its verdict.
 */
export const checked: Strategy = async function* (input, ports, signal) {
  const work = startWork(input, ports, signal);
  const { check } = input;
  const repaired = yield* repairSteps(work, {
    repairs: maxRepairs,
    ...(check &&
      hasCheck(check) && {
        judge: async function* ({ attempt, answer }) {
          const judgements = yield* judgeSteps(work, attempt, answer, check);
          return checkFeedback(answer, judgements, check, languageOf(input.question));
        },
      }),
  });
  if (repaired.kind === 'ended') return yield repaired.event;
  yield { type: 'answered', at: ports.now(), attempt: repaired.candidate.attempt };
};
