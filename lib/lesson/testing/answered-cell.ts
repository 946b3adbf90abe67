import type { QuestionCell } from '@/lib/notebook/cell';
import { newQuestionCell } from '@/lib/notebook/new-cell';
import { defaultRunLimits } from '@/lib/reasoning/run';
import type { Trace } from '@/lib/reasoning/trace';

/** A question with its program, a run that printed something, and the answer; `first` comes before the program. */
export function answeredCell(id: string, first: Trace = [], value = '4'): QuestionCell {
  const program = `console.log('printed-${id}');\nanswer(${value})`;
  return {
    ...newQuestionCell(id, id, `How many ${id}?`),
    trace: [
      {
        type: 'asked',
        at: 1,
        question: `How many ${id}?`,
        strategy: 'program-with-repair',
        model: 'offline:writer',
      },
      ...first,
      { type: 'writing', at: 2, attempt: 1 },
      { type: 'written', at: 3, attempt: 1, program, prose: '', model: 'offline:writer', usage: {} },
      { type: 'running', at: 4, attempt: 1, seed: 9, clock: 5, limits: defaultRunLimits },
      {
        type: 'ran',
        at: 5,
        attempt: 1,
        outcome: {
          kind: 'returned',
          answer: { value: { type: 'number', text: value } },
          console: [{ level: 'log', text: `printed-${id}` }],
          durationMs: 1,
        },
      },
      { type: 'answered', at: 6, attempt: 1 },
    ],
  };
}
