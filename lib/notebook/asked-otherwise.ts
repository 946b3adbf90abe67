import type { TraceState } from '../reasoning/trace-state';
import type { QuestionCell } from './cell';
import { imageHash } from './image-hash';

/**
 * Whether a question, words or picture, is another than its trace was asked with. An emptied one counts as unchanged:
 * there is nothing to ask anew. Traces from before pictures were remembered tell nothing about theirs.
 */
export function askedOtherwise(
  { question, image }: Pick<QuestionCell, 'question' | 'image'>,
  state: Pick<TraceState, 'question' | 'image'>,
): boolean {
  if (state.question === '' || question.trim() === '') return false;
  if (state.question.trim() !== question.trim()) return true;
  return state.image !== undefined && state.image !== (image ? imageHash(image) : null);
}
