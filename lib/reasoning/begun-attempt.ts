import type { Attempt } from './attempt';
import type { TraceEvent } from './trace';

/** An attempt as a model begins to write it. */
export const begunAttempt = (event: Extract<TraceEvent, { type: 'writing' }>): Attempt => ({
  number: event.attempt,
  origin: 'model',
  task: event.task ?? 'program',
  of: event.of,
  part: event.part,
  call: event.call,
  program: '',
  prose: '',
  feedback: event.feedback,
  fresh: event.fresh,
  temperature: event.temperature,
  seed: event.seed,
  startedAt: event.at,
});

/** A program that a person changed, as an attempt: begun and written at once. */
export const attemptByHand = ({
  attempt,
  program,
  at,
}: Extract<TraceEvent, { type: 'edited' }>): Attempt => ({
  number: attempt,
  origin: 'hand',
  task: 'program',
  program,
  prose: '',
  startedAt: at,
  writtenAt: at,
});
