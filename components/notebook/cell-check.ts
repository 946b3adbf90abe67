import type { QuestionCell } from '@/lib/notebook/cell';
import type { AnswerCheck } from '@/lib/reasoning/answer-check';

/** What a cell asks of its answer, as solving takes it. */
export const checkOf = ({ expected, check }: QuestionCell): AnswerCheck => ({
  expected,
  assertions: check?.assertions ?? '',
  tell: check?.tell ?? false,
});
