import { type Answer, answerFrom } from './answer';
import type { ConsoleLine, Outcome } from './outcome';
import type { Problem } from './result';
import type { RunLimits } from './run';
import type { SolveEvent } from './trace';
import type { Usage } from './write-program';

/** One program of a trace, whoever wrote it, with its latest run. */
export type Attempt = {
  number: number;
  origin: 'model' | 'hand';
  program: string;
  /** What the model said beside the program. */
  prose: string;
  /** What the model was told before it wrote this attempt; undefined for the first. */
  feedback?: string | undefined;
  model?: string | undefined;
  usage?: Usage | undefined;
  startedAt: number;
  /** Undefined while the program is still being written. */
  writtenAt?: number | undefined;
  run?: AttemptRun | undefined;
};

export type AttemptRun = {
  seed: number;
  clock: number;
  limits: RunLimits;
  startedAt: number;
  /** Undefined while the program runs. */
  endedAt?: number | undefined;
  /** What was printed: as it comes while running, the outcome's own lines after. */
  console: ConsoleLine[];
  outcome?: Outcome | undefined;
};

export type TraceStatus =
  | 'unasked'
  | 'writing'
  | 'written'
  | 'running'
  | 'ran'
  | 'answered'
  | 'refused'
  | 'said'
  | 'failed'
  | 'stopped';

/** What the screen shows of a trace; derived from its events and from nothing else. */
export type TraceState = {
  status: TraceStatus;
  question: string;
  strategy: string;
  model: string;
  askedAt?: number | undefined;
  endedAt?: number | undefined;
  attempts: Attempt[];
  answer: Answer | null;
  /** Why the model wrote no program (`refused`), or what it said instead of one (`said`). */
  words?: string | undefined;
  problem?: Problem | undefined;
  /** Text that had arrived when the trace failed or was stopped. */
  partial?: string | undefined;
};

export const emptyTraceState: TraceState = {
  status: 'unasked',
  question: '',
  strategy: '',
  model: '',
  attempts: [],
  answer: null,
};

/** Folds stored events, and the progress events that follow them, into what the screen shows. */
export function traceState(events: readonly SolveEvent[]): TraceState {
  return events.reduce(applyEvent, emptyTraceState);
}

/** The next state after one event. Pure; events that fit no attempt are ignored, so damaged traces still open. */
export function applyEvent(state: TraceState, event: SolveEvent): TraceState {
  switch (event.type) {
    case 'asked':
      return {
        ...emptyTraceState,
        status: 'writing',
        question: event.question,
        strategy: event.strategy,
        model: event.model,
        askedAt: event.at,
      };
    case 'writing':
      return {
        ...state,
        status: 'writing',
        words: undefined,
        endedAt: undefined,
        attempts: [
          ...state.attempts,
          {
            number: event.attempt,
            origin: 'model',
            program: '',
            prose: '',
            feedback: event.feedback,
            startedAt: event.at,
          },
        ],
      };
    case 'program-growing':
      return withAttempt(state, event.attempt, { program: event.program, prose: event.prose });
    case 'written':
      return {
        ...withAttempt(state, event.attempt, {
          program: event.program,
          prose: event.prose,
          model: event.model,
          usage: event.usage,
          writtenAt: event.at,
        }),
        status: 'written',
      };
    case 'edited':
      return {
        ...state,
        status: 'written',
        answer: null,
        problem: undefined,
        words: undefined,
        endedAt: undefined,
        attempts: [
          ...state.attempts,
          {
            number: event.attempt,
            origin: 'hand',
            program: event.program,
            prose: '',
            startedAt: event.at,
            writtenAt: event.at,
          },
        ],
      };
    case 'running':
      return {
        ...withAttempt(state, event.attempt, {
          run: {
            seed: event.seed,
            clock: event.clock,
            limits: event.limits,
            startedAt: event.at,
            console: [],
          },
        }),
        status: 'running',
        answer: null,
        endedAt: undefined,
      };
    case 'console-growing':
      return withRun(state, event.attempt, (run) => ({ ...run, console: [...run.console, ...event.lines] }));
    case 'ran':
      return {
        ...withRun(state, event.attempt, (run) => ({
          ...run,
          endedAt: event.at,
          console: event.outcome.console,
          outcome: event.outcome,
        })),
        status: 'ran',
      };
    case 'answered':
      return { ...state, status: 'answered', endedAt: event.at, answer: answerOf(state, event.attempt) };
    case 'refused':
      return { ...state, status: 'refused', endedAt: event.at, words: event.reason };
    case 'said':
      return {
        ...withAttempt(state, event.attempt, { prose: event.text, model: event.model, writtenAt: event.at }),
        status: 'said',
        endedAt: event.at,
        words: event.text,
      };
    case 'failed':
      return {
        ...state,
        status: 'failed',
        endedAt: event.at,
        problem: event.problem,
        partial: event.partial,
      };
    case 'stopped':
      return { ...state, status: 'stopped', endedAt: event.at, partial: event.partial };
  }
}

function withAttempt(state: TraceState, number: number, change: Partial<Attempt>): TraceState {
  return {
    ...state,
    attempts: state.attempts.map((attempt) =>
      attempt.number === number ? { ...attempt, ...change } : attempt,
    ),
  };
}

function withRun(state: TraceState, number: number, change: (run: AttemptRun) => AttemptRun): TraceState {
  return {
    ...state,
    attempts: state.attempts.map((attempt) =>
      attempt.number === number && attempt.run ? { ...attempt, run: change(attempt.run) } : attempt,
    ),
  };
}

/** Only the outcome of the attempt itself makes its answer, whatever the event claims. */
function answerOf(state: TraceState, number: number): Answer | null {
  const attempt = state.attempts.find((each) => each.number === number);
  if (!attempt?.run?.outcome) return null;
  const byHand = state.attempts.some((each) => each.origin === 'hand' && each.number <= number);
  return answerFrom(attempt.run.outcome, byHand ? 'edited' : 'executed');
}
