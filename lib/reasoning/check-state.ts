import type { Outcome } from './outcome';
import type { RunLimits } from './run';
import type { Judge, TraceEvent, Verdict } from './trace';

/** A run that tests the answer of an attempt. */
export type CheckRun = {
  number: number;
  attempt: number;
  by: Judge;
  /** The attempt in which a model wrote the test. */
  source?: number | undefined;
  program: string;
  seed: number;
  clock: number;
  limits: RunLimits;
  startedAt: number;
  endedAt?: number | undefined;
  outcome?: Outcome | undefined;
};

/** What a check came to, about one attempt's answer. */
export type Judgement = {
  attempt: number;
  by: Judge;
  verdict: Verdict;
  reason?: string | undefined;
  unitOnly?: boolean | undefined;
  expected?: string | undefined;
};

type CheckEvent = Extract<TraceEvent, { type: 'checking' | 'checked' }>;

/** The checks of a trace after one more event about them. */
export function applyCheckEvent(checks: readonly CheckRun[], event: CheckEvent): CheckRun[] {
  if (event.type === 'checked') {
    return checks.map((check) =>
      check.number === event.check ? { ...check, endedAt: event.at, outcome: event.outcome } : check,
    );
  }
  const { check: number, attempt, by, source, program, seed, clock, limits, at: startedAt } = event;
  return [...checks, { number, attempt, by, source, program, seed, clock, limits, startedAt }];
}

/** The judgements with one more; a later one by the same judge replaces an earlier one. */
export function applyJudged(
  judgements: readonly Judgement[],
  { attempt, by, verdict, reason, unitOnly, expected }: Extract<TraceEvent, { type: 'judged' }>,
): Judgement[] {
  const others = judgements.filter((each) => each.attempt !== attempt || each.by !== by);
  return [...others, { attempt, by, verdict, reason, unitOnly, expected }];
}
