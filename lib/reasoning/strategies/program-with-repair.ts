import { answerFrom } from '../answer';
import { failureKey, feedbackFor } from '../feedback';
import { runSteps } from '../run-steps';
import type { Strategy } from '../strategy';
import type { EarlierAttempt } from '../write-program';
import { writeSteps } from '../write-steps';

/** How often a failing program goes back to the model. */
export const maxRepairs = 3;

const maxKept = 100_000;

const noProgramFeedback =
  'Your reply held no program. Reply with one fenced block that starts with ```js and calls answer(value, { unit }), or with one line "CANNOT: reason".';

/**
 * Program-aided reasoning with repair: the model writes a program (PAL, arXiv 2211.10435), the sandbox runs it,
 * and what failed goes back to the model (Self-Debug, arXiv 2304.05128) at most three times.
 * The same failure twice in a row ends the loop: more of the same would only cost.
 */
export const programWithRepair: Strategy = async function* (input, ports, signal) {
  const attempts: EarlierAttempt[] = [];
  let lastFailure: string | undefined;
  for (let attempt = 1; attempt <= maxRepairs + 1; attempt += 1) {
    yield { type: 'writing', at: ports.now(), attempt, feedback: attempts.at(-1)?.feedback };
    const request = {
      question: input.question,
      model: input.model,
      context: input.context,
      attempts: [...attempts],
      temperature: 0,
      seed: 0,
    };
    const written = yield* writeSteps(attempt, request, ports, signal);
    const at = ports.now();
    if (written.kind === 'stopped') {
      yield { type: 'stopped', at, partial: written.text.slice(0, maxKept) };
      return;
    }
    if (written.kind === 'problem') {
      yield { type: 'failed', at, problem: written.problem, partial: written.text.slice(0, maxKept) };
      return;
    }
    if (written.kind === 'refusal') {
      yield { type: 'refused', at, reason: written.reason.slice(0, 20_000), model: written.model };
      return;
    }
    if (written.kind === 'words') {
      yield { type: 'said', at, attempt, text: written.text.slice(0, maxKept), model: written.model };
      if (lastFailure === 'no program') return;
      lastFailure = 'no program';
      attempts.push({ program: '', feedback: noProgramFeedback });
      continue;
    }
    const { program, model, usage } = written;
    yield { type: 'written', at, attempt, program, prose: written.prose.slice(0, maxKept), model, usage };
    if (signal.aborted) {
      yield { type: 'stopped', at };
      return;
    }
    const outcome = yield* runSteps(
      attempt,
      { program, seed: ports.newSeed(), clock: ports.now(), limits: input.limits },
      ports,
      signal,
    );
    if (answerFrom(outcome, 'executed')) {
      yield { type: 'answered', at: ports.now(), attempt };
      return;
    }
    const feedback = feedbackFor(program, outcome);
    if (feedback === null) {
      yield { type: 'stopped', at: ports.now() };
      return;
    }
    const failure = failureKey(outcome);
    if (failure === lastFailure) {
      yield {
        type: 'failed',
        at: ports.now(),
        problem: { code: 'same-error-twice', message: 'The program failed twice in the same way.' },
      };
      return;
    }
    lastFailure = failure;
    attempts.push({ program, feedback });
  }
  yield {
    type: 'failed',
    at: ports.now(),
    problem: {
      code: 'attempts-exhausted',
      message: `No program gave an answer after ${maxRepairs} repairs.`,
    },
  };
};
