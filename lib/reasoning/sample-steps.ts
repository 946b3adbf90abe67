import { endOf, failedWith, withoutOf } from './ask-steps';
import { type Candidate, candidateSteps } from './candidate-steps';
import type { SolveEvent, TraceEvent } from './trace';
import type { Work } from './work';

/** How different samples may be; 0.7 as in self-consistency (arXiv 2203.11171). */
export const sampleTemperature = 0.7;

/** Each sample's own seed, so that the same base gives the same samples; never 0, which is "none asked for". */
export const sampleSeed = (base: number, index: number): number => (base + index * 0x9e3779b9) >>> 0 || 1;

/** One sample: a program asked for at a temperature, and run. One that brings no program says so and ends alone. */
export async function* sampleSteps(
  work: Work,
  seed: number,
  needed: () => boolean,
): AsyncGenerator<SolveEvent, Candidate, void> {
  const candidate = yield* candidateSteps(work, { temperature: sampleTemperature, seed });
  if (candidate.kind === 'no-program') yield withoutOf(candidate.asked, work.ports.now(), needed());
  return candidate;
}

/**
 * How a trace ends when none of its samples answered: with what one of them asked back, as they refused, as the model failed them, as it spoke instead,
 * or because no program gave an answer.
 */
export function endWithout(candidates: readonly Candidate[], at: number): TraceEvent {
  const turns = candidates.flatMap((each) => (each.kind === 'no-program' ? [each.asked] : []));
  const back = turns.find(({ kind }) => kind === 'question');
  if (back) return endOf(back, at);
  const turn =
    turns.find(({ kind }) => kind === 'refusal') ??
    turns.find(({ kind }) => kind === 'problem') ??
    turns.find(({ kind }) => kind === 'words');
  if (turn && turns.length === candidates.length) return endOf(turn, at);
  return failedWith('no-candidate', 'None of the programs gave an answer.', at);
}
