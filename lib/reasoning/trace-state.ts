import type { Answer } from './answer';
import { answerOfAttempt } from './answer-of-attempt';
import type { Attempt } from './attempt';
import { attemptByHand, begunAttempt } from './begun-attempt';
import type { Change } from './change';
import { withAttempt, withRun } from './change-attempt';
import { applyCheckEvent, applyJudged, type CheckRun, type Judgement } from './check-state';
import type { AskedBack, Clarification } from './clarification';
import type { DataRef } from './data-set';
import { type Explanation, withExplanation } from './explanation';
import type { Given } from './given';
import type { Problem } from './result';
import type { Skill } from './skill';
import type { SolveEvent } from './trace';

export type TraceStatus =
  | 'unasked'
  | 'writing'
  | 'written'
  | 'running'
  | 'ran'
  | 'answered'
  | 'refused'
  | 'asking'
  | 'said'
  | 'failed'
  | 'stopped';

/** What the screen shows of a trace; derived from its events and from nothing else. */
export type TraceState = {
  status: TraceStatus;
  question: string;
  /** The SHA-256 of the picture that it was asked with; null for none, undefined where that is not known. */
  image: string | null | undefined;
  /** The change of a program that was asked for; undefined where the question alone was. */
  change?: Change | undefined;
  strategy: string;
  model: string;
  askedAt?: number | undefined;
  endedAt?: number | undefined;
  attempts: Attempt[];
  answer: Answer | null;
  /** The attempt whose outcome holds the answer. */
  answeredBy?: number | undefined;
  /** The runs that tested answers, and what was made of them. */
  checks: CheckRun[];
  judgements: Judgement[];
  /** What the model asks back and waits for (`asking`), and what was replied before. */
  askedBack?: AskedBack | undefined;
  clarifications: Clarification[];
  /** The answers of other cells that the question refers to. */
  given: Given[];
  /** The functions of the notebook that programs may call. */
  skills: Skill[];
  /** The data sets that programs may read. */
  data: DataRef[];
  /** What models said of its programs, when they were asked to. */
  explanations: Explanation[];
  /** Why the model wrote no program (`refused`), or what it said instead of one (`said`). */
  words?: string | undefined;
  problem?: Problem | undefined;
  /** Text that had arrived when the trace failed or was stopped. */
  partial?: string | undefined;
};

export const emptyTraceState: TraceState = {
  status: 'unasked',
  question: '',
  image: undefined,
  strategy: '',
  model: '',
  attempts: [],
  answer: null,
  checks: [],
  judgements: [],
  clarifications: [],
  given: [],
  skills: [],
  data: [],
  explanations: [],
};

/** Folds stored events, and the progress events that follow them, into what the screen shows. */
export function traceState(events: readonly SolveEvent[]): TraceState {
  return events.reduce(applyEvent, emptyTraceState);
}

/** The next state after one event. Pure; events that fit no attempt are ignored, so damaged traces still open. */
export function applyEvent(state: TraceState, event: SolveEvent): TraceState {
  switch (event.type) {
    case 'asked': {
      const { question, image, change, strategy, model, at: askedAt } = event;
      return { ...emptyTraceState, status: 'writing', question, image, change, strategy, model, askedAt };
    }
    case 'given':
      return { ...state, given: event.given };
    case 'skills':
      return { ...state, skills: event.skills };
    case 'data':
      return { ...state, data: event.data };
    case 'writing':
      return {
        ...state,
        status: 'writing',
        words: undefined,
        endedAt: undefined,
        attempts: [...state.attempts, begunAttempt(event)],
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
        answeredBy: undefined,
        problem: undefined,
        words: undefined,
        endedAt: undefined,
        attempts: [...state.attempts, attemptByHand(event)],
      };
    case 'running':
      return {
        ...withAttempt(state, event.attempt, {
          run: {
            seed: event.seed,
            clock: event.clock,
            limits: event.limits,
            startedAt: event.at,
            program: event.program,
            replies: event.replies,
            console: [],
          },
        }),
        status: 'running',
        answer: null,
        answeredBy: undefined,
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
    case 'no-program':
      return withAttempt(state, event.attempt, {
        without: { why: event.why, text: event.text, problem: event.problem },
        model: event.model,
        usage: event.usage,
        writtenAt: event.at,
      });
    case 'replied':
      return withAttempt(state, event.attempt, {
        prose: event.text,
        model: event.model,
        usage: event.usage,
        writtenAt: event.at,
      });
    case 'checking':
      return { ...state, status: 'running', checks: applyCheckEvent(state.checks, event) };
    case 'checked':
      return { ...state, status: 'ran', checks: applyCheckEvent(state.checks, event) };
    case 'explained':
      return { ...state, explanations: withExplanation(state.explanations, event) };
    case 'judged':
      return { ...state, judgements: applyJudged(state.judgements, event) };
    case 'accepted':
      return state;
    case 'answered':
      return {
        ...state,
        status: 'answered',
        endedAt: event.at,
        answer: answerOfAttempt(state.attempts, event.attempt),
        answeredBy: event.attempt,
      };
    case 'refused':
      return { ...state, status: 'refused', endedAt: event.at, words: event.reason };
    case 'asked-back':
      return {
        ...withAttempt(state, event.attempt, {
          without: { why: 'asked-back', text: event.asked.text },
          model: event.model,
          usage: event.usage,
          writtenAt: event.at,
        }),
        status: 'asking',
        endedAt: event.at,
        askedBack: event.asked,
      };
    case 'clarified':
      if (!state.askedBack) return state;
      return {
        ...state,
        status: 'writing',
        endedAt: undefined,
        askedBack: undefined,
        clarifications: [...state.clarifications, { asked: state.askedBack.text, reply: event.reply }],
      };
    case 'said':
      return {
        ...withAttempt(state, event.attempt, {
          prose: event.text,
          model: event.model,
          usage: event.usage,
          writtenAt: event.at,
        }),
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
