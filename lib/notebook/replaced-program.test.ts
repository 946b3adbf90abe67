import { expect, test } from 'vitest';
import type { Trace, TraceEvent } from '../reasoning/trace';
import type { QuestionCell } from './cell';
import { newQuestionCell } from './new-cell';
import { replacedProgram } from './replaced-program';

const asked: Extract<TraceEvent, { type: 'asked' }> = {
  type: 'asked',
  at: 1,
  question: 'q',
  strategy: 'program',
  model: 'm',
};
const byModel = (program: string): Trace => [
  asked,
  { type: 'writing', at: 2, attempt: 1 },
  { type: 'written', at: 3, attempt: 1, program, prose: '', model: 'm', usage: {} },
];
const byHand = (program: string): Trace => [
  ...byModel('answer(1)'),
  { type: 'edited', at: 4, attempt: 2, program },
];
const changed = (program: string): Trace => [
  { ...asked, change: { wish: 'Double it.', program: 'answer(1)' } },
  ...byModel(program).slice(1),
];
const refused: Trace = [asked, { type: 'refused', at: 2, reason: 'no', model: 'm' }];
const cellWith = (cell: Partial<QuestionCell>) => ({ ...newQuestionCell('a', 'a0'), ...cell });

test.each<[string, Partial<QuestionCell>, ReturnType<typeof replacedProgram>]>([
  ['nothing was there before', { trace: byModel('answer(2)') }, null],
  ['a model’s program gave way', { trace: byModel('answer(2)'), earlier: [byModel('answer(3)')] }, null],
  [
    'a person’s program gave way',
    { trace: byModel('answer(2)'), earlier: [byHand('answer(3)')] },
    { before: 'answer(3)', after: 'answer(2)' },
  ],
  [
    'a person’s program gave way to none',
    { trace: refused, earlier: [byHand('answer(3)')] },
    { before: 'answer(3)', after: null },
  ],
  ['the model wrote the very same', { trace: byModel('answer(3)'), earlier: [byHand('answer(3)')] }, null],
  [
    'the person has accepted it',
    { trace: [...byModel('answer(2)'), { type: 'accepted', at: 9 }], earlier: [byHand('answer(3)')] },
    null,
  ],
  [
    'the person went on editing',
    { trace: byModel('answer(2)'), earlier: [byHand('answer(3)')], draft: 'answer(4)' },
    null,
  ],
  ['theirs was brought back', { trace: byHand('answer(3)'), earlier: [byModel('answer(2)')] }, null],
  [
    'a change was asked for in words, of a model’s program',
    { trace: changed('answer(2)'), earlier: [byModel('answer(1)')] },
    { before: 'answer(1)', after: 'answer(2)', wish: 'Double it.' },
  ],
  [
    'the change brought no program',
    {
      trace: [
        ...changed('answer(2)').slice(0, 1),
        { type: 'failed', at: 2, problem: { code: 'cut-off', message: '' } },
      ],
    },
    { before: 'answer(1)', after: null, wish: 'Double it.' },
  ],
  ['the change changed nothing', { trace: changed('answer(1)'), earlier: [byModel('answer(1)')] }, null],
])('when %s', (_when, cell, replaced) => {
  expect(replacedProgram(cellWith(cell))).toEqual(replaced);
});
