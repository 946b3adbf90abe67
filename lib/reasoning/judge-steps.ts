import type { AnswerCheck } from './answer-check';
import type { Judgement } from './check-state';
import { assertionsSource, checkResults, checksProgram } from './checks-program';
import { matchExpected } from './expected';
import { keptOutcome } from './kept-outcome';
import type { GivenAnswer, Outcome } from './outcome';
import type { Ports, SolveInput } from './strategy';
import type { Judge, SolveEvent, TraceEvent } from './trace';

/** What judging needs of the work: a check's number, the sandbox, the clock. */
export type Judging = {
  input: Pick<SolveInput, 'limits'>;
  ports: Pick<Ports, 'runProgram' | 'now' | 'newSeed'>;
  signal: AbortSignal;
  nextCheck: () => number;
};

type CheckedProgram = {
  /** Whose answer is tested, by what, and which attempt wrote the test. */
  attempt: number;
  by: Judge;
  source?: number | undefined;
  program: string;
};

/** Runs one program that tests an answer: `checking`, `checked`. Returns its outcome. */
export async function* checkSteps(
  work: Judging,
  { attempt, by, source, program }: CheckedProgram,
): AsyncGenerator<SolveEvent, Outcome, void> {
  const { ports, signal } = work;
  const check = work.nextCheck();
  const run = { program, seed: ports.newSeed(), clock: ports.now(), limits: work.input.limits };
  yield {
    type: 'checking',
    at: ports.now(),
    check,
    attempt,
    by,
    ...(source !== undefined && { source }),
    ...run,
  };
  const outcome = keptOutcome(await ports.runProgram(run, { signal }));
  yield { type: 'checked', at: ports.now(), check, outcome };
  return outcome;
}

/** Holds an answer against what its cell asks of it. Returns a judgement for the expected answer and the assertions. */
export async function* judgeSteps(
  work: Judging,
  attempt: number,
  answer: GivenAnswer,
  { expected, assertions }: AnswerCheck,
): AsyncGenerator<SolveEvent, Judgement[], void> {
  const judgements: Judgement[] = [];
  if (expected !== null && expected.trim() !== '') judgements.push(judgeExpected(attempt, answer, expected));
  const source = assertionsSource(assertions);
  if (source !== '') {
    const program = checksProgram(answer, source);
    const outcome =
      program === null ? undefined : yield* checkSteps(work, { attempt, by: 'assertions', program });
    judgements.push(judgeAssertions(attempt, outcome));
  }
  for (const judgement of judgements) yield judgedEvent(judgement, work.ports.now());
  return judgements;
}

export function judgeExpected(attempt: number, answer: GivenAnswer, expected: string): Judgement {
  const match = matchExpected(expected, answer);
  return {
    attempt,
    by: 'expected',
    verdict: match === 'same' ? 'right' : 'wrong',
    expected,
    ...(match === 'unit' && { unitOnly: true }),
  };
}

function judgeAssertions(attempt: number, outcome: Outcome | undefined): Judgement {
  const common = { attempt, by: 'assertions' as const };
  const results = checkResults(outcome);
  if (results === null) {
    const reason = outcome?.kind === 'threw' ? `${outcome.error.name}: ${outcome.error.message}` : undefined;
    return { ...common, verdict: 'uncertain', reason: reason?.slice(0, 4_000) };
  }
  const failed = results.filter(({ passed }) => !passed);
  if (failed.length === 0) return { ...common, verdict: 'right' };
  const reason = failed
    .map(({ name, error }) => (error === undefined ? name : `${name} (${error})`))
    .join('; ');
  return { ...common, verdict: 'wrong', reason: reason.slice(0, 4_000) };
}

export function judgedEvent(judgement: Judgement, at: number): TraceEvent {
  const { attempt, by, verdict, reason, unitOnly, expected } = judgement;
  return {
    type: 'judged',
    at,
    attempt,
    by,
    verdict,
    ...(reason !== undefined && { reason }),
    ...(unitOnly && { unitOnly }),
    ...(expected !== undefined && { expected }),
  };
}
