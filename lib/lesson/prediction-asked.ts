import type { QuestionCell } from '@/lib/notebook/cell';
import type { PredictionAsked } from '@/lib/notebook/class-result';
import type { TraceState } from '@/lib/reasoning/trace-state';

/**
 * How a class is asked to predict: as the cell says, else by what kind of answer there is. It tells no more of the
 * answer than that. What has no answer is not to be predicted.
 */
export function askedOf(cell: QuestionCell, { answer }: TraceState): PredictionAsked {
  if (cell.predict) return cell.predict;
  if (!answer) return { kind: 'none' };
  switch (answer.value.type) {
    case 'number':
    case 'bigint':
      return { kind: 'number' };
    case 'boolean':
      return { kind: 'choice', choices: ['true', 'false'] };
    case 'text':
    case 'date':
      return { kind: 'text' };
    default:
      return { kind: 'none' };
  }
}
