import type { QuestionCell } from './cell';
import { lastProgram, programOfHand } from './current-program';

/**
 * A program, and the one that a model wrote in its place; null where none came. `wish`: a person asked in words for
 * the change; without it a person had written the program, and asked the question again.
 */
export type ReplacedProgram = { before: string; after: string | null; wish?: string };

/**
 * What a model has put in the place of a program that a person wrote or asked to have changed, for as long as the
 * person has not said what they think of it (`accepted`), brought theirs back, or gone on editing. The trace before is
 * the first of `earlier`. Pure.
 */
export function replacedProgram(cell: QuestionCell): ReplacedProgram | null {
  const { trace, draft, earlier } = cell;
  const [asked] = trace;
  if (draft !== null || asked?.type !== 'asked') return null;
  if (trace.some(({ type }) => type === 'edited' || type === 'accepted')) return null;
  const before = asked.change?.program ?? programOfHand(earlier[0] ?? []);
  const after = lastProgram(trace);
  if (before === null || before === after) return null;
  return { before, after, ...(asked.change && { wish: asked.change.wish }) };
}
