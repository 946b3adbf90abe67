import type { Outcome } from './outcome';

/**
 * One step of several that build on each other, as a program that stands alone: the earlier steps run again first, with
 * their printing muted, so that every name they declared is there; then the new one. The same seed and clock give
 * them the same values as before, so this is state kept between steps, at the price of running it again.
 */
export function joinedProgram(earlier: readonly string[], program: string): string {
  return earlier.length === 0 ? program : [mute, ...earlier, unmute, program].join('\n');
}

/** A program behind others that declare what it uses. */
export const behind = (before: readonly string[], program: string): string =>
  [...before.filter((each) => each !== ''), program].join('\n');

/** The line of a step's own program for a line of the joined one; undefined when it lies in an earlier step. */
export function ownLine(joined: string, own: string, line: number | undefined): number | undefined {
  if (line === undefined) return undefined;
  const shifted = line - (joined.split('\n').length - own.split('\n').length);
  return shifted > 0 ? shifted : undefined;
}

/** An outcome with its error in the lines of a step's own program, as far as it lies there. */
export function inOwnLines(outcome: Outcome, joined: string, own: string): Outcome {
  if (outcome.kind !== 'threw' || joined === own) return outcome;
  const { line: _, ...error } = outcome.error;
  const line = ownLine(joined, own, outcome.error.line);
  return { ...outcome, error: line === undefined ? error : { ...error, line } };
}

const mute =
  '{ const loud = { ...console }; for (const name of Object.keys(loud)) console[name] = () => {}; globalThis.unmute = () => { Object.assign(console, loud); delete globalThis.unmute; }; }';
const unmute = 'globalThis.unmute();';
