import { answerFrom } from './answer';
import { type AnswerCheck, hasCheck } from './answer-check';
import { ranProgram } from './attempt';
import { type DataRef, type DataSet, dataRef, dataUsed } from './data-set';
import { type Given, withGiven } from './given';
import { judgeSteps } from './judge-steps';
import { mainAttempt } from './main-attempt';
import type { RunLimits } from './run';
import { runSteps } from './run-steps';
import { type Skill, withSkills } from './skill';
import type { Ports } from './strategy';
import type { Judge, SolveEvent, Trace, TraceEvent } from './trace';
import { type TraceState, traceState } from './trace-state';
import { withData } from './with-data';

/** A trace keeps at most this many attempts; the oldest edited ones go first. */
const maxAttempts = 30;

export type Rerun = {
  trace: Trace;
  /** The program as it stands in the editor; null runs the trace's program as it is. */
  program: string | null;
  limits: RunLimits;
  /** The answers that the question refers to as they are now; left out, as they were. */
  given?: readonly Given[] | undefined;
  /** The functions of the notebook as they are now; left out, as they were. */
  skills?: readonly Skill[] | undefined;
  /** The data sets of the notebook as they are now. */
  data?: readonly DataSet[] | undefined;
  /** What the cell asks of its answer. */
  check?: AnswerCheck | undefined;
};

/**
 * Runs a program as it stands, without a model. Yields `edited` first when it differs from the trace's program,
 * then the run, then `answered` when the outcome holds an answer, or `stopped` when it was cancelled.
 * Seed and clock are those of the run before, so that what changes comes from the edit. Append what it yields
 * to `traceForRerun(rerun)`.
 */
export async function* rerun(
  { trace, program, limits, given, skills, data, check }: Rerun,
  outer: Omit<Ports, 'writeProgram'>,
  signal: AbortSignal,
): AsyncGenerator<SolveEvent, void, void> {
  const state = traceState(trace);
  const sets = dataNow(state.data, data ?? []);
  const ports = { ...outer, runProgram: withData(outer.runProgram, sets) };
  const last = written(state);
  const typed = program ?? (last ? ranProgram(last) : '');
  const edited = last === undefined || typed !== ranProgram(last);
  const now = givenNow(state.given, given ?? []);
  const declared = withGiven(typed, state.given, now);
  const kept = skillsNow(state.skills, skills ?? []);
  const source = withSkills(declared, state.skills, kept);
  const number = edited ? nextNumber(trace) : last.number;
  if (source !== declared) yield { type: 'skills', at: ports.now(), skills: kept };
  if (declared !== typed) yield { type: 'given', at: ports.now(), given: now };
  if (dataUsed(source, [...sets, ...state.data]).length > 0 && !sameRefs(state.data, sets)) {
    yield { type: 'data', at: ports.now(), data: sets.map(dataRef) };
  }
  if (edited) yield { type: 'edited', at: ports.now(), attempt: number, program: source };
  const seed = last?.run?.seed ?? ports.newSeed();
  const clock = last?.run?.clock ?? ports.now();
  const own = edited ? source : (last?.program ?? source);
  const request = { program: source, seed, clock, limits };
  const outcome = yield* runSteps(number, request, ports, signal, own, last?.run?.replies);
  if (outcome.kind === 'cancelled') return yield { type: 'stopped', at: ports.now() };
  const answer = answerFrom(outcome, 'edited');
  if (answer === null) return;
  if (check && hasCheck(check)) {
    let checks = Math.max(0, ...state.checks.map((each) => each.number));
    yield* judgeSteps({ input: { limits }, ports, signal, nextCheck: () => ++checks }, number, answer, check);
  }
  yield { type: 'answered', at: ports.now(), attempt: number };
}

/**
 * The trace that a re-run's events are appended to. Running the same program again replaces its last run, which had
 * the same seed and clock; an edited program is added, and beyond thirty attempts the oldest edited one goes.
 */
export function traceForRerun({ trace, program }: Pick<Rerun, 'trace' | 'program'>): Trace {
  const state = traceState(trace);
  const last = written(state);
  if (last && (program === null || program === ranProgram(last))) {
    return trace.filter((event) => !isEnd(event) && !isRunOf(event, last.number, state));
  }
  if (state.attempts.length < maxAttempts) return trace;
  const oldest = state.attempts.find((attempt) => attempt.origin === 'hand');
  return trace.filter((event) => !('attempt' in event) || event.attempt !== oldest?.number);
}

/** The functions that the model was told of, each as it is now where it still is there. */
const skillsNow = (before: readonly Skill[], now: readonly Skill[]): Skill[] =>
  before.map((was) => now.find(({ name, cell }) => name === was.name && cell === was.cell) ?? was);

/**
 * The data sets as they are now. One that got another name since is there under its old one too, so that a program
 * written before goes on to work.
 */
function dataNow(before: readonly DataRef[], now: readonly DataSet[]): DataSet[] {
  const renamed = before.flatMap((was) => {
    const set = now.find(({ cell }) => cell === was.cell);
    return set && now.every(({ name }) => name !== was.name) ? [{ ...set, name: was.name }] : [];
  });
  return [...now, ...renamed];
}

const sameRefs = (a: readonly DataRef[], b: readonly DataRef[]) =>
  JSON.stringify(a.map(dataRef)) === JSON.stringify(b.map(dataRef));

/** What was given, each answer as it is now where it still has one. */
const givenNow = (before: readonly Given[], now: readonly Given[]): Given[] =>
  before.map((was) => now.find(({ name, cell }) => name === was.name && cell === was.cell) ?? was);

/** The attempt whose program stands for the trace. */
function written(state: TraceState) {
  const main = mainAttempt(state);
  return main === undefined || main.program === '' ? undefined : main;
}

/** A trace that had ended goes on: what ended it is no longer its end. */
const isEnd = ({ type }: TraceEvent) => ['failed', 'stopped', 'refused', 'answered'].includes(type);

/** Whether an event is of the run of an attempt, or of how its answer was held against the cell's check. */
function isRunOf(event: TraceEvent, number: number, state: TraceState): boolean {
  switch (event.type) {
    case 'running':
    case 'ran':
      return event.attempt === number;
    case 'checking':
    case 'judged':
      return event.attempt === number && ofCell(event.by);
    case 'checked':
      return state.checks.some(
        (check) => check.number === event.check && check.attempt === number && ofCell(check.by),
      );
    default:
      return false;
  }
}

const ofCell = (by: Judge) => by === 'expected' || by === 'assertions';

const nextNumber = (trace: Trace) =>
  1 + Math.max(0, ...trace.map((event) => ('attempt' in event ? event.attempt : 0)));
