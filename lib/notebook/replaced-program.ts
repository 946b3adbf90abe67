import type { QuestionCell } from './cell';
import { lastProgram, programOfHand } from './current-program';

/** A program that a person wrote, and the one that a model wrote in its place; null where none came. */
export type ReplacedProgram = { before: string; after: string | null };

/**
 * What asking again has put in the place of a person's program, for as long as the person has not said what they
 * think of it (`accepted`), brought theirs back, or gone on editing. It is the first of `earlier`. Pure.
 */
export function replacedProgram(cell: QuestionCell): ReplacedProgram | null {
  const { trace, draft, earlier } = cell;
  if (draft !== null || trace[0]?.type !== 'asked') return null;
  if (trace.some(({ type }) => type === 'edited' || type === 'accepted')) return null;
  const before = programOfHand(earlier[0] ?? []);
  const after = lastProgram(trace);
  return before === null || before === after ? null : { before, after };
}
