import * as z from 'zod';
import type { GivenAnswer } from '../reasoning/outcome';
import { traceState } from '../reasoning/trace-state';
import type { QuestionCell } from './cell';

/** How far a student is with a question: a program is there, it came to no answer, or it came to one. */
export const progressStates = ['written', 'failed', 'answered'] as const;
export const progressStateSchema = z.enum(progressStates);
export type ProgressState = z.infer<typeof progressStateSchema>;

export type Progress = { state: ProgressState | null; answer: GivenAnswer | null };

/**
 * What a cell shows of its student's progress. The answer is read from the run's outcome: verdicts that stand in the
 * trace count for nothing. It is what the student's browser says that it ran, until somebody runs it again.
 */
export function progressOf(cell: QuestionCell): Progress {
  const { answer, status, attempts } = traceState(cell.trace);
  if (answer) {
    const { value, unit } = answer;
    return { state: 'answered', answer: { value, ...(unit !== undefined && { unit }) } };
  }
  if (attempts.some(({ run }) => run !== undefined)) return { state: 'failed', answer: null };
  const isWritten = (cell.draft ?? '').trim() !== '' || status !== 'unasked';
  return { state: isWritten ? 'written' : null, answer: null };
}
