import { mainAttempt } from '../reasoning/main-attempt';
import type { Outcome } from '../reasoning/outcome';
import type { TaskKind } from '../reasoning/task';
import type { Trace, TraceEvent } from '../reasoning/trace';
import { traceState } from '../reasoning/trace-state';

const repaired: ReadonlySet<TaskKind> = new Set<TaskKind>(['program', 'change', 'join', 'simulate']);

/**
 * A trace without the attempts that failed before the one that stands for it, and without what the model was told of
 * them. Programs written side by side stay: a vote without its minority would be another vote.
 */
export function withoutFailedAttempts(trace: Trace): Trace {
  const sideBySide = trace.some((event) => event.type === 'writing' && event.temperature !== undefined);
  const state = traceState(trace);
  const main = mainAttempt(state);
  if (sideBySide || !main) return trace;
  const dropped = new Set(
    state.attempts
      .filter(({ number, task }) => repaired.has(task) && number !== main.number)
      .map(({ number }) => number),
  );
  if (dropped.size === 0) return trace;
  // A verifier's or a test's attempt goes with what it is about.
  for (const { number, of } of state.attempts) if (of !== undefined && dropped.has(of)) dropped.add(number);
  const checks = new Set(
    trace.flatMap((event) => (event.type === 'checking' && dropped.has(event.attempt) ? [event.check] : [])),
  );
  return trace
    .filter((event) => !('attempt' in event && dropped.has(event.attempt)))
    .filter((event) => !('check' in event && checks.has(event.check)))
    .map((event) => {
      if (event.type !== 'writing') return event;
      const { feedback: _, of, ...writing } = event;
      return of === undefined || dropped.has(of) ? writing : { ...writing, of };
    });
}

/**
 * A trace without its programs and without all in which a program could be quoted: what was printed, what the model
 * was told and said beside it, the error's words. Questions, answers, verdicts and times stay.
 */
export const withoutPrograms = (trace: Trace): Trace => trace.map(withoutProgram);

function withoutProgram(event: TraceEvent): TraceEvent {
  switch (event.type) {
    case 'asked': {
      const { change: _, ...asked } = event;
      return asked;
    }
    case 'writing': {
      const { feedback: _, call: __, ...writing } = event;
      return writing;
    }
    case 'skills':
      return { ...event, skills: [] };
    case 'written':
      return { ...event, program: '', prose: '' };
    case 'edited':
      return { ...event, program: '' };
    case 'running': {
      const { program: _, ...running } = event;
      return running;
    }
    case 'checking':
      return { ...event, program: '' };
    case 'ran':
    case 'checked':
      return { ...event, outcome: withoutWords(event.outcome) };
    case 'judged': {
      const { reason: _, ...judged } = event;
      return event.by === 'tests' || event.by === 'assertions' ? judged : event;
    }
    case 'no-program': {
      const { text: _, ...rest } = event;
      return rest;
    }
    case 'replied':
    case 'explained':
      return { ...event, text: '' };
    case 'failed':
    case 'stopped': {
      const { partial: _, ...rest } = event;
      return rest;
    }
    case 'given':
    case 'accepted':
    case 'data':
    case 'answered':
    case 'refused':
    case 'asked-back':
    case 'clarified':
    case 'said':
      return event;
  }
}

function withoutWords(outcome: Outcome): Outcome {
  const { consoleCut: _, ...rest } = outcome;
  const silent = { ...rest, console: [] };
  switch (silent.kind) {
    case 'threw':
      return { ...silent, error: { name: silent.error.name, message: '' } };
    case 'crashed':
      return { ...silent, message: '' };
    default:
      return silent;
  }
}

/** A trace without what could be guessed of the data that its programs read: the hashes. Their names stay. */
export const withoutData = (trace: Trace): Trace =>
  trace.map((event) =>
    event.type === 'data' ? { ...event, data: event.data.map(({ hash: _, ...ref }) => ref) } : event,
  );
